/// An exact fraction in lowest terms, written apart from the project's own arithmetic.
public struct Fraction: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// What stands above the line; it has the sign.
  public let numerator: Int128
  /// What stands below the line; it is above zero.
  public let denominator: Int128

  /// Makes a fraction of two whole numbers, the second of which is not zero.
  public init(_ numerator: Int128, _ denominator: Int128 = 1) {
    var (left, right) = (numerator.magnitude, denominator.magnitude)
    while right != 0 { (left, right) = (right, left % right) }
    let common = Int128(left == 0 ? 1 : left)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / common
    self.denominator = sign * denominator / common
  }

  /// Nothing.
  public static let zero = Self(0)

  /// An amount of hundredths.
  public static func hundredths(_ count: Int) -> Self { Self(Int128(count), 100) }

  /// The sum.
  public static func + (left: Self, right: Self) -> Self {
    Self(
      left.numerator * right.denominator + right.numerator * left.denominator,
      left.denominator * right.denominator)
  }

  /// The difference.
  public static func - (left: Self, right: Self) -> Self {
    left + Self(-right.numerator, right.denominator)
  }

  /// The product.
  public static func * (left: Self, right: Self) -> Self {
    Self(left.numerator * right.numerator, left.denominator * right.denominator)
  }

  /// The quotient; the divisor is not zero.
  public static func / (left: Self, right: Self) -> Self {
    Self(left.numerator * right.denominator, left.denominator * right.numerator)
  }

  /// The order by value.
  public static func < (left: Self, right: Self) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }

  /// The number as a decimal of at most six places, cut there, without needless zeros after the second.
  public var decimal: String {
    let millionths = numerator * 1_000_000 / denominator
    let digits = String(millionths.magnitude % 1_000_000)
    var places = String(repeating: "0", count: 6 - digits.count) + digits
    while places.count > 2, places.hasSuffix("0") { places.removeLast() }
    return "\(millionths < 0 ? "-" : "")\(millionths.magnitude / 1_000_000).\(places)"
  }

  /// The nearest whole number of hundredths; a half goes up.
  public var roundedHundredths: Int128 {
    let doubled = numerator * 200 + denominator
    let divisor = denominator * 2
    let quotient = doubled / divisor
    return doubled % divisor < 0 ? quotient - 1 : quotient
  }

  /// The fraction in figures.
  public var description: String { "\(numerator)/\(denominator)" }
}
