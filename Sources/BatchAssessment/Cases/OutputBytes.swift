/// Bytes that are written one after the other into a room of a fixed size.
struct OutputBytes {
  /// How many bytes there are.
  var count = 0
  /// The room.
  var room: [UInt8]

  /// More bytes than all figures of an answer take.
  static let figures = 256
  /// How many bytes are written before the room is emptied.
  static let size = 1 << 16

  /// Makes an empty room.
  init() {
    room = Array(repeating: 0, count: Self.size)
  }

  /// Hands all bytes on, and empties the room.
  mutating func move(to bytes: inout [UInt8]) {
    bytes += room[..<count]
    count = 0
  }
}

extension MutableRawSpan {
  /// Whether so many bytes have room behind others.
  @inline(__always)
  func hasRoom(for more: Int, after count: Int) -> Bool { count + more < byteCount }

  /// Writes a byte.
  @inline(__always)
  mutating func append(_ byte: UInt8, at count: inout Int) {
    storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
    count += 1
  }

  /// Writes a part of some bytes, eight at a time; what is written behind it is written over.
  @inline(__always)
  mutating func append(_ bytes: borrowing RawSpan, _ range: Range<Int>, at count: inout Int) {
    var (place, target) = (range.lowerBound, count)
    while place < range.upperBound {
      storeBytes(of: PlainBytes(bytes, at: place).word, toByteOffset: target, as: UInt64.self)
      (place, target) = (place + 8, target + 8)
    }
    count += range.count
  }

  /// Writes a decimal of at most six places as ``DecimalText`` does.
  @inline(__always)
  mutating func appendDecimal(
    _ units: Int64, places: Int, isShortest: Bool, at count: inout Int
  ) {
    if units < 0 { append(UInt8(ascii: "-"), at: &count) }
    var rest = units.magnitude
    var most = 7 - places  // How many noughts before the digits are left out.
    if rest >= EightDigits.limit {
      appendWhole(rest / EightDigits.limit, at: &count)
      rest %= EightDigits.limit
      most = 0
    }
    let digits = EightDigits(rest)
    let noughts = min(digits.leadingNoughts, most)
    storeBytes(of: digits.text &>> UInt64(8 * noughts), toByteOffset: count, as: UInt64.self)
    count += 8 - noughts - places
    guard places > 0 else { return }
    var shown = places
    if isShortest {
      shown -= digits.trailingNoughts
      if shown <= 0 { return }
    }
    let fraction = (digits.text &>> UInt64(8 * (8 - places))) << 8 | UInt64(UInt8(ascii: "."))
    storeBytes(of: fraction, toByteOffset: count, as: UInt64.self)
    count += 1 + shown
  }

  private mutating func appendWhole(_ number: UInt64, at count: inout Int) {
    var rest = number
    var noughts = 7
    if rest >= EightDigits.limit {
      appendWhole(rest / EightDigits.limit, at: &count)
      rest %= EightDigits.limit
      noughts = 0
    }
    let digits = EightDigits(rest)
    noughts = min(noughts, digits.leadingNoughts)
    storeBytes(of: digits.text &>> UInt64(8 * noughts), toByteOffset: count, as: UInt64.self)
    count += 8 - noughts
  }
}

/// The eight digits of a number in one machine word, the first of them lowest.
struct EightDigits {
  /// Less than this have eight digits.
  static let limit: UInt64 = 100_000_000

  private let values: UInt64

  /// Parts a number below the limit: into fours, pairs, digits.
  @inline(__always)
  init(_ number: UInt64) {
    let fours = number / 10_000 | (number % 10_000) << 32
    let hundreds = ((fours &* 10_486) >> 20) & 0x0000_007F_0000_007F
    let pairs = hundreds | (fours &- hundreds &* 100) << 16
    let tens = ((pairs &* 103) >> 10) & 0x000F_000F_000F_000F
    values = tens | (pairs &- tens &* 10) << 8
  }

  /// The digits as text.
  @inline(__always)
  var text: UInt64 { values | 0x3030_3030_3030_3030 }

  /// How many noughts come first; eight if there is nothing else.
  @inline(__always)
  var leadingNoughts: Int { values.trailingZeroBitCount >> 3 }

  /// How many noughts come last; eight if there is nothing else.
  @inline(__always)
  var trailingNoughts: Int { values.leadingZeroBitCount >> 3 }
}
