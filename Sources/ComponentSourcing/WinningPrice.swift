public import TariffLaw

/// The price at which an offer that is not chosen would be.
public struct WinningPrice: Sendable {
  /// The place of the part.
  public let part: Int
  /// The offer.
  public let offer: SupplyOffer
  /// The highest price at which it is in a cheapest bill, in smallest units of its currency; `nil` if it is not
  /// even for nothing.
  public let price: ExactFraction?
}

extension LaneAnswer {
  /// The price at which each offer that is not chosen would be; the first ones alone if the limits are reached.
  public func winningPrices(
    within limits: SearchLimits = SearchLimits()
  ) throws(SourcingProblem) -> [WinningPrice] {
    guard let bill else { return [] }
    let variants = LaneVariants(of: self, within: limits)
    var all: [WinningPrice] = []
    for (part, planned) in priced.plan.parts.enumerated() {
      for (place, offer) in planned.offers.enumerated() where place != bill.choices[part] {
        if limits.shouldStop() { return all }
        let fall = try variants.leastFall(of: part, offer: place, to: bill.landed)
        if limits.shouldStop() { return all }
        let price = fall.flatMap { offer.price.subtracting($0) }
        all.append(WinningPrice(part: part, offer: offer, price: price))
      }
    }
    return all
  }
}

extension LaneVariants {
  /// The least fall of an offer's price at which a bill with it costs no more than an amount; `nil` if none does.
  fileprivate func leastFall(
    of part: Int, offer place: Int, to cost: ExactFraction
  ) throws(SourcingProblem) -> ExactFraction? {
    let offer = all[0].problem.priced.plan.parts[part].offers[place]
    let step = offer.priceStep
    var best: Int128?
    // What bills cost at least decides which treatment is looked at first.
    let moves = try moves(of: part, offer: place)
      .sorted { one, other in
        switch (one.floor, other.floor) {
        case (let one?, let other?): one < other
        case (_?, nil): true
        default: false
        }
      }
    for (variant, forced, move, floor) in moves {
      let fall = Fall(forced, move, step: step, cost: cost, most: offer.price, limits: limits)
      let least = floor.flatMap {
        variant.floors?.leastFall(from: $0, to: cost, by: move, in: variant.problem)
      }
      let found =
        try move.value < ExactFraction(0)
        ? fall.fromBelow(floor, unless: best) : fall.fromAbove(notBelow: least, unless: best)
      if let found, best.map({ found < $0 }) ?? true { best = found }
    }
    return try best.map { (steps) throws(SourcingProblem) in try step.timesWhole(steps) }
  }
}

/// The fall of one offer's price under one treatment, in steps of the price's decimals.
private struct Fall {
  let forced: LaneTask
  let move: PriceMove
  let step: ExactFraction
  /// What a bill with the offer must come down to.
  let cost: ExactFraction
  let most: ExactFraction
  let limits: SearchLimits

  init(
    _ forced: LaneTask, _ move: PriceMove, step: ExactFraction, cost: ExactFraction,
    most: ExactFraction, limits: SearchLimits
  ) {
    (self.forced, self.move, self.step, self.cost) = (forced, move, step, cost)
    (self.most, self.limits) = (most, limits)
  }

  /// The cheapest bill at a fall, before the fall is counted in its cost.
  private func least(at steps: Int128) throws(SourcingProblem) -> LaneTask.Least? {
    let fall = try step.timesWhole(steps)
    guard let given = fall.multiplied(by: move.value),
      let less = ExactFraction(0).subtracting(given)
    else { throw .tooFine }
    return try forced.tightened(by: less).least(within: limits)
  }

  /// The steps at which a bill has come down, and keeps its limit; none below nought.
  private func steps(_ found: LaneTask.Least) throws(SourcingProblem) -> Int128 {
    guard let over = found.landed.subtracting(cost), let slack = forced.slack(found.places),
      var fall = over.divided(by: move.cost)
    else { throw .tooFine }
    if move.value > ExactFraction(0), !forced.treatment.limits.isEmpty {
      guard let needed = ExactFraction(0).subtracting(slack)?.divided(by: move.value) else {
        throw .tooFine
      }
      fall = max(fall, needed)
    }
    guard fall > ExactFraction(0) else { return 0 }
    guard let whole = fall.divided(by: step)?.times(1, rounding: .up) else { throw .tooFine }
    return whole
  }

  /// Where a lower price allows more: from the least fall that may be enough, and then down to where bills found serve.
  func fromAbove(
    notBelow least: ExactFraction?, unless best: Int128?
  ) throws(SourcingProblem) -> Int128? {
    guard let all = most.divided(by: step)?.floor(times: 1) else { throw .tooFine }
    // Only what needs less of a fall than another treatment matters.
    var last = min(all, best.map { $0 - 1 } ?? all)
    let first = least?.divided(by: step)?.times(1, rounding: .up) ?? 0
    guard first <= last else { return nil }
    var found: Int128?
    if let bill = try self.least(at: first) {
      let steps = try steps(bill)
      if steps <= first { return first }
      if steps <= last { (found, last) = (steps, steps - 1) }
    }
    while last > first, !limits.shouldStop() {
      guard let bill = try self.least(at: last) else { return found }
      let steps = try steps(bill)
      guard steps <= last else { return found }
      found = max(steps, first)
      last = steps - 1
    }
    return found
  }

  /// Where a lower price allows less: from what bills cost at least down.
  func fromBelow(
    _ floor: ExactFraction?, unless best: Int128?
  ) throws(SourcingProblem) -> Int128? {
    guard let all = most.divided(by: step)?.floor(times: 1) else { throw .tooFine }
    let last = min(all, best.map { $0 - 1 } ?? all)
    var next: Int128 = 0
    if let over = floor?.subtracting(cost), over > ExactFraction(0) {
      guard let steps = over.divided(by: move.cost)?.divided(by: step)?.times(1, rounding: .up)
      else { throw .tooFine }
      next = steps
    }
    while next <= last, !limits.shouldStop() {
      guard let bill = try least(at: next) else { return nil }
      let steps = try steps(bill)
      guard steps > next else { return next }
      next = steps
    }
    return nil
  }
}
