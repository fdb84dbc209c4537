public import TariffLaw
/// What a unit of a good is worth, by which a specific duty becomes comparable with ad valorem ones.
public struct UnitValue: Hashable, Sendable {
  /// The value of one unit, above nought.
  public let value: Money
  /// The unit.
  public let unit: Quantity.Unit

  /// Makes a unit value; `nil` if it is not above nought.
  public init?(_ value: Money, per unit: Quantity.Unit) {
    guard value.minorUnits > 0 else { return nil }
    self.value = value
    self.unit = unit
  }
}

extension SpecificDuty {
  /// The ad valorem equivalent of the duty in per cent, exactly: its amount over what the unit is worth.
  ///
  /// Units of one measure are converted, as kilograms and tonnes; currencies by a rate of exchange of the two,
  /// whichever way it is stated.
  ///
  /// - Parameters:
  ///   - unitValue: What a unit is worth.
  ///   - rates: The rates of exchange.
  /// - Returns: `nil` if the value is of another measure, or in a currency without a rate, or the quotient too large.
  public func adValoremEquivalent(
    at unitValue: UnitValue, exchange rates: [ExchangeRate] = []
  ) -> ExactFraction? {
    guard let count = count(of: unitValue),
      let (duty, value) = rates.alike(amount, unitValue.value)
    else { return nil }
    return duty.units.multiplied(by: count)?.divided(by: value.units)?
      .multiplied(by: Percentage.whole.inPerCent)
  }
}

extension SpecificDuty {
  /// Whether its unit and that of a value are of one measure.
  func isOfMeasure(of unitValue: UnitValue) -> Bool { count(of: unitValue) != nil }

  /// How many of its units the unit of a value is; nil if they are of two measures.
  private func count(of unitValue: UnitValue) -> ExactFraction? {
    Quantity(thousandths: 1000, unitValue.unit).count(in: unit)
  }
}

extension [ExchangeRate] {
  /// Two amounts in one currency; nil if no rate is of their two currencies.
  fileprivate func alike(_ one: Money, _ other: Money) -> (Money, Money)? {
    if one.currency == other.currency { return (one, other) }
    for rate in self {
      if rate.from == one.currency, rate.to == other.currency {
        return rate.exchange(one).map { ($0, other) }
      }
      if rate.from == other.currency, rate.to == one.currency {
        return rate.exchange(other).map { (one, $0) }
      }
    }
    return nil
  }
}
