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
    return units(whole + fraction, shifted: exponent - fraction.count + places)
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
