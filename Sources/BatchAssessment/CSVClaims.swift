internal import Answers
internal import Reading
internal import LawFiles
internal import TariffLaw

/// Claims in the rows of a table, and answers in another with the same rows, piece by piece.
struct CSVClaims: ClaimSource {
  private let table: ClaimTable
  private let isFilter: Bool
  private var file: SourceFile
  private var reader: CSVReader
  private var rows: ClaimRowReader
  private var cases: CaseRows<PlainRowReader>
  private var row = CSVRow()
  /// The first byte of the next line.
  private var next = 0
  /// What was read and waits until the blank lines before it are told of.
  private var waiting: CSVReader.Step?
  private(set) var lines = 0

  /// More lines than a field has for good reason.
  private static let manyLines = 100

  /// Reads rows of a table whose columns are known; a filter has a line out for each line in.
  init(
    _ table: ClaimTable, isFilter: Bool, isSummed: Bool, in setting: ClaimSetting,
    _ store: CaseStore
  ) {
    self.table = table
    self.isFilter = isFilter
    file = SourceFile(name: "", bytes: [])
    reader = CSVReader(file, header: CSVHeader(names: table.names), rows: 0..<0)
    rows = ClaimRowReader(file, table, in: setting)
    cases = CaseRows(PlainRowReader(table), store, isSummed: isSummed)
  }

  mutating func begin(_ piece: ClaimPiece) {
    file = piece.file
    rows.file = file
    let all = piece.offset..<file.bytes.count
    reader = CSVReader(file, header: CSVHeader(names: table.names), rows: all)
    next = all.lowerBound
    lines = file.bytes[..<next].count { $0 == UInt8(ascii: "\n") }
    waiting = nil
    isPlain = !piece.isRare || UTF8Check.firstFault(in: file.bytes, all) == nil
  }

  /// Whether rows of the piece may be plain: all of it is UTF-8.
  private var isPlain = false

  mutating func fill(
    _ batch: inout ClaimBatch, _ laws: inout LawCache, _ piece: ClaimPiece
  ) throws(LibraryProblem) -> Bool {
    while !batch.isFull, !laws.isFull {
      let found = waiting == nil && isPlain ? takePlain(besides: batch, piece) : .apart
      if !batch.isEmpty, !found.isApart { break }  // What was taken is answered first.
      if waiting == nil { reader.offset = next }
      let step = waiting ?? reader.read(into: &row)
      waiting = step
      let start = step == .end ? file.bytes.count : row.range.lowerBound
      if isFilter, rejectBlankLine(before: start, &batch) { continue }
      waiting = nil
      switch step {
      case .end:
        waiting = step
        advance(to: file.bytes.count)
        return !batch.isEmpty
      case .refused(let diagnostic): reject([told(diagnostic, from: start)], &batch)
      case .row where row.range.count > ClaimLimits.line:
        reject([reader.diagnostic(ClaimRowComplaint.longLine, at: start)], &batch)
      case .row:
        remarkLines(&batch)
        if let claim = rows.claim(in: row) {
          let places = try laws.places(for: claim)
          if case .new = found, cases.learn(claim, places, laws) { continue }
          let id = idBytes(&batch)
          batch.add(claim, under: places, id: id, carried: carriedBytes(&batch))
        } else {
          reject(rows.faults.map { reader.diagnostic($0.complaint, at: $0.offset) }, &batch)
        }
      }
      advance(to: endOfLine(after: row.range.upperBound))
    }
    return true
  }

  mutating func takeSummary() -> BatchSummary? { cases.takeSummary() }

  func write(
    _ row: ClaimBatch.Row, _ text: [UInt8], to bytes: inout [UInt8],
    _ figure: (AnswerColumn, inout [UInt8]) -> Void
  ) {
    bytes += text[row.id]
    for column in AnswerColumn.figures {
      bytes.append(UInt8(ascii: ","))
      let start = bytes.count
      figure(column, &bytes)
      CSVWriter.quote(&bytes, from: start)
    }
    bytes += text[row.carried]
    bytes.append(UInt8(ascii: "\n"))
  }
}

