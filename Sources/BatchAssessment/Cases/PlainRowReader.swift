internal import LawFiles

/// Reads rows of a table that have neither quotes nor anything else that is rare.
struct PlainRowReader: PlainReader {
  let form = AnswerForm.table

  let width: Int
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

  var emptyRow: PlainRow { PlainRow(carried: Array(repeating: 0..<0, count: carried)) }

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
        case .id: PlainField.text(bytes, &index, &row.id)
        case .carried(let number): PlainField.text(bytes, &index, &row.carried[number])
        case .fob: PlainField.amount(bytes, &index, &row.fob)
        case .nonOriginating: PlainField.amount(bytes, &index, &row.nonOriginating)
        case .value: PlainField.amount(bytes, &index, &row.value)
        case .code: PlainField.code(bytes, &index, &row.code)
        case .day(let shift): PlainField.day(bytes, &index, &row.days, shift)
        case .word(let number, let width): PlainField.word(bytes, &index, &row.words, number, width)
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
