internal import TariffLaw

/// Some offers of a way that become dearer together, as by a rate of exchange or a supplier's list of prices.
///
/// At a share φ of the way each costs and counts by a line more. The bill of an answer stays the cheapest up to where
/// another is cheaper and keeps its limit: for every other bill that is a range of φ. Over an interval each offer is
/// taken at the lower of its two ends; if no bill is cheaper then, none is anywhere in between, and if one is, its
/// own range is worked out exactly, or the interval is halved.
struct Drift {
  /// What moves under one treatment.
  struct Side {
    let problem: LaneTask
    /// What each offer's cost and value rise by over the whole way.
    let costs: [[ExactFraction]]
    let values: [[ExactFraction]]
    /// The bill of the answer: what it costs, what it leaves of its limit, and how both move.
    let landed: ExactFraction
    let landedMove: ExactFraction
    let slack: ExactFraction
    let slackMove: ExactFraction
  }

  let sides: [Side]
  let choices: [Int]
  let limits: SearchLimits

  /// Makes a drift; `nil` if its amounts cannot be held.
  ///
  /// - Parameters:
  ///   - answer: The answer whose bill is asked about.
  ///   - limits: How far each search may go.
  ///   - worth: What the value of an offer at the plant rises by over the whole way.
  init?(
    of answer: LaneAnswer, within limits: SearchLimits,
    worth: (_ part: Int, _ place: Int) -> ExactFraction?
  ) {
    guard let bill = answer.bill else { return nil }
    choices = bill.choices
    self.limits = limits
    let worths = answer.priced.plan.parts.indices.map { part in
      answer.priced.plan.parts[part].offers.indices.map { worth(part, $0) }
    }
    var sides: [Side] = []
    for outcome in answer.outcomes {
      guard let side = Side(of: outcome.problem, at: bill.choices, worths) else { return nil }
      sides.append(side)
    }
    self.sides = sides
  }

  /// Where the bill ceases to be a cheapest one.
  struct End {
    let share: ExactFraction
    /// Whether it still is one there.
    let isHeld: Bool

    /// The last of so many steps of the whole way at which it is one.
    func lastStep(of steps: Int128) throws(SourcingProblem) -> Int128 {
      guard let last = share.floor(times: steps) else { throw .tooFine }
      return isHeld || share > ExactFraction(last, over: steps) ? last : last - 1
    }
  }

  /// Where the bill ceases to be a cheapest one; `nil` if it is to the end.
  func end() throws(SourcingProblem) -> End? {
    var start = ExactFraction(0)
    for next in try breaks() {
      if let rival = try rival(from: start, to: next) {
        // Where the treatment changes the bill is still held by the one before.
        return rival.share == start ? End(share: start, isHeld: true) : rival
      }
      start = next
    }
    return nil
  }

  /// The shares at which the bill's own treatment may change, in order, with the end.
  private func breaks() throws(SourcingProblem) -> [ExactFraction] {
    var all = [ExactFraction(1)]
    for (place, side) in sides.enumerated() {
      if let root = Self.root(side.slack, side.slackMove) { all.append(root) }
      for other in sides[..<place] {
        guard let apart = side.landed.subtracting(other.landed),
          let move = side.landedMove.subtracting(other.landedMove)
        else { throw .tooFine }
        if let root = Self.root(apart, move) { all.append(root) }
      }
    }
    return all.filter { $0 > ExactFraction(0) && $0 <= ExactFraction(1) }.sorted()
  }

  /// Where a line is nought; `nil` if it nowhere is, or not ahead.
  static func root(_ start: ExactFraction, _ move: ExactFraction) -> ExactFraction? {
    let zero = ExactFraction(0)
    if move > zero, start <= zero { return zero.subtracting(start)?.divided(by: move) }
    guard move < zero, start >= zero, let fall = zero.subtracting(move) else { return nil }
    return start.divided(by: fall)
  }

  /// The side under which the bill costs least between two shares; `nil` if it serves under none.
  private func own(
    from start: ExactFraction, to end: ExactFraction
  ) throws(SourcingProblem) -> Side? {
    guard let middle = start.adding(end)?.multiplied(by: ExactFraction(1, over: 2)) else {
      throw .tooFine
    }
    var best: (side: Side, landed: ExactFraction)?
    for side in sides {
      guard let slack = side.slackMove.multiplied(by: middle)?.adding(side.slack),
        let landed = side.landedMove.multiplied(by: middle)?.adding(side.landed)
      else { throw .tooFine }
      guard side.problem.treatment.limits.isEmpty || slack >= ExactFraction(0) else { continue }
      if best.map({ landed < $0.landed }) ?? true { best = (side, landed) }
    }
    return best?.side
  }

