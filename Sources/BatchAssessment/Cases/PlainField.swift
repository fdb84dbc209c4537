/// Reads what stands in a field that is plain; false if it is not.
enum PlainField {
  @inline(__always)
  static func text(
    _ bytes: borrowing RawSpan, _ index: inout Int, _ range: inout Range<Int>
  ) -> Bool {
    let start = index
    while index < bytes.byteCount {
      let count = PlainBytes(bytes, at: index).plainCount
      index += count
      if count < 8 { break }
    }
    range = start..<index
    return true
  }

  @inline(__always)
  static func amount(
    _ bytes: borrowing RawSpan, _ index: inout Int, _ amount: inout PlainRow.Amount
  ) -> Bool {
    let start = index
    let first = PlainBytes(bytes, at: start)
    let whole = first.digitCount
    guard whole > 0 else {
      amount = PlainRow.Amount()
      return true
    }
    // A nought before other digits, and what has more than eleven, is read elsewhere.
    guard whole == 1 || bytes.byte(at: start) != UInt8(ascii: "0") else { return false }
    amount.isThere = true
    amount.digits = Int64(first.number(ofDigits: whole))
    amount.places = 0
    index = start + whole
    if whole == 8 {
      let next = PlainBytes(bytes, at: index)
      let more = next.digitCount
      guard more < 4 else { return false }
      if more > 0 {
        amount.digits = amount.digits &* Self.powers[more] &+ Int64(next.number(ofDigits: more))
        index += more
      }
    }
    guard index < bytes.byteCount, bytes.byte(at: index) == UInt8(ascii: ".") else { return true }
    let second = PlainBytes(bytes, at: index + 1)
    let places = second.digitCount
    guard 1..<8 ~= places else { return false }
    amount.digits = amount.digits &* Self.powers[places] &+ Int64(second.number(ofDigits: places))
    amount.places = places
    index += 1 + places
    return true
  }

  private static let powers: InlineArray<8, Int64> = [
    1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000,
  ]

  @inline(__always)
  static func code(
    _ bytes: borrowing RawSpan, _ index: inout Int, _ code: inout UInt64
  ) -> Bool {
    if let value = PlainBytes(bytes, at: index).eightDigits, index + 8 < bytes.byteCount,
      bytes.byte(at: index + 8) == UInt8(ascii: ",")
    {
      code = value << 4 | 8
      index += 8
      return true
    }
    var (value, count, endsInDigit): (UInt64, UInt64, Bool) = (0, 0, false)
    while index < bytes.byteCount {
      let byte = bytes.byte(at: index)
      let digit = byte &- UInt8(ascii: "0")
      if digit < 10 {
        value = value &* 10 &+ UInt64(digit)
        count += 1
        endsInDigit = true
      } else if byte == UInt8(ascii: "."), endsInDigit {
        endsInDigit = false
      } else {
        break
      }
      index += 1
    }
    code = value << 4 | count
    return endsInDigit && (2...11).contains(count)
  }

  /// Reads ten bytes that are written as a day is, or none; whether there is such a day is asked where it is new.
  @inline(__always)
  static func day(
    _ bytes: borrowing RawSpan, _ index: inout Int, _ days: inout UInt64, _ shift: Int
  ) -> Bool {
    if let month = PlainBytes(bytes, at: index).yearAndMonth, index + 10 <= bytes.byteCount {
      let tens = bytes.byte(at: index + 8) &- UInt8(ascii: "0")
      let ones = bytes.byte(at: index + 9) &- UInt8(ascii: "0")
      let day = UInt64(tens) &* 10 &+ UInt64(ones)
      guard tens < 4, ones < 10, day < 32, day > 0 else { return false }
      days |= (month << 5 | day) &<< UInt64(shift)
      index += 10
      return true
    }
    return index == bytes.byteCount || isEndOfField(bytes.byte(at: index))
  }

  @inline(__always)
  private static func isEndOfField(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  /// Reads a word that fits into the machine words that it may take; there is no byte of nought in it.
  @inline(__always)
  static func word(
    _ bytes: borrowing RawSpan, _ index: inout Int, _ words: inout PlainRow.Key, _ place: Int,
    _ width: Int
  ) -> Bool {
    var isOpen = true
    for place in place..<place + width {
      guard isOpen else {
        words[place] = 0
        continue
      }
      let next = PlainBytes(bytes, at: index)
      let count = next.plainCount
      words[place] = next.prefix(count)
      index += count
      isOpen = count == 8
    }
    return !isOpen || index == bytes.byteCount || isEndOfField(bytes.byte(at: index))
  }
}
