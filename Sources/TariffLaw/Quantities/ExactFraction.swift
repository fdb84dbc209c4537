/// A quotient of whole numbers, never rounded; the denominator is above zero.
///
/// Sums and products report overflow instead of trapping, because amounts come from files; comparison
/// is exact over the whole range.
public struct ExactFraction: Sendable {
  /// The part above the line.
  public let numerator: Int128
  /// The part below the line, above zero.
  public let denominator: Int128

  /// Makes a fraction.
  ///
  /// - Precondition: The denominator is above zero, as all rules here see to.
  package init(_ numerator: Int128, over denominator: Int128) {
    precondition(denominator > 0)
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Makes a fraction of a whole number.
  package init(_ whole: Int128) {
    self.init(whole, over: 1)
  }

  /// The same value in lowest terms.
  public var reduced: Self {
    if denominator == 1 { return self }
    let common = Self.commonDivisor(numerator, denominator)
    return Self(numerator / common, over: denominator / common)
  }

  /// The sum, or `nil` if it cannot be held.
  public func adding(_ other: Self) -> Self? {
    if let sum = sum(other) { return sum.reduced }
    // Large parts: only in lowest terms, over the least common denominator, may it fit.
    let (left, right) = (reduced, other.reduced)
    let common = Self.commonDivisor(left.denominator, right.denominator)
    return Self(left.numerator, over: left.denominator / common)
      .sum(Self(right.numerator, over: right.denominator / common))?.divided(by: common)
  }

  /// The difference, or `nil` if it cannot be held.
  public func subtracting(_ other: Self) -> Self? {
    guard other.numerator > .min else { return nil }
    return adding(Self(-other.numerator, over: other.denominator))
  }

  /// The quotient, or `nil` if it cannot be held, or the other is not above zero.
  public func divided(by other: Self) -> Self? {
    guard other.numerator > 0 else { return nil }
    return multiplied(by: Self(other.denominator, over: other.numerator))
  }

  /// The product, or `nil` if it cannot be held.
  public func multiplied(by other: Self) -> Self? {
    if let product = product(other) { return product.reduced }
    // Large parts: what one numerator shares with the other denominator goes out first.
    return Self(numerator, over: other.denominator).reduced
      .product(Self(other.numerator, over: denominator).reduced)
  }

  /// The value times a whole number, rounded to a whole number, or `nil` if it cannot be held.
  public func times(_ factor: Int128, rounding: Rounding) -> Int128? {
    let (product, isLost) = numerator.multipliedReportingOverflow(by: factor)
    return isLost ? nil : rounding.quotient(product, by: denominator)
  }

  /// The value in per cent, rounded to a millionth of a percent, or `nil` if it cannot be held.
  public func percentage(rounding: Rounding) -> Percentage? {
    times(Int128(Percentage.whole.millionths), rounding: rounding)
      .flatMap(Int64.init(exactly:)).map(Percentage.init(millionths:))
  }

  /// Whether the value is a whole number of millionths of a percent.
  public var isExactPercentage: Bool {
    let lowest = reduced
    return Int128(Percentage.whole.millionths).isMultiple(of: lowest.denominator)
  }
}

extension ExactFraction {
  private func sum(_ other: Self) -> Self? {
    if denominator == other.denominator {
      let (sum, isLost) = numerator.addingReportingOverflow(other.numerator)
      return isLost ? nil : Self(sum, over: denominator)
    }
    let (left, isLeftLost) = numerator.multipliedReportingOverflow(by: other.denominator)
    let (right, isRightLost) = other.numerator.multipliedReportingOverflow(by: denominator)
    let (sum, isSumLost) = left.addingReportingOverflow(right)
    let (below, isBelowLost) = denominator.multipliedReportingOverflow(by: other.denominator)
    return isLeftLost || isRightLost || isSumLost || isBelowLost ? nil : Self(sum, over: below)
  }

  private func product(_ other: Self) -> Self? {
    let (above, isAboveLost) = numerator.multipliedReportingOverflow(by: other.numerator)
    let (below, isBelowLost) = denominator.multipliedReportingOverflow(by: other.denominator)
    return isAboveLost || isBelowLost ? nil : Self(above, over: below)
  }

  private func divided(by whole: Int128) -> Self? {
    let lowest = Self(numerator, over: whole).reduced
    return lowest.product(Self(1, over: denominator))?.reduced
  }

  /// The least whole number above zero of which both are divisors.
  static func commonMultiple(_ one: Int128, _ other: Int128) -> Int128 {
    one / commonDivisor(one, other) * other
  }

  /// The greatest whole number that divides both; the second is above zero.
  private static func commonDivisor(_ one: Int128, _ other: Int128) -> Int128 {
    var (left, right) = (one.magnitude, other.magnitude)
    while right > UInt128(UInt64.max) { (left, right) = (right, left % right) }
    if right == 0 { return Int128(left) }
    // Most are small: machine words take a fraction of the time.
    var (small, rest) = (UInt64(right), UInt64(left % right))
    while rest != 0 { (small, rest) = (rest, small % rest) }
    return Int128(small)
  }
}

extension ExactFraction: Comparable {
  /// Each numerator times the other denominator, where both can be held: a tenth of the time of full width.
  private func crossProducts(with other: Self) -> (own: Int128, others: Int128)? {
    let (own, isLost) = numerator.multipliedReportingOverflow(by: other.denominator)
    let (others, isOtherLost) = other.numerator.multipliedReportingOverflow(by: denominator)
    return isLost || isOtherLost ? nil : (own, others)
  }

  /// Compares by value: 1/2 equals 2/4.
  public static func == (left: Self, right: Self) -> Bool {
    if let products = left.crossProducts(with: right) { return products.own == products.others }
    return left.numerator.multipliedFullWidth(by: right.denominator)
      == right.numerator.multipliedFullWidth(by: left.denominator)
  }

  /// Orders by value, by cross-multiplication at full width.
  public static func < (left: Self, right: Self) -> Bool {
    if let products = left.crossProducts(with: right) { return products.own < products.others }
    return left.numerator.multipliedFullWidth(by: right.denominator)
      < right.numerator.multipliedFullWidth(by: left.denominator)
  }
}

extension ExactFraction: Hashable {
  /// Hashes the value in lowest terms.
  public func hash(into hasher: inout Hasher) {
    let lowest = reduced
    hasher.combine(lowest.numerator)
    hasher.combine(lowest.denominator)
  }
}

extension ExactFraction: CustomStringConvertible {
  /// The value in lowest terms: `21/40`.
  public var description: String {
    let lowest = reduced
    return lowest.denominator == 1
      ? String(lowest.numerator) : "\(lowest.numerator)/\(lowest.denominator)"
  }
}