  /// The first share between two at which another bill is cheaper.
  private func rival(
    from start: ExactFraction, to end: ExactFraction
  ) throws(SourcingProblem) -> End? {
    guard let own = try own(from: start, to: end) else { return End(share: start, isHeld: true) }
    var open = [(from: start, to: end)]
    var rival: End?
    var looked = 0
    while let (low, end) = open.popLast() {
      let high = rival.map { min(end, $0.share) } ?? end
      guard low < high || rival == nil else { continue }
      looked += 1
      if looked > 2_000 || limits.shouldStop() { throw .tooFine }
      let middle = low.adding(high)?.multiplied(by: ExactFraction(1, over: 2))?.coarse
        .flatMap { $0 > low && $0 < high ? $0 : nil }
      var isDone = true
      for side in sides {
        let rest = try DriftInterval(side, beside: own, choices, from: low, to: high)
        guard let places = rest.cheaper(within: limits) else { continue }
        isDone = false
        var found: End?
        if places != choices {
          found = try first(places, side, own, from: low, to: high)
        }
        // The bill itself under a treatment that it keeps at the start alone is no rival, and hides those that
        // begin there; they are seen at the end.
        if found == nil, places == choices || middle == nil {
          found = try rivalAtEnd(high, own, from: low)
        }
        if let found, rival.map({ found.share < $0.share }) ?? true {
          rival = found
          if found.share <= low { return found }
          open.append((low, found.share))
          isDone = true
        }
        break
      }
      guard !isDone, let middle else { continue }
      open.append((middle, high))
      open.append((low, middle))
    }
    return rival
  }

  /// The first share of an interval at which a bill that is cheaper at its end is so.
  private func rivalAtEnd(
    _ high: ExactFraction, _ own: Side, from low: ExactFraction
  ) throws(SourcingProblem) -> End? {
    for side in sides {
      let rest = try DriftInterval(side, beside: own, choices, from: high, to: high)
      guard let places = rest.cheaper(within: limits), places != choices else { continue }
      if let first = try first(places, side, own, from: low, to: high) { return first }
    }
    return nil
  }

  /// The first share in an interval at which a bill is cheaper and keeps its limit.
  private func first(
    _ places: [Int], _ side: Side, _ own: Side, from low: ExactFraction, to high: ExactFraction
  ) throws(SourcingProblem) -> End? {
    guard let bill = LandedBill(places, side.problem.treatment, on: side.problem.priced),
      let move = ExactFraction.sum(zip(side.costs, places).map { $0[$1] }),
      let taken = ExactFraction.sum(zip(side.values, places).map { $0[$1] }),
      let slack = side.problem.slack(places), let apart = bill.landed.subtracting(own.landed),
      let drift = move.subtracting(own.landedMove), let less = ExactFraction(0).subtracting(taken)
    else { throw .tooFine }
    var (first, last) = (low, high)
    let zero = ExactFraction(0)
    func at(_ share: ExactFraction, _ start: ExactFraction, _ move: ExactFraction) -> ExactFraction?
    {
      move.multiplied(by: share)?.adding(start)
    }
    if !side.problem.treatment.limits.isEmpty {
      guard let atFirst = at(first, slack, less), let atLast = at(last, slack, less) else {
        throw .tooFine
      }
      if atFirst < zero, atLast < zero { return nil }
      if atFirst < zero { first = max(first, Self.root(slack, less) ?? first) }
      if atLast < zero { last = min(last, Self.root(slack, less) ?? last) }
    }
    guard let atFirst = at(first, apart, drift), let atLast = at(last, apart, drift) else {
      throw .tooFine
    }
    // Where it keeps its limit at one share alone, the bill keeps its own there too.
    guard first < last || last == ExactFraction(1) else { return nil }
    if atFirst < zero { return End(share: first, isHeld: false) }
    // It becomes cheaper on the way: from where both cost the same on.
    guard atLast < zero else { return nil }
    return End(share: max(first, Self.root(apart, drift) ?? first), isHeld: true)
  }
}

extension ExactFraction {
  /// The value rounded down to 2⁻⁴⁰, so that halving does not make it ever finer.
  fileprivate var coarse: ExactFraction? {
    floor(times: 1 << 40).map { ExactFraction($0, over: 1 << 40).reduced }
  }
}

extension Drift.Side {
  fileprivate init?(of problem: LaneTask, at choices: [Int], _ worths: [[ExactFraction?]]) {
    let priced = problem.priced
    var (costs, values): ([[ExactFraction]], [[ExactFraction]]) = ([], [])
    for (part, planned) in priced.plan.parts.enumerated() {
      var (own, counted): ([ExactFraction], [ExactFraction]) = ([], [])
      for (place, offer) in planned.offers.enumerated() {
        guard let worth = worths[part][place] else { return nil }
        guard worth != ExactFraction(0) else {
          own.append(worth)
          counted.append(worth)
          continue
        }
        guard
          let terms = OfferTerms(
            worth, rate: priced.dutyRate(part: part, offer: place),
            counts: problem.treatment.share(of: offer, for: planned, on: priced),
            under: problem.treatment, at: priced.plant)
        else { return nil }
        own.append(terms.cost)
        counted.append(terms.value)
      }
      costs.append(own)
      values.append(counted)
    }
    guard let bill = LandedBill(choices, problem.treatment, on: priced),
      let move = ExactFraction.sum(zip(costs, choices).map { $0[$1] }),
      let slack = problem.slack(choices),
      let taken = ExactFraction.sum(zip(values, choices).map { $0[$1] }),
      let less = ExactFraction(0).subtracting(taken)
    else { return nil }
    self.problem = problem
    self.costs = costs
    self.values = values
    (landed, landedMove, self.slack, slackMove) = (bill.landed, move, slack, less)
  }
}
