/// The well-formed byte sequences of UTF-8: Unicode Standard, table 3-7.
package enum UTF8Check {
  /// Finds the first byte of a range that does not belong to well-formed UTF-8.
  package static func firstFault(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound {
      let length = length(at: index, in: bytes, before: range.upperBound)
      if length == 0 { return index }
      index += length
    }
    return nil
  }

  /// Decodes the scalar that starts at a byte; nil if it is not well-formed.
  package static func scalar(at index: Int, in bytes: [UInt8]) -> Unicode.Scalar? {
    let length = length(at: index, in: bytes, before: bytes.count)
    return String(decoding: bytes[index..<index + length], as: UTF8.self).unicodeScalars.first
  }

  /// The number of bytes of the scalar that starts here, 0 if it is not well-formed.
  private static func length(at index: Int, in bytes: [UInt8], before end: Int) -> Int {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[index] {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard index + length <= end, second.contains(bytes[index + 1]) else { return 0 }
    for byte in bytes[(index + 2)..<(index + length)] where !(0x80...0xBF).contains(byte) {
      return 0
    }
    return length
  }
}
