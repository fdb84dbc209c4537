internal import TariffLaw

/// Bytes that are written one after the other into a room of a fixed size.
struct OutputBytes {
  /// How many bytes there are.
  private(set) var count = 0
  private var room: [UInt8]

  /// More bytes than all figures of an answer take.
  static let figures = 256
  /// How many bytes are written before the room is emptied.
  private static let size = 1 << 16

  /// Makes an empty room.
  init() {
    room = Array(repeating: 0, count: Self.size)
  }

  /// Whether so many bytes more have room.
  func hasRoom(for more: Int) -> Bool { count + more + 8 <= room.count }

  /// Writes a byte.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    room[count] = byte
    count += 1
  }

  /// Writes a part of some bytes, eight at a time; what is written behind it is written over.
  @inline(__always)
  mutating func append(_ bytes: borrowing RawSpan, _ range: Range<Int>) {
    let start = count
    do {
      var target = room.mutableSpan
      // Safe: bytes as bytes.
      var words = unsafe target.mutableBytes
      for place in stride(from: 0, to: range.count, by: 8) {
        words.storeBytes(
          of: PlainBytes(bytes, at: range.lowerBound + place).word, toByteOffset: start + place,
          as: UInt64.self)
      }
    }
    count += range.count
  }

  /// Writes a decimal of at most six places as ``DecimalText`` does.
  @inline(__always)
  mutating func appendDecimal(_ units: Int64, places: Int, isShortest: Bool) {
    if units < 0 { append(UInt8(ascii: "-")) }
    let unit = Self.powers[places]
    let (whole, rest) = units.magnitude.quotientAndRemainder(dividingBy: unit)
    appendDigits(whole, atLeast: 1)
    guard places > 0, !isShortest || rest > 0 else { return }
    append(UInt8(ascii: "."))
    appendDigits(rest, atLeast: places)
    while isShortest, room[count - 1] == UInt8(ascii: "0") { count -= 1 }
  }

  @inline(__always)
  private mutating func appendDigits(_ number: UInt64, atLeast least: Int) {
    var digits = least
    while digits < Self.powers.count, number >= Self.powers[digits] { digits += 1 }
    var rest = number
    var place = count + digits
    while place > count {
      place -= 1
      let tenth = rest / 10
      room[place] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest &- tenth &* 10)
      rest = tenth
    }
    count += digits
  }

  private static let powers: [UInt64] = (0..<19).map {
    (0..<$0).reduce(1) { power, _ in power * 10 }
  }

  /// Hands all bytes on, and empties the room.
  mutating func move(to bytes: inout [UInt8]) {
    bytes += room[..<count]
    count = 0
  }
}
