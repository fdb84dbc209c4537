internal import SourcingPlans
internal import TariffLaw

/// Whether a bill stays a cheapest one while what some offers are worth moves by steps.
///
/// Over some steps each offer is taken at the less that it costs, beside the bill's own, at the first and at the last,
/// and so is what it counts, both rounded down. If no bill is cheaper so, none is at any step; if one is, the steps are halved.
struct DriftCheck {
  private static let looksAllowed = 4_000

  private struct Line {
    let start: ExactFraction
    let move: ExactFraction

    func at(_ step: Int128) throws(TooFine) -> ExactFraction {
      move.numerator == 0 ? start : try start + move * ExactFraction(step)
    }
  }

  private struct Side {
    let model: WayModel
    /// What each offer costs and counts beyond the bill's own.
    var costs: [[Line]] = []
    var values: [[Line]] = []
    /// What the bill costs, what of that is for suppliers that several parts share, and what it leaves of the limit.
    var landed: Line
    var paid: ExactFraction
    var slack: Line
  }

  private let sides: [Side]
  private let choices: [Int]
  private let stops: () -> Bool

  /// Takes the bill and what offers are worth more for each step.
  init(
    _ choices: [Int], _ models: [WayModel], on way: PricedLane, unless stops: @escaping () -> Bool,
    worth: (_ part: Int, _ place: Int) throws(TooFine) -> ExactFraction
  ) throws(TooFine) {
    self.stops = stops
    self.choices = choices
    let zero = ExactFraction(0)
    var sides: [Side] = []
    for model in models {
      var (landed, slack, paid) = (model.constant, model.exactAllowed, zero)
      var (dearer, taken) = (zero, zero)
      for shared in model.shared where zip(shared.places, choices).contains(where: { $0 == $1 }) {
        paid = try paid + ExactFraction(shared.cost, over: model.unit).reduced
      }
      var (costs, values): ([[Line]], [[Line]]) = ([], [])
      for (part, options) in model.parts.enumerated() {
        var lines: [(cost: Line, value: Line)] = []
        for option in options {
          guard let terms = model.terms(option.place, of: part) else { throw TooFine() }
          let move = try model.move(
            of: option.place, of: part, by: worth(part, option.place), on: way)
          lines.append(
            (Line(start: terms.cost, move: move.cost), Line(start: terms.value, move: move.value)))
        }
        let own = lines[choices[part]]
        landed = try landed + own.cost.start
        dearer = try dearer + own.cost.move
        slack = try slack - own.value.start
        taken = try taken + own.value.move
        var (beyond, counting): ([Line], [Line]) = ([], [])
        for line in lines {
          beyond.append(
            Line(
              start: try line.cost.start - own.cost.start, move: try line.cost.move - own.cost.move)
          )
          counting.append(
            Line(
              start: try line.value.start - own.value.start,
              move: try line.value.move - own.value.move))
        }
        costs.append(beyond)
        values.append(counting)
      }
      sides.append(
        Side(
          model: model, costs: costs, values: values,
          landed: Line(start: try landed + paid, move: dearer), paid: paid,
          slack: Line(start: slack, move: try zero - taken)))
    }
    self.sides = sides
  }

  /// Whether the bill is a cheapest one at each step between two.
  func holds(from first: Int128, to last: Int128) throws(Problem) -> Bool {
    var open = [(first, last)]
    var looked = 0
    while let (low, high) = open.popLast() {
      looked += 1
      if stops() { throw .ended }
      guard looked <= Self.looksAllowed else { throw .tooLarge }
      guard let own = try exactly({ () throws(TooFine) -> Side? in try self.own(at: low) }) else {
        return false
      }
      let keeps = try exactly { () throws(TooFine) -> Bool in
        try self.keeps(own, at: high)
      }
      if keeps, try !isBeaten(own, from: low, to: high) { continue }
      if low == high { return false }
      let middle = low + (high - low) / 2
      open.append((middle + 1, high))
      open.append((low, middle))
    }
    return true
  }

  private func exactly<Value>(_ body: () throws(TooFine) -> Value) throws(Problem) -> Value {
    do throws(TooFine) { return try body() } catch { throw .tooFine }
  }

  private func keeps(_ side: Side, at step: Int128) throws(TooFine) -> Bool {
    guard side.model.limit != nil else { return true }
    return try side.slack.at(step) >= ExactFraction(0)
  }

  /// The treatment under which the bill costs least at a step.
  private func own(at step: Int128) throws(TooFine) -> Side? {
    var best: (side: Side, landed: ExactFraction)?
    for side in sides where try keeps(side, at: step) {
      let landed = try side.landed.at(step)
      if best.map({ landed < $0.landed }) ?? true { best = (side, landed) }
    }
    return best?.side
  }

