/// Numbers as other programs write them: with thousands, exponents, a sign for per cent or a decimal comma.
package enum ForeignDecimal {
  /// Reads a number in units of ten to the minus `places`, the rest rounded half up.
  ///
  /// `1,234,567.891`, `1.5E+06` and `12.5 %` are read; with a decimal comma `1.234.567,891`. Thousands must be
  /// whole groups of three digits.
  ///
  /// - Returns: nil if it is no such number, below nought, or too large.
  package static func units(
    _ text: some Collection<UInt8>, places: Int, hasDecimalComma: Bool
  ) -> Int64? {
    var bytes = Array(text).trimmed
    if bytes.last == UInt8(ascii: "%") { bytes = Array(bytes.dropLast()).trimmed }
    guard let (digits, behind) = parts(bytes, hasDecimalComma) else { return nil }
    return units(digits, shifted: places - behind)
  }

  /// The digits of a number, and how many of them stand behind the point; less than none with an exponent.
  private static func parts(
    _ bytes: [UInt8], _ hasDecimalComma: Bool
  ) -> (digits: [UInt8], places: Int)? {
    let point = UInt8(ascii: hasDecimalComma ? "," : ".")
    let group = UInt8(ascii: hasDecimalComma ? "." : ",")
    let parts = bytes.split(maxSplits: 1, omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: "e") || $0 == UInt8(ascii: "E")
    }
    guard let mantissa = parts.first, let exponent = exponent(parts.dropFirst().first) else {
      return nil
    }
    let halves = mantissa.split(separator: point, omittingEmptySubsequences: false)
    guard (1...2).contains(halves.count), let whole = whole(halves[0], group),
      let fraction = halves.count == 2 ? digits(halves[1]) : [], !whole.isEmpty
    else { return nil }
    return (whole + fraction, fraction.count - exponent)
  }

  /// A number as our own are written, exactly: digits, and perhaps a point and digits behind it.
  ///
  /// - Returns: nil if it is no such number.
  package static func plain(
    _ text: some Collection<UInt8>, hasDecimalComma: Bool
  ) -> [UInt8]? {
    guard let (digits, places) = parts(Array(text).trimmed, hasDecimalComma) else { return nil }
    let zero: UInt8 = 0
    var whole = digits
    if places < 0 { whole += [UInt8](repeating: zero, count: -places) }
    if places > whole.count {
      whole = [UInt8](repeating: zero, count: places - whole.count) + whole
    }
    let split = whole.count - max(0, places)
    let before = whole[..<split].drop { $0 == zero }
    let text = (before.isEmpty ? [zero] : Array(before)).map { $0 + UInt8(ascii: "0") }
    let behind = whole[split...].map { $0 + UInt8(ascii: "0") }
    return behind.isEmpty ? text : text + [UInt8(ascii: ".")] + behind
  }

  /// The digits as a number, with so many noughts behind, or so many digits fewer, rounded half up.
  private static func units(_ digits: [UInt8], shifted: Int) -> Int64? {
    var kept = digits
    var isUp = false
    if shifted < 0 {
      let cut = min(-shifted, digits.count)
      kept = Array(digits.dropLast(cut))
      isUp = -shifted <= digits.count && digits[digits.count - cut] >= 5
    }
    var value: Int64 = 0
    for digit in kept + [UInt8](repeating: 0, count: min(max(0, shifted), 19)) {
      let (tenfold, isLost) = value.multipliedReportingOverflow(by: 10)
      let (next, isOver) = tenfold.addingReportingOverflow(Int64(digit))
      guard !isLost, !isOver else { return nil }
      value = next
    }
    guard shifted <= 19 || value == 0 else { return nil }
    return isUp ? (value < .max ? value + 1 : nil) : value
  }

  private static func exponent(_ text: ArraySlice<UInt8>?) -> Int? {
    guard let text else { return 0 }
    let isNegative = text.first == UInt8(ascii: "-")
    let rest = text.drop { "+-".utf8.contains($0) }
    guard text.count - rest.count <= 1, (1...2).contains(rest.count), let digits = digits(rest)
    else { return nil }
    let value = digits.reduce(0) { $0 * 10 + Int($1) }
    return isNegative ? -value : value
  }

  private static func whole(_ text: ArraySlice<UInt8>, _ group: UInt8) -> [UInt8]? {
    let groups = text.split(separator: group, omittingEmptySubsequences: false)
    guard groups.count > 1 else { return digits(text) }
    guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 }) else {
      return nil
    }
    return digits(text.filter { $0 != group }[...])
  }

  private static func digits(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    let digits = text.map { $0 &- UInt8(ascii: "0") }
    return digits.allSatisfy { $0 < 10 } ? digits : nil
  }
}

extension [UInt8] {
  /// The bytes without blanks around.
  fileprivate var trimmed: [UInt8] {
    let blank = UInt8(ascii: " ")
    guard let first = firstIndex(where: { $0 != blank }),
      let last = lastIndex(where: { $0 != blank })
    else { return [] }
    return Array(self[first...last])
  }
}
