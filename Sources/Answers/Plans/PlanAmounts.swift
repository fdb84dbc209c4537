internal import ComponentSourcing
internal import LawFiles
internal import Reading
internal import TariffLaw

/// Reads the amounts of a plan: exact fractions of a currency's smallest unit.
struct PlanAmounts {
  /// The currency of the plan.
  let currency: Currency
  /// The rates of exchange that it states.
  let exchangeRates: [ExchangeRate]

  /// Reads an amount of a currency, of the plan's if none is named.
  func amount(_ value: ValueReader?, in currency: Currency? = nil) -> ExactFraction? {
    let places = Int((currency ?? self.currency).exponent) + SourcingPlan.extraPlaces
    return value?.decimal(places: places).map(Self.fraction)
  }

  /// Units of the last place that is read, as a fraction of the smallest unit.
  static func fraction(_ units: Int64) -> ExactFraction {
    var scale: Int128 = 1
    for _ in 0..<SourcingPlan.extraPlaces { scale *= 10 }
    return ExactFraction(Int128(units), over: scale).reduced
  }

  /// Reads a value for all countries, or an object of values by country.
  func byCountry<Value>(
    _ value: ValueReader?, _ read: (ValueReader) -> Value?
  ) -> ByCountry<Value>? {
    guard let value else { return nil }
    if case .object = value.value.content {
      return value.object { ByCountry(own: Self.byCountry($0, read)) }
    }
    return read(value).map { ByCountry($0) }
  }

  /// Reads an object whose keys are countries.
  static func byCountry<Value>(
    _ entry: ObjectReader, _ read: (ValueReader) -> Value?
  ) -> [Country: Value] {
    var values: [Country: Value] = [:]
    for (key, value) in entry.entries() {
      guard let country = Country(key) else {
        value.complain(ValueComplaint.notCountry(key))
        continue
      }
      values[country] = read(value)
    }
    return values
  }

  /// Whether amounts of a currency can be turned into the plan's.
  func isExchanged(_ currency: Currency) -> Bool {
    currency == self.currency
      || exchangeRates.contains { $0.from == currency && $0.to == self.currency }
  }
}
