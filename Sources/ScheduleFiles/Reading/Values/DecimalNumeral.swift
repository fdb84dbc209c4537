/// A decimal as it is written in files: `12.50` is 1250 with two places.
///
/// ASCII digits, perhaps a minus before and a point within; no exponent, no grouping, no blanks, no
/// leading zeros. It is exact and holds up to 18 digits; amounts and rates are made of it.
package struct DecimalNumeral: Equatable, Sendable {
  /// The digits without the point, with the sign.
  package let significand: Int64
  /// How many of the digits stand after the point.
  package let places: Int

  /// Reads a text, or complains about it.
  package init(_ text: String) throws(ValueComplaint) {
    try self.init(Array(text.utf8)[...])
  }

  /// Reads some bytes of a file, or complains about them.
  package init(_ bytes: ArraySlice<UInt8>) throws(ValueComplaint) {
    do throws(Flaw) {
      try self.init(strictly: bytes)
    } catch {
      let text = String(decoding: bytes, as: UTF8.self)
      switch error {
      case .tooLarge: throw .tooLarge(text)
      case .malformed: throw .notDecimal(text, write: DecimalRepair.repairs(of: text))
      }
    }
  }

  /// Why bytes are not a decimal.
  enum Flaw: Error {
    case malformed
    case tooLarge
  }

  /// Reads some bytes without looking for what they may have meant.
  init(strictly bytes: ArraySlice<UInt8>) throws(Flaw) {
    var rest = bytes
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest.removeFirst() }
    var (value, digits, point): (Int64, Int, Int?) = (0, 0, nil)
    var isTooLarge = false
    for byte in rest {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let startsWithZero = digits == 1 && value == 0 && point == nil
        guard !startsWithZero else { throw .malformed }
        digits += 1
        isTooLarge = isTooLarge || digits > 18
        if !isTooLarge { value = value * 10 + Int64(byte - UInt8(ascii: "0")) }
      case UInt8(ascii: ".") where point == nil && digits > 0:
        point = digits
      default:
        throw .malformed
      }
    }
    guard digits > 0, point != digits else { throw .malformed }
    guard !isTooLarge else { throw .tooLarge }
    significand = isNegative ? -value : value
    places = digits - (point ?? digits)
  }

  /// The number itself, unless it is negative.
  package func notNegative() throws(ValueComplaint) -> DecimalNumeral {
    guard significand >= 0 else { throw .negative(description) }
    return self
  }

  /// The number in units of a place: with 2, in hundredths.
  package func scaled(places wanted: Int) throws(ValueComplaint) -> Int64 {
    var value = significand
    for _ in places..<max(places, wanted) {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      guard !overflow else { throw .tooLarge(description) }
      value = product
    }
    for _ in min(places, wanted)..<places {
      guard value.isMultiple(of: 10) else { throw .places(description, limit: wanted) }
      value /= 10
    }
    return value
  }
}

extension DecimalNumeral: CustomStringConvertible {
  /// The decimal as it was written.
  package var description: String {
    var digits = String(significand.magnitude)
    if places > 0 {
      digits = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
      digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -places))
    }
    return (significand < 0 ? "-" : "") + digits
  }
}