extension CSVClaims {
  /// Writes the answers to the next rows, as long as they are plain ones of cases that are known and nothing waits.
  ///
  /// - Returns: What is known of the row after them.
  private mutating func takePlain(
    besides batch: borrowing ClaimBatch, _ piece: ClaimPiece
  ) -> CaseBook.Found {
    let file = file  // So that what is read may be changed meanwhile.
    // Safe: bytes as bytes.
    let bytes = unsafe file.bytes.span.bytes
    let (found, count) = cases.take(bytes, from: &next, isAsked: !batch.isEmpty, piece)
    lines += count
    return found
  }

  private mutating func advance(to index: Int) {
    guard index > next else { return }
    lines += file.bytes[next..<index].count { $0 == UInt8(ascii: "\n") }
    next = index
  }

  /// The message for a row that is refused; a quote that is open for longer than rows are may be closed behind the piece.
  private func told(_ diagnostic: Diagnostic, from start: Int) -> Diagnostic {
    guard file.bytes.count - start >= ClaimPieces.longestRow,
      diagnostic.message == TableComplaint.unclosedQuote.description
    else { return diagnostic }
    return Diagnostic(
      file: diagnostic.file, position: diagnostic.position,
      message: ClaimRowComplaint.longQuote.description)
  }

  private mutating func reject(_ diagnostics: [Diagnostic], _ batch: inout ClaimBatch) {
    batch.reject(
      diagnostics, answered: isFilter ? (idBytes(&batch), carriedBytes(&batch)) : nil)
  }

  /// Tells of a field that has so many lines that a quote may have made rows a part of it.
  private mutating func remarkLines(_ batch: inout ClaimBatch) {
    guard row.range.count > Self.manyLines else { return }
    for field in row.fields where field.range.count > Self.manyLines {
      let lines = 1 + file.bytes[field.range].count { $0 == UInt8(ascii: "\n") }
      guard lines > Self.manyLines else { continue }
      let problem = ClaimRowComplaint.manyLines(lines)
      batch.remark(reader.diagnostic(problem, at: field.range.lowerBound - 1))
    }
  }

  /// Refuses the next blank line before a byte, each of which has a line of answer in a filter; false if there is none.
  private mutating func rejectBlankLine(before start: Int, _ batch: inout ClaimBatch) -> Bool {
    guard next < start, let feed = file.bytes[next..<start].firstIndex(of: UInt8(ascii: "\n"))
    else { return false }
    let nothing = batch.keep([])
    let tail = batch.keep(table.carried.map { _ in UInt8(ascii: ",") })
    batch.reject(
      [reader.diagnostic(ClaimRowComplaint.emptyLine, at: feed)], answered: (nothing, tail))
    advance(to: feed + 1)
    return true
  }

  /// The first byte of the line after a row.
  private func endOfLine(after index: Int) -> Int {
    (file.bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? file.bytes.count - 1) + 1
  }

  /// The id of the row as it stands in the file.
  private func idBytes(_ batch: inout ClaimBatch) -> Range<Int> {
    guard let place = table.place(of: .id), place < row.fields.count else { return batch.keep([]) }
    return batch.keep(file.bytes[whole(row[place])])
  }

  /// The fields that are carried through as they stand in the file, each after a comma.
  private func carriedBytes(_ batch: inout ClaimBatch) -> Range<Int> {
    guard !table.carried.isEmpty else { return batch.keep([]) }
    var bytes: [UInt8] = []
    for place in table.carried {
      bytes.append(UInt8(ascii: ","))
      if place < row.fields.count { bytes += file.bytes[whole(row[place])] }
    }
    return batch.keep(bytes)
  }

  /// The bytes of a field with the quotes around it.
  private func whole(_ field: CSVField) -> Range<Int> {
    let range = field.range
    let isQuoted =
      range.lowerBound > file.content.lowerBound
      && file.bytes[range.lowerBound - 1] == UInt8(ascii: "\"")
    return isQuoted ? range.lowerBound - 1..<range.upperBound + 1 : range
  }
}