  private func isBeaten(_ own: Side, from low: Int128, to high: Int128) throws(Problem) -> Bool {
    for side in sides {
      guard let found = try rival(side, beside: own, from: low, to: high, isRounded: true) else {
        continue
      }
      guard low == high else { return true }
      if try exactly({ () throws(TooFine) -> Bool in
        try isCheaper(found.choices, side, than: own, at: low)
      }) {
        return true
      }
      // It is cheaper by rounding alone: another one may be cheaper indeed.
      if try rival(side, beside: own, from: low, to: high, isRounded: false) != nil { return true }
    }
    return false
  }

  /// Another bill that costs less by what each offer costs and counts at least.
  private func rival(
    _ side: Side, beside own: Side, from low: Int128, to high: Int128, isRounded: Bool
  ) throws(Problem) -> LeastBill.Found? {
    let model = try exactly { () throws(TooFine) -> WayModel in
      try relaxed(side, beside: own, from: low, to: high, isRounded: isRounded)
    }
    let cap = try exactly { () throws(TooFine) -> Int128 in try model.units(ExactFraction(0)) }
    do throws(LeastBill.Left) {
      return try LeastBill.find(in: model, below: cap, besides: choices, unless: stops)
    } catch {
      throw error == .ended ? .ended : .tooLarge
    }
  }

  /// Whether another bill keeps its limit and costs less at a step, exactly.
  private func isCheaper(
    _ choices: [Int], _ side: Side, than own: Side, at step: Int128
  ) throws(TooFine) -> Bool {
    var apart = try side.landed.at(step) - own.landed.at(step) - side.paid
    var slack = try side.slack.at(step)
    for (part, place) in choices.enumerated() {
      apart = try apart + side.costs[part][place].at(step)
      slack = try slack - side.values[part][place].at(step)
    }
    for shared in side.model.shared
    where zip(shared.places, choices).contains(where: { $0 == $1 }) {
      apart = try apart + ExactFraction(shared.cost, over: side.model.unit).reduced
    }
    let zero = ExactFraction(0)
    return apart < zero && (side.model.limit == nil || slack >= zero)
  }

  /// The binary places to which amounts are rounded down, so that no bill is missed.
  private static let places = 40

  private func relaxed(
    _ side: Side, beside own: Side, from low: Int128, to high: Int128, isRounded: Bool
  ) throws(TooFine) -> WayModel {
    func rounded(_ amount: ExactFraction) -> ExactFraction {
      isRounded ? amount.roundedDown(places: Self.places) : amount
    }
    func least(_ line: Line) throws(TooFine) -> ExactFraction {
      try rounded(min(line.at(low), line.at(high)))
    }
    func leasts(_ lines: [[Line]]) throws(TooFine) -> [[ExactFraction]] {
      var all: [[ExactFraction]] = []
      for row in lines {
        var own: [ExactFraction] = []
        for line in row { own.append(try least(line)) }
        all.append(own)
      }
      return all
    }
    let apart = Line(
      start: try side.landed.start - own.landed.start, move: try side.landed.move - own.landed.move)
    var base = try rounded(least(apart) - side.paid)
    var costs = try leasts(side.costs)
    for part in costs.indices {
      let cheapest = costs[part].min() ?? ExactFraction(0)
      base = try base + cheapest
      for place in costs[part].indices { costs[part][place] = try costs[part][place] - cheapest }
    }
    var shared: [(cost: ExactFraction, places: [Int?])] = []
    for supplier in side.model.shared {
      let cost = ExactFraction(supplier.cost, over: side.model.unit).reduced
      shared.append((rounded(cost), supplier.places))
    }
    return try WayModel(
      side.model.treatment, costs, try leasts(side.values),
      shared: shared,
      allowed: rounded(max(side.slack.at(low), side.slack.at(high))),
      isLimited: side.model.limit != nil, constant: base)
  }
}

extension ExactFraction {
  /// The value rounded down to so many binary places.
  fileprivate func roundedDown(places: Int) -> ExactFraction {
    let parts = Int128(1) << Int128(places)
    guard !parts.isMultiple(of: denominator) else { return self }
    if let quick = times(parts, rounding: .down) { return ExactFraction(quick, over: parts) }
    var (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    if rest < 0 { (whole, rest) = (whole - 1, rest + denominator) }
    for _ in 0..<places {
      whole *= 2
      // Twice the rest, without leaving the range.
      if rest >= denominator - rest {
        rest -= denominator - rest
        whole += 1
      } else {
        rest *= 2
      }
    }
    return ExactFraction(whole, over: parts)
  }
}
