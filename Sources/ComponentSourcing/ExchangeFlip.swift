public import TariffLaw

/// How far a rate of exchange may move before another bill is the cheapest.
public struct ExchangeFlip: Sendable {
  /// The rate as the plan states it.
  public let rate: ExchangeRate
  /// The highest rate at which the bill is still a cheapest one; `nil` if it is up to the tenfold.
  public let highest: ExchangeRate?
  /// The lowest rate; `nil` if it is down to nought.
  public let lowest: ExchangeRate?
}

extension LaneAnswer {
  /// How far each rate of exchange that the plan's offers use may move.
  public func exchangeFlips(
    within limits: SearchLimits = SearchLimits()
  ) throws(SourcingProblem) -> [ExchangeFlip] {
    guard bill != nil else { return [] }
    let plan = priced.plan
    let offers = plan.parts.flatMap(\.offers)
    var all: [ExchangeFlip] = []
    for rate in plan.exchangeRates
    where rate.to == plan.currency && offers.contains(where: { $0.currency == rate.from }) {
      if limits.shouldStop() { return all }
      // Up to ten times the rate, and down to nought.
      let up = try end(of: rate, times: 9, within: limits)
      let down = try end(of: rate, times: -1, within: limits)
      all.append(
        ExchangeFlip(
          rate: rate, highest: up.flatMap { rate.moved(by: $0) },
          lowest: down.flatMap { rate.moved(by: -$0) }))
    }
    return all
  }

  /// By how many of its own smallest units a rate may move.
  private func end(
    of rate: ExchangeRate, times factor: Int128, within limits: SearchLimits
  ) throws(SourcingProblem) -> Int128? {
    let plan = priced.plan
    let drift = Drift(of: self, within: limits) { part, place in
      let planned = plan.parts[part]
      let offer = planned.offers[place]
      guard offer.currency == rate.from else { return ExactFraction(0) }
      return plan.value(of: offer, for: planned, in: priced.plant.country)?
        .multiplied(by: ExactFraction(factor))
    }
    guard let drift else { throw .tooFine }
    return try drift.end()?.lastStep(of: Int128(rate.trillionths) * Int128(factor.magnitude))
  }
}

extension ExchangeRate {
  /// The rate after a move by so many of its smallest units.
  fileprivate func moved(by units: Int128) -> ExchangeRate? {
    Int64(exactly: Int128(trillionths) + units)
      .map { ExchangeRate(from: from, to: to, trillionths: $0, on: on) }
  }
}
