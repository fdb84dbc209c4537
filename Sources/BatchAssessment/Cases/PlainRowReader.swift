internal import LawFiles

/// Reads rows of a table that have neither quotes nor anything else that is rare, byte by byte.
///
/// What it does not read is no mistake: such rows are read as all were.
struct PlainRowReader {
  /// What was read last.
  private(set) var row: PlainRow

  /// What a field of a column becomes.
  private enum Role {
    case id
    case carried(Int)
    case fob, nonOriginating, value, code
    /// A day, a word of the proof, or a word of the claim, by its place.
    case day(Int)
    case mark(Int)
    case word(Int)
    /// One that makes a row no plain one, unless it is empty.
    case rare
  }

  private let roles: [Role]

  private static let dayColumns: [ClaimColumn] = [.on, .proofIssued, .shipped, .presented]
  private static let markColumns: [ClaimColumn] = [
    .directConsignment, .proofKind, .retroactive, .exchangeFailed,
  ]
  private static let rareColumns: [ClaimColumn] = [.approval, .rule]

  /// Reads the rows of a table.
  init(_ table: ClaimTable) {
    var (roles, carried, words) = ([Role](), 0, 0)
    for place in table.names.indices {
      guard let column = ClaimColumn.allCases.first(where: { table.place(of: $0) == place }) else {
        roles.append(.carried(carried))
        carried += 1
        continue
      }
      switch column {
      case .id: roles.append(.id)
      case .fob: roles.append(.fob)
      case .nonOriginating: roles.append(.nonOriginating)
      case .customsValue: roles.append(.value)
      case .code: roles.append(.code)
      default:
        if let day = Self.dayColumns.firstIndex(of: column) {
          roles.append(.day(day))
        } else if let mark = Self.markColumns.firstIndex(of: column) {
          roles.append(.mark(Self.dayColumns.count + 2 * mark))
        } else if Self.rareColumns.contains(column) {
          roles.append(.rare)
        } else {
          roles.append(.word(2 * words))
          words += 1
        }
      }
    }
    self.roles = roles
    row = PlainRow(
      words: Array(repeating: 0, count: 2 * words),
      days: Array(repeating: 0, count: Self.dayColumns.count + 2 * Self.markColumns.count),
      carried: Array(repeating: 0..<0, count: carried))
  }

  /// Reads the row that begins at a byte.
  ///
  /// - Returns: The first byte of the next row; nil if the row is not a plain one.
  mutating func read(_ bytes: borrowing Span<UInt8>, at start: Int) -> Int? {
    var index = start
    for place in roles.indices {
      if place > 0 {
        guard index < bytes.count, bytes[index] == UInt8(ascii: ",") else { return nil }
        index += 1
      }
      let isRead =
        switch roles[place] {
        case .id:
          Self.text(bytes, &index, &row.id)
        case .carried(let number):
          Self.text(bytes, &index, &row.carried[number])
        case .fob: Self.amount(bytes, &index, &row.fob)
        case .nonOriginating: Self.amount(bytes, &index, &row.nonOriginating)
        case .value: Self.amount(bytes, &index, &row.value)
        case .code: Self.code(bytes, &index, &row.code)
        case .day(let number): Self.day(bytes, &index, &row.days[number])
        case .mark(let number): Self.word(bytes, &index, &row.days, number)
        case .word(let number): Self.word(bytes, &index, &row.words, number)
        case .rare: true
        }
      guard isRead else { return nil }
    }
    if index < bytes.count, bytes[index] == UInt8(ascii: "\r") { index += 1 }
    guard index < bytes.count else { return index }
    return bytes[index] == UInt8(ascii: "\n") ? index + 1 : nil
  }
}

extension PlainRowReader {
  private static func text(
    _ bytes: borrowing Span<UInt8>, _ index: inout Int, _ range: inout Range<Int>
  ) -> Bool {
    let start = index
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: ",") || byte < 0x20 { break }
      if byte == UInt8(ascii: "\"") { return false }
      index += 1
    }
    range = start..<index
    return true
  }

  private static func amount(
    _ bytes: borrowing Span<UInt8>, _ index: inout Int, _ amount: inout PlainRow.Amount
  ) -> Bool {
    let start = index
    var (digits, point): (Int64, Int?) = (0, nil)
    while index < bytes.count {
      let byte = bytes[index]
      let digit = byte &- UInt8(ascii: "0")
      if digit < 10 {
        digits = digits &* 10 &+ Int64(digit)
      } else if byte == UInt8(ascii: "."), point == nil, index > start {
        point = index
      } else {
        break
      }
      index += 1
    }
    let places = point.map { index - $0 - 1 } ?? 0
    amount = PlainRow.Amount(digits: digits, places: places, isThere: index > start)
    guard index > start else { return true }
    // Sixteen digits and a point are held; a nought before other digits is refused elsewhere.
    let isZeroBefore =
      bytes[start] == UInt8(ascii: "0") && (point ?? index) > start + 1
    return index - start <= 17 && !isZeroBefore && (point == nil || places > 0)
  }

  private static func code(
    _ bytes: borrowing Span<UInt8>, _ index: inout Int, _ code: inout UInt64
  ) -> Bool {
    var (value, count, endsInDigit): (UInt64, UInt64, Bool) = (0, 0, false)
    while index < bytes.count {
      let byte = bytes[index]
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

  private static func day(
    _ bytes: borrowing Span<UInt8>, _ index: inout Int, _ day: inout UInt64
  ) -> Bool {
    let start = index
    var value: UInt64 = 0
    while index < bytes.count {
      let byte = bytes[index]
      let digit = byte &- UInt8(ascii: "0")
      let isHyphen = index - start == 4 || index - start == 7
      if digit < 10, !isHyphen {
        value = value &* 10 &+ UInt64(digit)
      } else if byte != UInt8(ascii: "-") || !isHyphen {
        break
      }
      index += 1
    }
    day = value
    return index == start || index == start + 10
  }

  /// Reads up to sixteen bytes; there is none of zero, so that no two words have the same numbers.
  private static func word(
    _ bytes: borrowing Span<UInt8>, _ index: inout Int, _ words: inout [UInt64], _ place: Int
  ) -> Bool {
    var (low, high, count): (UInt64, UInt64, UInt64) = (0, 0, 0)
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: ",") || byte < 0x20 { break }
      if byte == UInt8(ascii: "\"") || count == 16 { return false }
      if count < 8 {
        low |= UInt64(byte) << (8 * count)
      } else {
        high |= UInt64(byte) << (8 * (count - 8))
      }
      count += 1
      index += 1
    }
    words[place] = low
    words[place + 1] = high
    return true
  }
}
