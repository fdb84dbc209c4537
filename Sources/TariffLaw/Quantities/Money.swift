/// An amount of one currency in its smallest units: cents of a dollar, whole dong.
///
/// An amount that was exchanged, or a value of one unit, may have a part of a smallest unit besides; nothing is
/// rounded before it is printed or paid.
public struct Money: Hashable, Sendable {
  /// The number of whole smallest units.
  public var minorUnits: Int64
  /// What is to be added to them, in parts of a smallest unit: from nothing to less than ``partsOfUnit``.
  public var parts: Int64
  /// The currency, which says what the smallest unit is.
  public var currency: Currency

  /// How many parts a smallest unit has.
  public static let partsOfUnit: Int64 = 1_000_000_000_000_000_000

  /// Makes an amount of a number of smallest units.
  public init(minorUnits: Int64, parts: Int64 = 0, _ currency: Currency) {
    self.minorUnits = minorUnits
    self.parts = parts
    self.currency = currency
  }

  /// Makes an amount of an exact number of smallest units; `nil` if it cannot be held.
  public init?(units: ExactFraction, _ currency: Currency) {
    let whole = Rounding.down.quotient(units.numerator, by: units.denominator)
    let rest = units.numerator - whole * units.denominator
    let (product, isLost) = rest.multipliedReportingOverflow(by: Int128(Self.partsOfUnit))
    guard !isLost, product % units.denominator == 0, let whole = Int64(exactly: whole),
      let parts = Int64(exactly: product / units.denominator)
    else { return nil }
    self.init(minorUnits: whole, parts: parts, currency)
  }

  /// Reads an amount such as `5512.00`.
  ///
  /// - Throws: ``DecimalProblem`` if it is no decimal or has more places than the currency.
  public init(_ text: some Collection<UInt8>, _ currency: Currency) throws(DecimalProblem) {
    minorUnits = try DecimalText.units(text, places: Int(currency.exponent))
    parts = 0
    self.currency = currency
  }

  /// Reads an amount from a string such as `5512.00`.
  public init(_ text: String, _ currency: Currency) throws(DecimalProblem) {
    try self.init(text.utf8, currency)
  }

  /// The amount in smallest units, exact.
  public var units: ExactFraction {
    guard parts != 0 else { return ExactFraction(Int128(minorUnits)) }
    let rest = ExactFraction(Int128(parts), over: Int128(Self.partsOfUnit)).reduced
    return ExactFraction(
      Int128(minorUnits) * rest.denominator + rest.numerator, over: rest.denominator)
  }

  /// The amount without the currency, with all the decimal places of its smallest unit: `5512.00`; with up to six if
  /// it has parts that they show, else rounded.
  public var amount: String {
    let exponent = Int(currency.exponent)
    guard parts != 0 else {
      return DecimalText.text(minorUnits, places: exponent, isShortest: false)
    }
    var scale = Int128(1)
    for places in exponent...max(exponent, Self.shownPlaces) {
      if let shown = units.multiplied(by: ExactFraction(scale)), shown.denominator == 1,
        let whole = Int64(exactly: shown.numerator)
      {
        return DecimalText.text(whole, places: places, isShortest: false)
      }
      scale *= 10
    }
    return DecimalText.text(rounded(.halfUp), places: exponent, isShortest: false)
  }

  /// The most decimal places that an amount is read with and shown.
  public static let shownPlaces = 6

  /// The amount in whole smallest units, rounded.
  public func rounded(_ rounding: Rounding) -> Int64 {
    guard parts != 0 else { return minorUnits }
    let units = units
    return Int64(clamping: rounding.quotient(units.numerator, by: units.denominator))
  }

  /// The sum of two amounts; `nil` if they are of two currencies or the sum cannot be held.
  public func adding(_ other: Self) -> Self? {
    guard currency == other.currency, let sum = units.adding(other.units) else { return nil }
    return Self(units: sum, currency)
  }

  /// What an amount leaves of this one; `nil` if they are of two currencies or it cannot be held.
  public func subtracting(_ other: Self) -> Self? {
    guard currency == other.currency, let rest = units.subtracting(other.units) else { return nil }
    return Self(units: rest, currency)
  }

  /// The share of the amount that a rate takes, rounded to the smallest unit; `nil` if too large.
  public func share(_ rate: Percentage, rounding: Rounding) -> Self? {
    let units = units
    let (product, isLost) = units.numerator.multipliedReportingOverflow(by: Int128(rate.millionths))
    guard !isLost else { return nil }
    let rounded = rounding.quotient(
      product, by: Int128(Percentage.whole.millionths) * units.denominator)
    return Int64(exactly: rounded).map { Self(minorUnits: $0, currency) }
  }

  /// The amount so many times; `nil` if it cannot be held.
  public func times(_ count: Int64) -> Self? {
    units.multiplied(by: ExactFraction(Int128(count))).flatMap { Self(units: $0, currency) }
  }
}

extension Money: Comparable {
  /// Orders amounts of one currency.
  public static func < (left: Self, right: Self) -> Bool {
    (left.minorUnits, left.parts) < (right.minorUnits, right.parts)
  }
}

extension Money: CustomStringConvertible {
  /// The amount with its currency: `5512.00 USD`.
  public var description: String {
    currency == .unstated ? amount : "\(amount) \(currency)"
  }
}
