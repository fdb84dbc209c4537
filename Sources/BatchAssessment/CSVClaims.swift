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
  private let plain: PlainRowReader
  private var plainRow: PlainRow
  private var book: CaseBook
  private var tally: CaseTally?
  private var output = OutputBytes()
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
    _ table: ClaimTable, isFilter: Bool, isSummed: Bool = false, in setting: ClaimSetting
  ) {
    self.table = table
    tally = isSummed ? CaseTally() : nil
    self.isFilter = isFilter
    file = SourceFile(name: "", bytes: [])
    reader = CSVReader(file, header: CSVHeader(names: table.names), rows: 0..<0)
    rows = ClaimRowReader(file, table, in: setting)
    plain = PlainRowReader(table)
    plainRow = plain.emptyRow
    book = CaseBook(plain.widths)
  }

  mutating func begin(_ piece: SourceFile, at offset: Int) {
    file = piece
    rows.file = piece
    reader = CSVReader(
      piece, header: CSVHeader(names: table.names), rows: offset..<piece.bytes.count)
    next = offset
    lines = piece.bytes[..<offset].count { $0 == UInt8(ascii: "\n") }
    waiting = nil
    isPlain =
      !PlainBytes.isRare(piece.bytes)
      || UTF8Check.firstFault(in: piece.bytes, offset..<piece.bytes.count) == nil
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
          if case .new = found, learn(claim, places, &laws, row.range.count, piece) {
            advance(to: endOfLine(after: row.range.upperBound))
            continue
          }
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

  mutating func forgetLaws() { makeRoom(isNeeded: true) }

  mutating func takeSummary() -> BatchSummary? { tally?.take() }

  private mutating func makeRoom(isNeeded: Bool) {
    if book.makeRoom(plain.widths, isNeeded: isNeeded) { tally?.forgetAnswers() }
  }

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
    let isWaiting = !batch.isEmpty
    var counts = BatchCounts()
    var found = CaseBook.Found.apart
    while let end = plain.read(bytes, at: next, into: &plainRow) {
      found = book.find(&plainRow)
      guard case .kept(let answer, let numbers) = found, !isWaiting else { break }
      found = .apart
      guard write(answer, numbers, end - next, &counts, piece) else { break }
      next = end
    }
    output.move(to: &piece.answers)
    lines += counts.rows
    piece.counts.add(counts)
    piece.answeredByCase += counts.rows
    return found
  }

  /// Writes the answer to the plain row that was read last; false if it is longer than there ever is room.
  @inline(__always)
  private mutating func write(
    _ answer: Int, _ numbers: CaseNumbers, _ length: Int, _ counts: inout BatchCounts,
    _ piece: ClaimPiece
  ) -> Bool {
    let needed = length + book.length(of: answer) + OutputBytes.figures
    if !output.hasRoom(for: needed) {
      output.move(to: &piece.answers)
      guard output.hasRoom(for: needed) else { return false }
    }
    counts.add(book.write(answer, numbers, plainRow, of: file.bytes, to: &output))
    if tally != nil { countLast(answer, numbers) }
    return true
  }

  private mutating func countLast(_ answer: Int, _ numbers: CaseNumbers) {
    guard var sums = tally else { return }
    tally = nil  // So that it is changed in its place.
    book.count(answer, numbers, plainRow, in: &sums)
    tally = sums
  }

  /// Learns the answer to the case of the plain row that was read last, and writes it; false if it is to be judged.
  private mutating func learn(
    _ claim: Claim, _ places: Range<Int>, _ laws: inout LawCache, _ length: Int,
    _ piece: ClaimPiece
  ) -> Bool {
    makeRoom(isNeeded: false)
    let lineLaws = laws.lineLaws(for: claim)
    let all = laws.laws
    let found = book.learn(&plainRow, claim, under: all[places], lineLaws: lineLaws) {
      TariffLaw.assess([(claim, places)], under: all)[0]
    }
    var counts = BatchCounts()
    guard case .kept(let answer, let numbers) = found,
      write(answer, numbers, length, &counts, piece)
    else { return false }
    output.move(to: &piece.answers)
    piece.counts.add(counts)
    piece.answeredByCase += 1
    return true
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
