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
  /// The ad valorem equivalent of the duty: its amount over what the unit is worth.
  ///
  /// - Parameters:
  ///   - unitValue: What a unit is worth.
  ///   - rounding: What becomes of parts of a millionth of a percent.
  /// - Returns: `nil` if the value is of another unit or in another currency, or the quotient too large.
  public func adValoremEquivalent(at unitValue: UnitValue, rounding: Rounding) -> Percentage? {
    guard unitValue.unit == unit, unitValue.value.currency == amount.currency else { return nil }
    return amount.units.divided(by: unitValue.value.units)?.percentage(rounding: rounding)
  }
}
