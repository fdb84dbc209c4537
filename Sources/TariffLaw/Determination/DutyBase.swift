/// What duty is charged on: the customs value, quantities, and the rates of exchange between them.
public struct DutyBase: Sendable {
  /// The customs value.
  public let value: Money?
  /// The quantities stated.
  public let quantities: [Quantity]
  /// The rates of exchange stated.
  public let exchangeRates: [ExchangeRate]
  /// The currency in which duty is answered.
  public let currency: Currency
  /// How duty is rounded to the smallest unit.
  public let rounding: Rounding

  /// How an amount that is exchanged is rounded.
  public let exchangeRounding: Rounding

  /// Takes the base from a claim.
  public init(of claim: Claim, rounding: Rounding, exchangeRounding: Rounding) {
    value = claim.customsValue
    quantities = claim.good.quantities
    exchangeRates = claim.exchangeRates
    currency = claim.currency
    self.rounding = rounding
    self.exchangeRounding = exchangeRounding
  }

  /// Makes a base of a value and quantities in one currency.
  package init(value: Money?, quantities: [Quantity], currency: Currency) {
    self.value = value
    self.quantities = quantities
    exchangeRates = []
    self.currency = currency
    rounding = .halfUp
    exchangeRounding = .halfUp
  }

  /// The duty that an ad valorem rate within bounds comes to.
  func duty(_ bounds: Bounds<Percentage>) -> Bounds<Int64>? {
    if bounds.high == .zero { return Bounds(0) }
    guard let value, let low = value.share(bounds.low, rounding: rounding),
      let high = value.share(bounds.high, rounding: rounding)
    else { return nil }
    return Bounds(low.minorUnits, high.minorUnits)
  }

  /// The duty that a rate comes to; `nil` if a quantity or a rate of exchange is not said.
  func duty(_ rate: DutyRate) -> Bounds<Int64>? {
    switch rate {
    case .specific(let specific):
      // A quantity in the unit of the duty goes before one that has to be turned into it.
      let own = quantities.filter { $0.unit == specific.unit }
      return (own + quantities).lazy.compactMap { specific.duty(on: $0, rounding: rounding) }.first
        .flatMap(inOwnCurrency).map { Bounds($0.minorUnits) }
    case .compound(let duties):
      var sum = Bounds<Int64>(0)
      for duty in duties {
        guard let part = self.duty(duty) else { return nil }
        let (low, isLowLost) = sum.low.addingReportingOverflow(part.low)
        let (high, isHighLost) = sum.high.addingReportingOverflow(part.high)
        guard !isLowLost, !isHighLost else { return nil }
        sum = Bounds(low, high)
      }
      return sum
    case .compared(let comparison, let duties):
      let known = duties.compactMap(duty)
      guard known.count == duties.count, let first = known.first else { return nil }
      return known.dropFirst().reduce(first) { comparison.pick($0, $1) }
    case .conditional(let rate, let others):
      let known = ([rate] + others.map { $0.rate }).compactMap(duty)
      guard known.count == others.count + 1, let first = known.first else { return nil }
      return known.dropFirst().reduce(first) { $0.union($1) }
    default:
      return rate.adValoremBounds().flatMap(duty)
    }
  }

  /// The least that a rate comes to, where the most is not known: a quantity that is not said may be small.
  func leastDuty(_ rate: DutyRate) -> Int64? {
    switch rate {
    case .compound(let duties):
      var sum: Int64 = 0
      for duty in duties {
        let (total, isLost) = sum.addingReportingOverflow(leastDuty(duty) ?? 0)
        guard !isLost else { return nil }
        sum = total
      }
      return sum
    case .compared(.highest, let duties): return duties.compactMap(leastDuty).max()
    case .compared(.lowest, let duties): return duties.map { leastDuty($0) ?? 0 }.min()
    case .conditional(let rate, let others):
      return ([rate] + others.map { $0.rate }).map { leastDuty($0) ?? 0 }.min()
    default: return duty(rate)?.low
    }
  }

  private func inOwnCurrency(_ money: Money) -> Money? {
    if money.currency == currency { return money }
    return exchangeRates.first { $0.from == money.currency && $0.to == currency }
      .flatMap { $0.exchange(money, rounding: exchangeRounding) }
  }
}
