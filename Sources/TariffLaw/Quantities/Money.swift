/// An amount of one currency in its smallest units: cents of a dollar, whole dong.
///
/// An amount that was exchanged, or a value of one unit, may have a part of a smallest unit besides; nothing is
/// rounded before it is printed or paid.
public struct Money: Hashable, Sendable {
  /// The number of whole smallest units.
  public var minorUnits: Int64
  /// What is to be added to them, in parts of a smallest unit: from nothing to less than ``divisions``.
  public private(set) var parts: Int64
  /// Into how many parts a smallest unit is divided for that; one if there are none.
  public private(set) var divisions: Int64
  /// The currency, which says what the smallest unit is.
  public var currency: Currency

  /// Makes an amount of a number of smallest units, and of parts of one more.
  public init(minorUnits: Int64, parts: Int64 = 0, of divisions: Int64 = 1, _ currency: Currency) {
    self.minorUnits = minorUnits
    self.currency = currency
    let isPart = parts != 0 && divisions > 0
    let lowest = isPart ? ExactFraction(Int128(parts), over: Int128(divisions)).reduced : nil
    self.parts = lowest.flatMap { Int64(exactly: $0.numerator) } ?? parts
    self.divisions = lowest.flatMap { Int64(exactly: $0.denominator) } ?? 1
  }

  /// Makes an amount of an exact number of smallest units; `nil` if it cannot be held.
  public init?(units: ExactFraction, _ currency: Currency) {
    let lowest = units.reduced
    let whole = Rounding.down.quotient(lowest.numerator, by: lowest.denominator)
    let rest = lowest.numerator - whole * lowest.denominator
    guard let whole = Int64(exactly: whole), let parts = Int64(exactly: rest),
      let divisions = Int64(exactly: lowest.denominator)
    else { return nil }
    self.init(minorUnits: whole, parts: parts, of: divisions, currency)
  }

  /// Reads an amount such as `5512.00`.
  ///
  /// - Throws: ``DecimalProblem`` if it is no decimal or has more places than the currency.
  public init(_ text: some Collection<UInt8>, _ currency: Currency) throws(DecimalProblem) {
    minorUnits = try DecimalText.units(text, places: Int(currency.exponent))
    parts = 0
    divisions = 1
    self.currency = currency
  }

  /// Reads an amount from a string such as `5512.00`.
  public init(_ text: String, _ currency: Currency) throws(DecimalProblem) {
    try self.init(text.utf8, currency)
  }

  /// The amount in smallest units, exact.
  public var units: ExactFraction {
    guard parts != 0 else { return ExactFraction(Int128(minorUnits)) }
    let below = Int128(divisions)
    return ExactFraction(Int128(minorUnits) * below + Int128(parts), over: below)
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
    if left.minorUnits != right.minorUnits { return left.minorUnits < right.minorUnits }
    return Int128(left.parts) * Int128(right.divisions) < Int128(right.parts)
      * Int128(left.divisions)
  }
}

extension Money: CustomStringConvertible {
  /// The amount with its currency: `5512.00 USD`.
  public var description: String {
    currency == .unstated ? amount : "\(amount) \(currency)"
  }
}
