internal import Reading
internal import TariffLaw

/// Walks through the lines of a table of rules and reads no more of each than its two codes.
///
/// A question about one code passes over thousands of lines, so no field is made of them.
struct RuleLines {
  /// One line below the header.
  struct Line {
    /// Its bytes, with the end of the line.
    let range: Range<Int>
    /// Its number in the file.
    let number: Int
    /// The codes in its first two columns; `nil` if they cannot be read so quickly, or are none.
    let pair: (HSCode, HSCode)?
    /// Where the header ends.
    let headerEnd: Int

    /// The range that its codes make, if they make one.
    var codes: CodeRange? { pair.flatMap { CodeRange(from: $0.0, to: $0.1) } }
  }

  private let bytes: [UInt8]
  private var place: Int
  private var number: Int
  private let headerEnd: Int

  init(_ file: SourceFile) {
    bytes = file.bytes
    place = file.content.lowerBound
    while place < bytes.count, bytes[place] != Self.newline { place += 1 }
    place = min(place + 1, bytes.count)
    headerEnd = place
    number = file.firstLine + 1
  }

  /// The next line, if there is one.
  mutating func next() -> Line? {
    while place < bytes.count {
      let start = place
      let from = code()
      let to = code()
      while place < bytes.count, bytes[place] != Self.newline { place += 1 }
      place = min(place + 1, bytes.count)
      let own = number
      number += 1
      if bytes[start] == Self.newline || bytes[start] == Self.carriageReturn { continue }
      let pair = from.flatMap { first in to.map { (first, $0) } }
      return Line(range: start..<place, number: own, pair: pair, headerEnd: headerEnd)
    }
    return nil
  }

  /// The code that begins here and ends with a comma.
  private mutating func code() -> HSCode? {
    var value: UInt64 = 0
    var digits = 0
    while place < bytes.count, (Self.zero...Self.nine).contains(bytes[place]),
      digits < HSCode.longest
    {
      value = value * 10 + UInt64(bytes[place] - Self.zero)
      digits += 1
      place += 1
    }
    guard place < bytes.count, bytes[place] == Self.comma, digits >= 2 else { return nil }
    place += 1
    return HSCode(number: value, digits: digits)
  }

  private static let zero = UInt8(ascii: "0")
  private static let nine = UInt8(ascii: "9")
  private static let comma = UInt8(ascii: ",")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
}
