internal import Answers
internal import Reading
internal import LawFiles
internal import TariffLaw

/// Claims in the rows of a table, and answers in another with the same rows.
struct CSVClaims: ClaimSource {
  let header: [UInt8]
  /// What a user should know of the columns.
  let remarks: [ColumnRemark]

  private let file: SourceFile
  private let table: ClaimTable
  private let isFilter: Bool
  private var reader: CSVReader
  private var rows: ClaimRowReader
  private var row = CSVRow()
  /// Where the line after the row read last begins; blank lines of a filter stand there.
  private var end: Int
  /// What was read and waits until the blank lines before it are told of.
  private var waiting: CSVReader.Step?

  /// More lines than a field has for good reason.
  private static let manyLines = 100

  /// Begins a file; a filter has no header, and a line out for each line in.
  init(_ file: SourceFile, isFilter: Bool, in setting: ClaimSetting) throws(Diagnostics) {
    self.file = file
    self.isFilter = isFilter
    if isFilter {
      if let refusal = file.refusal, !file.content.isEmpty { throw Diagnostics(refusal) }
      var probe = CSVReader(file, header: CSVHeader(names: []), rows: file.content)
      _ = probe.read(into: &row)
      table = ClaimTable(columns: row.fields.count)
      reader = CSVReader(file, header: CSVHeader(names: table.names), rows: file.content)
      remarks = []
      header = []
    } else {
      reader = try CSVReader(file)
      let problems = Problems(in: file)
      let table = try problems.settle(ClaimTable(reader.header, in: problems))
      self.table = table
      remarks = table.remarks
      var writer = CSVWriter()
      writer.write(AnswerColumn.allCases.map(\.rawValue) + table.carried.map { table.names[$0] })
      header = writer.bytes
    }
    rows = ClaimRowReader(file, table, in: setting)
    end = file.content.lowerBound
  }

  mutating func fill(
    _ batch: inout ClaimBatch, _ laws: inout LawCache
  ) throws(LibraryProblem) -> Bool {
    while !batch.isFull, !laws.isFull {
      let step = waiting ?? reader.read(into: &row)
      waiting = step
      let start = step == .end ? file.bytes.count : row.range.lowerBound
      if isFilter, rejectBlankLine(before: start, &batch) { continue }
      waiting = nil
      switch step {
      case .end:
        waiting = step
        return !batch.rows.isEmpty || batch.rejected > 0
      case .refused(let diagnostic): reject([diagnostic], &batch)
      case .row where row.range.count > ClaimLimits.line:
        reject([reader.diagnostic(ClaimRowComplaint.longLine, at: start)], &batch)
      case .row:
        remarkLines(&batch)
        if let claim = rows.claim(in: row) {
          let id = idBytes(&batch)
          let carried = carriedBytes(&batch)
          batch.add(claim, under: try laws.places(for: claim), id: id, carried: carried)
        } else {
          reject(rows.faults.map { reader.diagnostic($0.complaint, at: $0.offset) }, &batch)
        }
      }
      end = endOfLine(after: row.range.upperBound)
    }
    return true
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
    guard end < start, let feed = file.bytes[end..<start].firstIndex(of: UInt8(ascii: "\n"))
    else { return false }
    let nothing = batch.keep([])
    let tail = batch.keep(table.carried.map { _ in UInt8(ascii: ",") })
    batch.reject(
      [reader.diagnostic(ClaimRowComplaint.emptyLine, at: feed)], answered: (nothing, tail))
    end = feed + 1
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
