/// A duty of so much money for each unit of quantity: S$16.00 per litre of alcohol.
public struct SpecificDuty: Hashable, Sendable {
  /// The amount for one unit.
  public let amount: Money
  /// What is counted.
  public let unit: Quantity.Unit

  /// Makes a specific duty.
  public init(_ amount: Money, per unit: Quantity.Unit) {
    self.amount = amount
    self.unit = unit
  }

  /// The duty on a quantity, rounded to the smallest unit of the currency.
  ///
  /// - Returns: `nil` if the quantity is of another unit or the amount cannot be held.
  public func duty(on quantity: Quantity, rounding: Rounding) -> Money? {
    guard quantity.unit == unit else { return nil }
    let product = Int128(amount.minorUnits) * Int128(quantity.thousandths)
    return Int64(exactly: rounding.quotient(product, by: 1000))
      .map { Money(minorUnits: $0, amount.currency) }
  }
}

extension SpecificDuty: CustomStringConvertible {
  /// The duty as schedules here write it: `16.00 SGD/litre_of_alcohol`.
  public var description: String {
    "\(amount)/\(unit.rawValue)"
  }
}
