/// An amount in whole smallest units of one currency: cents of a dollar, whole dong.
public struct Money: Hashable, Sendable {
  /// The number of smallest units.
  public var minorUnits: Int64
  /// The currency, which says what the smallest unit is.
  public var currency: Currency

  /// Makes an amount of a number of smallest units.
  public init(minorUnits: Int64, _ currency: Currency) {
    self.minorUnits = minorUnits
    self.currency = currency
  }

  /// Reads an amount such as `5512.00`.
  ///
  /// - Throws: ``DecimalProblem`` if it is no decimal or has more places than the currency.
  public init(_ text: some Collection<UInt8>, _ currency: Currency) throws(DecimalProblem) {
    minorUnits = try DecimalText.units(text, places: Int(currency.exponent))
    self.currency = currency
  }

  /// Reads an amount from a string such as `5512.00`.
  public init(_ text: String, _ currency: Currency) throws(DecimalProblem) {
    try self.init(text.utf8, currency)
  }

  /// The amount with all its decimal places and without the currency: `5512.00`.
  public var amount: String {
    DecimalText.text(minorUnits, places: Int(currency.exponent), isShortest: false)
  }

  /// Adds amounts of one currency.
  ///
  /// - Precondition: The currencies are the same; readers of files refuse a mixture.
  public static func + (left: Self, right: Self) -> Self {
    precondition(left.currency == right.currency)
    return Self(minorUnits: left.minorUnits + right.minorUnits, left.currency)
  }

  /// Takes an amount from another of the same currency.
  ///
  /// - Precondition: The currencies are the same; readers of files refuse a mixture.
  public static func - (left: Self, right: Self) -> Self {
    precondition(left.currency == right.currency)
    return Self(minorUnits: left.minorUnits - right.minorUnits, left.currency)
  }

  /// The share of the amount that a rate takes, rounded to the smallest unit; `nil` if too large.
  public func share(_ rate: Percentage, rounding: Rounding) -> Self? {
    let product = Int128(minorUnits) * Int128(rate.millionths)
    let rounded = rounding.quotient(product, by: Int128(Percentage.whole.millionths))
    return Int64(exactly: rounded).map { Self(minorUnits: $0, currency) }
  }
}

extension Money: CustomStringConvertible {
  /// The amount with its currency: `5512.00 USD`.
  public var description: String {
    currency == .unstated ? amount : "\(amount) \(currency)"
  }
}
