public import TariffLaw

/// By how much the price of a chosen offer may rise before another is chosen in its place.
public struct BreakEven: Sendable {
  /// The place of the part.
  public let part: Int
  /// The offer.
  public let offer: SupplyOffer
  /// The highest rise up to which it is in a cheapest bill, in smallest units of its currency.
  ///
  /// One step of the price's decimals more, and it is not; `nil` if there is nothing else to choose.
  public let rise: ExactFraction?
  /// The cheapest bill without the offer.
  public let other: LandedBill?
}

extension LaneAnswer {
  /// The break-even of every chosen offer; of the first ones alone if the limits are reached.
  ///
  /// Each bill with the offer costs more by a line in its price, and keeps its limit up to a price or from one on.
  /// From the cheapest to where it fails the way goes on with the cheapest of the next step, until that costs more
  /// than the cheapest bill without the offer. Where the FOB price follows from costs the offer may be chosen
  /// again beyond; that is no matter here.
  public func breakEvens(
    within limits: SearchLimits = SearchLimits()
  ) throws(SourcingProblem) -> [BreakEven] {
    guard let bill else { return [] }
    let variants = LaneVariants(of: self, within: limits)
    var all: [BreakEven] = []
    for (part, place) in bill.choices.enumerated() {
      if limits.shouldStop() { return all }
      let other = try variants.cheapest(without: place, of: part)
      var rise: ExactFraction?
      if let other {
        rise = try variants.lastRise(of: part, offer: place, below: other.landed)
        if rise == nil { return all }
      }
      all.append(
        BreakEven(part: part, offer: bill.offer(of: part), rise: rise, other: try other?.bill()))
    }
    return all
  }
}

extension LaneVariants {
  /// The highest rise of an offer's price up to which a bill with it costs no more than an amount; `nil` if the
  /// limits were reached.
  fileprivate func lastRise(
    of part: Int, offer place: Int, below cost: ExactFraction
  ) throws(SourcingProblem) -> ExactFraction? {
    let moves = try moves(of: part, offer: place)
    let step = all[0].problem.priced.plan.parts[part].offers[place].priceStep
    var next: Int128 = 0
    while true {
      if limits.shouldStop() { return nil }
      let rise = try step.timesWhole(next)
      guard let found = try cheapest(moves, at: rise, notAbove: cost) else {
        return try step.timesWhole(max(0, next - 1))
      }
      // From here the bill found serves up to where it costs too much, or breaks its limit.
      guard let rest = cost.subtracting(found.landed), let more = rest.divided(by: found.move.cost)
      else { throw .tooFine }
      var last = more
      if found.move.value > ExactFraction(0) {
        guard let slack = found.slack.divided(by: found.move.value) else { throw .tooFine }
        last = min(last, slack)
      }
      guard let end = rise.adding(last),
        let steps = end.divided(by: step).flatMap({ $0.floor(times: 1) })
      else { throw .tooFine }
      next = max(next, steps) + 1
    }
  }

  /// What a dearer offer does under each treatment.
  func moves(
    of part: Int, offer place: Int
  ) throws(SourcingProblem) -> [(
    variant: Variant, forced: LaneTask, move: PriceMove, floor: ExactFraction?
  )] {
    var moves: [(variant: Variant, forced: LaneTask, move: PriceMove, floor: ExactFraction?)] =
      []
    for variant in all {
      guard let move = PriceMove(of: part, offer: place, in: variant.problem),
        move.cost > ExactFraction(0)
      else { throw .tooFine }
      moves.append(
        (
          variant, variant.problem.changing { $0.forcing(place, of: part) }, move,
          variant.floors?.with(place, of: part).flatMap(variant.problem.landed)
        ))
    }
    return moves
  }

  /// A bill with a dearer offer.
  struct Risen {
    let move: PriceMove
    let landed: ExactFraction
    /// What it leaves of its limit.
    let slack: ExactFraction
  }

  /// The cheapest bill with an offer that is dearer by some amount, if it costs no more than another amount.
  func cheapest(
    _ moves: [(variant: Variant, forced: LaneTask, move: PriceMove, floor: ExactFraction?)],
    at rise: ExactFraction, notAbove cost: ExactFraction
  ) throws(SourcingProblem) -> Risen? {
    var best: Risen?
    for (_, forced, move, floor) in moves {
      guard let dearer = rise.multiplied(by: move.cost), let taken = rise.multiplied(by: move.value)
      else { throw .tooFine }
      // Where the limit allows no more than before, what bills cost at least holds.
      if let floor, taken >= ExactFraction(0), let least = floor.adding(dearer), least > cost {
        continue
      }
      guard let found = try forced.tightened(by: taken).least(within: limits),
        let landed = found.landed.adding(dearer),
        let slack = forced.slack(found.places)?.subtracting(taken)
      else { continue }
      guard landed <= cost, best.map({ landed < $0.landed }) ?? true else { continue }
      best = Risen(move: move, landed: landed, slack: slack)
    }
    return best
  }
}

extension LaneTask {
  /// The same problem whose limit leaves less, or more if the amount is below nought.
  func tightened(by amount: ExactFraction) throws(SourcingProblem) -> Self {
    guard !treatment.limits.isEmpty else { return self }
    guard let allowed = terms.allowed.subtracting(amount),
      let limit = allowed.floor(times: valueScale)
    else { throw .tooFine }
    var problem = self
    // What no bill comes to is as good as any more.
    problem.supply = supply.limited(to: Int64(clamping: min(limit, Int128(supply.mostValue))))
    problem.terms.allowed = allowed
    return problem
  }
}

extension SupplyOffer {
  /// One step of the price's own decimals, in smallest units of its currency: no more than one.
  var priceStep: ExactFraction {
    var step = ExactFraction(1)
    while !step.denominator.isMultiple(of: price.reduced.denominator),
      step.denominator < 1_000_000
    {
      step = ExactFraction(1, over: step.denominator * 10)
    }
    return step
  }
}

extension ExactFraction {
  /// A multiple.
  func timesWhole(_ factor: Int128) throws(SourcingProblem) -> ExactFraction {
    guard let product = multiplied(by: ExactFraction(factor)) else { throw .tooFine }
    return product
  }
}
