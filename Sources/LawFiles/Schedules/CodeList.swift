package import Reading
internal import TariffLaw

/// The codes of a schedule as its rows are read: digits, in rising order, none below another.
package struct CodeList {
  /// The codes so far, sound ones only.
  private(set) var codes: [HSCode] = []

  private let file: SourceFile
  private let points: Bool
  private var lastPlace = 0
  private var end: UInt64 = 0

  /// Begins the codes of a file, which may have points if that is said.
  package init(in file: SourceFile, points: Bool = false) {
    self.file = file
    self.points = points
    codes.reserveCapacity(file.bytes.count / Self.shortestRow)
  }

  /// Eight digits, a comma, a rate and the end of the line: rarely less.
  private static let shortestRow = 11

  /// Takes the next code, or says what is wrong with it.
  package mutating func take(_ range: Range<Int>) -> CodeComplaint? {
    let bytes = file.bytes
    guard let code = points ? HSCode(bytes[range]) : Self.code(in: bytes, range) else {
      return .notCode(file.text(in: range), digits: nil)
    }
    if let whole = code.beforeZeroWasLost {
      return .lostZero(file.text(in: range), was: "\(whole)")
    }
    if code.padded < end, let last = codes.last { return complaint(about: code, after: last) }
    codes.append(code)
    end = code.paddedRange.upperBound
    lastPlace = range.lowerBound
    return nil
  }

  private func complaint(about code: HSCode, after last: HSCode) -> CodeComplaint {
    if code == last { return .twice(code.digits, line: file.position(of: lastPlace).line) }
    return last.contains(code)
      ? .within(code.digits, line: last.digits) : .outOfOrder(code.digits, after: last.digits)
  }

  private static func code(in bytes: [UInt8], _ range: Range<Int>) -> HSCode? {
    var number: UInt64 = 0
    guard (2...HSCode.longest).contains(range.count) else { return nil }
    for index in range {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      number = number * 10 + UInt64(digit)
    }
    return HSCode(number: number, digits: range.count)
  }
}
