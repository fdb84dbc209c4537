public import TariffLaw

/// How far a rate of exchange may move before another bill is the cheapest.
public struct ExchangeFlip: Sendable {
  /// The rate as the plan states it.
  public let rate: ExchangeRate
  /// The highest rate, by millionths of the stated one, at which the bill is still the cheapest; `nil` if it is up
  /// to the tenfold.
  public let highest: ExchangeRate?
  /// The lowest rate, by millionths of the stated one; `nil` if it is down to nought.
  public let lowest: ExchangeRate?
}

extension LaneAnswer {
  /// How far each rate of exchange that the plan's offers use may move.
  public func exchangeFlips(
    within limits: SearchLimits = SearchLimits()
  ) throws(SourcingProblem) -> [ExchangeFlip] {
    guard let bill else { return [] }
    let offers = priced.plan.parts.flatMap(\.offers)
    var all: [ExchangeFlip] = []
    for (place, rate) in priced.plan.exchangeRates.enumerated()
    where rate.to == priced.plan.currency && offers.contains(where: { $0.currency == rate.from }) {
      func moved(by millionths: Int64) -> ExchangeRate? {
        let changed = Int128(rate.trillionths) * Int128(Self.million + millionths)
        return Int64(exactly: changed / Int128(Self.million)).map {
          ExchangeRate(from: rate.from, to: rate.to, trillionths: $0, on: rate.on)
        }
      }
      func stays(_ millionths: Int64) throws(SourcingProblem) -> Bool {
        guard let moved = moved(by: millionths) else { return true }
        var lane = priced
        lane.plan.exchangeRates[place] = moved
        return try isCheapest(bill, on: lane, within: limits)
      }
      let up = try lastChosen(upTo: 9 * Self.million) { (by) throws(SourcingProblem) in
        try stays(by)
      }
      let down = try lastChosen(upTo: Self.million) { (by) throws(SourcingProblem) in
        by >= Self.million ? true : try stays(-by)
      }
      all.append(
        ExchangeFlip(
          rate: rate, highest: up.flatMap { moved(by: $0) },
          lowest: down.flatMap { moved(by: -$0) }))
    }
    return all
  }

  private static var million: Int64 { 1_000_000 }

  private func isCheapest(
    _ bill: LandedBill, on lane: PricedLane, within limits: SearchLimits
  ) throws(SourcingProblem) -> Bool {
    guard let same = LandedBill(bill.choices, bill.treatment, on: lane) else { throw .tooFine }
    for limit in same.treatment.limits {
      guard let (counted, allowed) = same.reach(of: limit) else { throw .tooFine }
      guard counted <= allowed else { return false }
    }
    return try lane.solve(within: limits).bound.map { same.landed <= $0 } ?? false
  }
}
