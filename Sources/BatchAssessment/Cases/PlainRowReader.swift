internal import LawFiles

/// Reads rows of a table that have neither quotes nor anything else that is rare.
///
/// What it does not read is no mistake: such rows are read as all were.
struct PlainRowReader {
  /// How many machine words of a row's words are used.
  let width: Int
  /// Which of them the law's answers on lines depend on.
  let wordsOfLine: Range<Int>

  /// What a field of a column becomes.
  private enum Role {
    case id
    case carried(Int)
    case fob, nonOriginating, value, code
    /// A day, by its place.
    case day(Int)
    /// A word, by its place and how many machine words it may take.
    case word(Int, width: Int)
    /// One that makes a row no plain one, unless it is empty.
    case rare
  }

  private let roles: [Role]
  private let carried: Int

  private static let dayColumns: [ClaimColumn] = [.on, .proofIssued, .shipped, .presented]
  private static let rareColumns: [ClaimColumn] = [
    .approval, .units, .exchange, .maker, .exporterCode, .signatory,
  ]
  /// Words that tell nothing of the line of a claim.
  private static let columnsBesideLine: [ClaimColumn] = [
    .currency, .criterion, .directConsignment, .proofKind, .retroactive, .exchangeFailed,
  ]

  /// How many machine words the usual words of a column take.
  private static func width(_ column: ClaimColumn) -> Int {
    switch column {
    case .criterion: 2
    case .proofKind: 3
    case .rule, .processes: 4
    default: 1
    }
  }

  /// Reads the rows of a table.
  init(_ table: ClaimTable) {
    var carried = 0
    var roles = table.names.indices.map { place -> Role in
      guard let column = ClaimColumn.allCases.first(where: { table.place(of: $0) == place }) else {
        carried += 1
        return .carried(carried - 1)
      }
      switch column {
      case .id: return .id
      case .fob: return .fob
      case .nonOriginating: return .nonOriginating
      case .customsValue: return .value
      case .code: return .code
      case _ where Self.rareColumns.contains(column): return .rare
      default: return Self.dayColumns.firstIndex(of: column).map { .day(16 * $0) } ?? .rare
      }
    }
    let taken = Set(
      Self.dayColumns + Self.rareColumns + [.id, .fob, .nonOriginating, .customsValue, .code])
    var (width, ofLine) = (0, 0)
    for isOfLine in [true, false] {
      for column in ClaimColumn.allCases
      where !taken.contains(column) && isOfLine != Self.columnsBesideLine.contains(column) {
        guard let place = table.place(of: column) else { continue }
        roles[place] = .word(width, width: Self.width(column))
        width += Self.width(column)
      }
      if isOfLine { ofLine = width }
    }
    self.roles = roles
    self.width = width
    wordsOfLine = 0..<ofLine
    self.carried = carried
  }

  /// A row to read into.
  var emptyRow: PlainRow { PlainRow(carried: Array(repeating: 0..<0, count: carried)) }

  /// Reads the row that begins at a byte.
  ///
  /// - Returns: The first byte of the next row; nil if the row is not a plain one.
  func read(_ bytes: borrowing RawSpan, at start: Int, into row: inout PlainRow) -> Int? {
    var index = start
    row.days = 0
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
        case .day(let shift): Self.day(bytes, &index, &row.days, shift)
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
