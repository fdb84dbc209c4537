/// How a quotient becomes a whole number; always named, never a default.
///
/// | value | down | up | halfUp | halfEven |
/// | ----: | ---: | -: | -----: | -------: |
/// |  -1.5 |   -2 | -1 |     -1 |       -2 |
/// |  -0.5 |   -1 |  0 |      0 |        0 |
/// |   0.5 |    0 |  1 |      1 |        0 |
/// |   0.7 |    0 |  1 |      1 |        1 |
/// |   1.2 |    1 |  2 |      1 |        1 |
/// |   2.0 |    2 |  2 |      2 |        2 |
public enum Rounding: String, Sendable, CaseIterable {
  /// To the next lower whole number.
  case down
  /// To the next higher whole number.
  case up
  /// To the nearest whole number, a half to the higher one.
  case halfUp = "half_up"
  /// To the nearest whole number, a half to the even one.
  case halfEven = "half_even"

  /// Divides and rounds.
  ///
  /// - Precondition: The divisor is above zero, as all rules here see to.
  package func quotient<Number: FixedWidthInteger & SignedInteger>(
    _ dividend: Number, by divisor: Number
  ) -> Number {
    precondition(divisor > 0)
    var (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
    if remainder < 0 {
      quotient -= 1
      remainder += divisor
    }
    let isUp: Bool
    switch self {
    case .down: isUp = false
    case .up: isUp = remainder > 0
    case .halfUp: isUp = remainder >= divisor - remainder
    case .halfEven:
      let rest = divisor - remainder
      isUp = remainder > rest || (remainder == rest && !quotient.isMultiple(of: 2))
    }
    return isUp ? quotient + 1 : quotient
  }
}
