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

  /// What is known of the duty that the rate of a line comes to.
  func span(_ line: LineRate) -> DutySpan {
    let own =
      line.rate.map { span($0) }
      ?? (line.ofLines.isEmpty ? .unknown : DutySpan.union(line.ofLines.map { span($0) }))
    guard own.high == nil, let bounds = line.bounds, let duty = duty(bounds) else { return own }
    return DutySpan(max(own.low, duty.low), duty.high)
  }

  /// What is known of the duty that a rate comes to: a quantity that is not said may be small, and large.
  func span(_ rate: DutyRate) -> DutySpan {
    switch rate {
    case .specific(let specific):
      return duty(specific).flatMap(inOwnCurrency).map { DutySpan($0.minorUnits, $0.minorUnits) }
        ?? .unknown
    case .compound(let duties):
      return duties.reduce(DutySpan(0, 0)) { $0.adding(span($1)) }
    case .compared(let comparison, let duties):
      return DutySpan.pick(comparison, of: duties.map { span($0) })
    case .byPart, .changing, .conditional:
      return DutySpan.union(rate.possibilities.map { span($0) })
    default:
      return rate.adValoremBounds().flatMap { duty($0) }.map { DutySpan($0.low, $0.high) }
        ?? .unknown
    }
  }

  /// A duty by quantity, in its own currency; nil if no quantity of its measure is said.
  private func duty(_ specific: SpecificDuty) -> Money? {
    // A quantity in the unit of the duty goes before one that has to be turned into it.
    let own = quantities.filter { $0.unit == specific.unit }
    return (own + quantities).lazy.compactMap { specific.duty(on: $0, rounding: rounding) }.first
  }

  /// What is not said without which a duty is not known, or not exactly, each once, in the order in which it is met.
  func lacks(_ rate: DutyRate) -> [DutyLack] {
    guard span(rate).bounds?.exact == nil else { return [] }
    switch rate {
    case .specific(let specific):
      guard let duty = duty(specific) else {
        if specific.unit.count(in: .litrePerCent) != nil,
          quantities.contains(where: { $0.unit == .litre })
        {
          return [.alcoholStrength]
        }
        return [.quantity(quantities.isEmpty ? nil : specific.unit)]
      }
      return duty.currency == currency ? [] : [.exchangeRate(from: duty.currency, to: currency)]
    case .compound(let duties), .compared(_, let duties):
      return duties.flatMap { lacks($0) }.once
    case .byPart, .changing, .conditional:
      return rate.possibilities.flatMap { lacks($0) }.once
    default:
      return value == nil && rate.adValoremBounds() != nil ? [.value] : []
    }
  }

  private func inOwnCurrency(_ money: Money) -> Money? {
    if money.currency == currency { return money }
    return exchangeRates.first { $0.from == money.currency && $0.to == currency }
      .flatMap { $0.exchange(money, rounding: exchangeRounding) }
  }
}
