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
  /// A quantity in another unit of the same measure is turned into this one exactly: tonnes into kilograms.
  ///
  /// - Returns: `nil` if the quantity is of another measure or the amount cannot be held.
  public func duty(on quantity: Quantity, rounding: Rounding) -> Money? {
    guard let count = quantity.count(in: unit), let product = amount.units.multiplied(by: count)
    else { return nil }
    return Int64(exactly: rounding.quotient(product.numerator, by: product.denominator))
      .map { Money(minorUnits: $0, amount.currency) }
  }

  /// Reads an amount of a unit, with up to six decimal places: duties stand in parts of a cent.
  static func amount(_ text: some Collection<UInt8>, _ currency: Currency) -> Money? {
    let places = max(Int(currency.exponent), Money.shownPlaces)
    guard let number = try? DecimalText.units(text, places: places) else { return nil }
    var divisor: Int128 = 1
    for _ in Int(currency.exponent)..<places { divisor *= 10 }
    return Money(units: ExactFraction(Int128(number), over: divisor), currency)
  }

  /// Reads an amount of a unit from a string: `0.0282`.
  public static func amount(_ text: some StringProtocol, _ currency: Currency) -> Money? {
    amount(Array(text.utf8), currency)
  }
}

extension SpecificDuty: CustomStringConvertible {
  /// The duty as schedules here write it: `16.00 SGD/litre_of_alcohol`.
  public var description: String {
    "\(amount)/\(unit.rawValue)"
  }
}
