internal import LawFiles

/// Reads rows of a table that have neither quotes nor anything else that is rare.
///
/// What it does not read is no mistake: such rows are read as all were.
struct PlainRowReader {
  /// How many machine words of a row's words are used, and of its days.
  let widths: (words: Int, days: Int)

  /// What a field of a column becomes.
  private enum Role {
    case id
    case carried(Int)
    case fob, nonOriginating, value, code
    /// A day, by its place.
    case day(Int)
    /// A word of the proof or the way, by its place and how many machine words it may take.
    case mark(Int, width: Int)
    /// A word of the claim, likewise.
    case word(Int, width: Int)
    /// One that makes a row no plain one, unless it is empty.
    case rare
  }

  private let roles: [Role]
  private let carried: Int

  private static let dayColumns: [ClaimColumn] = [.on, .proofIssued, .shipped, .presented]
  private static let markColumns: [ClaimColumn] = [
    .directConsignment, .proofKind, .retroactive, .exchangeFailed,
  ]
  private static let rareColumns: [ClaimColumn] = [
    .approval, .rule, .units, .processes, .exchange, .maker, .exporterCode, .signatory,
  ]
  /// How many machine words the usual words of a column take.
  private static func width(_ column: ClaimColumn) -> Int {
    switch column {
    case .criterion: 2
    case .proofKind: 3
    default: 1
    }
  }

  /// Reads the rows of a table.
  init(_ table: ClaimTable) {
    var (roles, carried, words, days) = ([Role](), 0, 0, 1)
    for place in table.names.indices {
      guard let column = ClaimColumn.allCases.first(where: { table.place(of: $0) == place }) else {
        roles.append(.carried(carried))
        carried += 1
        continue
      }
      let width = Self.width(column)
      switch column {
      case .id: roles.append(.id)
      case .fob: roles.append(.fob)
      case .nonOriginating: roles.append(.nonOriginating)
      case .customsValue: roles.append(.value)
      case .code: roles.append(.code)
      case _ where Self.dayColumns.contains(column):
        roles.append(.day(days))
        days += 1
      case _ where Self.markColumns.contains(column):
        roles.append(.mark(days, width: width))
        days += width
      case _ where Self.rareColumns.contains(column): roles.append(.rare)
      default:
        roles.append(.word(words, width: width))
        words += width
      }
    }
    self.roles = roles
    widths = (words, days)
    self.carried = carried
  }

  /// A row to read into.
  var emptyRow: PlainRow { PlainRow(carried: Array(repeating: 0..<0, count: carried)) }

  /// Reads the row that begins at a byte.
  ///
  /// - Returns: The first byte of the next row; nil if the row is not a plain one.
  func read(_ bytes: borrowing RawSpan, at start: Int, into row: inout PlainRow) -> Int? {
    var index = start
    let roles = roles.span
    for place in roles.indices {
      if place > 0 {
        guard index < bytes.byteCount, bytes.byte(at: index) == UInt8(ascii: ",") else {
          return nil
        }
        index += 1
      }
      let isRead =
        switch roles[place] {
        case .id: Self.text(bytes, &index, &row.id)
        case .carried(let number): Self.text(bytes, &index, &row.carried[number])
        case .fob: Self.amount(bytes, &index, &row.fob)
        case .nonOriginating: Self.amount(bytes, &index, &row.nonOriginating)
        case .value: Self.amount(bytes, &index, &row.value)
        case .code: Self.code(bytes, &index, &row.code)
        case .day(let number): Self.day(bytes, &index, &row.days[number])
        case .mark(let number, let width): Self.word(bytes, &index, &row.days, number, width)
        case .word(let number, let width): Self.word(bytes, &index, &row.words, number, width)
        case .rare: true
        }
      guard isRead else { return nil }
    }
    return Self.endOfLine(bytes, index)
  }

  @inline(__always)
  private static func endOfLine(_ bytes: borrowing RawSpan, _ index: Int) -> Int? {
    var index = index
    if index < bytes.byteCount, bytes.byte(at: index) == UInt8(ascii: "\r") { index += 1 }
    guard index < bytes.byteCount else { return index }
    return bytes.byte(at: index) == UInt8(ascii: "\n") ? index + 1 : nil
  }
}

extension PlainRowReader {
  @inline(__always)
  private static func text(
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
  private static func amount(
    _ bytes: borrowing RawSpan, _ index: inout Int, _ amount: inout PlainRow.Amount
  ) -> Bool {
    let start = index
    var (digits, point): (Int64, Int) = (0, -1)
    while index < bytes.byteCount {
      let byte = bytes.byte(at: index)
      let digit = byte &- UInt8(ascii: "0")
      if digit < 10 {
        digits = digits &* 10 &+ Int64(digit)
      } else if byte == UInt8(ascii: "."), point < 0, index > start {
        point = index
      } else {
        break
      }
      index += 1
    }
    let places = point < 0 ? 0 : index - point - 1
    amount = PlainRow.Amount(digits: digits, places: places, isThere: index > start)
    guard index > start else { return true }
    // Sixteen digits and a point are held; a nought before other digits is refused elsewhere.
    let isZeroBefore =
      bytes.byte(at: start) == UInt8(ascii: "0") && (point < 0 ? index : point) > start + 1
    return index - start <= 17 && !isZeroBefore && (point < 0 || places > 0)
  }

  @inline(__always)
  private static func code(
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
  private static func day(
    _ bytes: borrowing RawSpan, _ index: inout Int, _ day: inout UInt64
  ) -> Bool {
    if let first = PlainBytes(bytes, at: index).yearAndMonth, index + 10 <= bytes.byteCount {
      let tens = bytes.byte(at: index + 8) &- UInt8(ascii: "0")
      let ones = bytes.byte(at: index + 9) &- UInt8(ascii: "0")
      guard tens < 10, ones < 10 else { return false }
      // The places of the hyphens are free.
      day = first | UInt64(tens) << 32 | UInt64(ones) << 56
      index += 10
      return true
    }
    day = ~0
    return index == bytes.byteCount || isEndOfField(bytes.byte(at: index))
  }

  @inline(__always)
  private static func isEndOfField(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  /// Reads a word that fits into the machine words that it may take; there is no byte of nought in it.
  @inline(__always)
  private static func word(
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
