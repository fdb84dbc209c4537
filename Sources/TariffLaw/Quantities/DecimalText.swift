/// Why a text is not the decimal that was asked for.
public enum DecimalProblem: Error, Equatable, Sendable {
  /// Not digits with at most one point between them.
  case malformed
  /// More places after the point than the value has: the number of places allowed.
  case tooManyPlaces(Int)
  /// Larger than can be held.
  case tooLarge
}

/// Decimal notation: ASCII digits, an optional leading minus, a point with digits on both sides.
///
/// `+5`, `.5`, `5.`, `05`, `1e3`, `1,5` and full-width digits are refused.
public enum DecimalText {
  /// Reads a decimal as a whole number of units of 10 to the minus `places`.
  ///
  /// - Parameters:
  ///   - text: The text, for example `7.5`.
  ///   - places: How many decimal places the unit has: 2 for cents.
  /// - Returns: The number of units: 750 for `7.5` in hundredths.
  /// - Throws: ``DecimalProblem``; a text that is no decimal at all is malformed before all else.
  public static func units(
    _ text: some Collection<UInt8>, places: Int
  ) throws(DecimalProblem) -> Int64 {
    var value: Int64 = 0
    var whole = 0
    var fraction: Int?
    var isNegative = false
    var problem: DecimalProblem?
    for (offset, byte) in text.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where offset == 0:
        isNegative = true
      case UInt8(ascii: ".") where whole > 0 && fraction == nil:
        fraction = 0
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if let known = fraction {
          fraction = known + 1
          if known >= places {
            if byte != UInt8(ascii: "0") { problem = problem ?? .tooManyPlaces(places) }
            continue
          }
        } else {
          guard whole != 1 || value != 0 else { throw .malformed }
          whole += 1
        }
        if problem == nil { problem = shift(&value, adding: Int64(byte - UInt8(ascii: "0"))) }
      default:
        throw .malformed
      }
    }
    guard whole > 0, fraction != 0 else { throw .malformed }
    for _ in min(fraction ?? 0, places)..<places where problem == nil {
      problem = shift(&value, adding: 0)
    }
    if let problem { throw problem }
    return isNegative ? -value : value
  }

  /// Reads a decimal from a string, as the reader of bytes does.
  public static func units(_ text: String, places: Int) throws(DecimalProblem) -> Int64 {
    try units(text.utf8, places: places)
  }

  /// Whether a text is a decimal, of however many places and digits.
  package static func isDecimal(_ text: String) -> Bool {
    do throws(DecimalProblem) {
      _ = try units(text, places: 0)
      return true
    } catch {
      return error != .malformed
    }
  }

  /// Prints a number of units of 10 to the minus `places`, exactly.
  ///
  /// - Parameters:
  ///   - units: The number of units.
  ///   - places: How many decimal places the unit has.
  ///   - isShortest: Whether zeros at the end of the fraction are left off.
  /// - Returns: The decimal: `7.50` for 750 hundredths, `7.5` if shortest.
  public static func text(_ units: Int64, places: Int, isShortest: Bool) -> String {
    var digits = String(units.magnitude)
    while digits.utf8.count <= places { digits = "0" + digits }
    let split = digits.index(digits.endIndex, offsetBy: -places)
    var fraction = digits[split...]
    if isShortest { while fraction.last == "0" { fraction.removeLast() } }
    let sign = units < 0 ? "-" : ""
    return fraction.isEmpty
      ? sign + digits[..<split] : sign + digits[..<split] + "." + fraction
  }

  private static func shift(_ value: inout Int64, adding digit: Int64) -> DecimalProblem? {
    let (tenfold, isTooLarge) = value.multipliedReportingOverflow(by: 10)
    let (sum, isStillTooLarge) = tenfold.addingReportingOverflow(digit)
    value = sum
    return isTooLarge || isStillTooLarge ? .tooLarge : nil
  }
}
