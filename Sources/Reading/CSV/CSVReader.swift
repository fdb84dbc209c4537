/// Reads the rows of a table in CSV, as RFC 4180 has it, without making texts.
///
/// Lines end with CRLF or LF, the last one perhaps with nothing; empty lines are passed over. A row that
/// is wrong is refused with its place, and the reading goes on with the next line.
///
/// ```swift
/// var reader = try CSVReader(file)
/// var row = CSVRow()
/// rows: while true {
///   switch reader.read(into: &row) {
///   case .row: use(file.text(of: row[code]))
///   case .refused(let diagnostic): rejects.append(diagnostic)
///   case .end: break rows
///   }
/// }
/// ```
package struct CSVReader {
  /// What came of reading a row.
  package enum Step: Equatable, Sendable {
    /// The row is there, with a field for each column.
    case row
    /// The row is wrong; its range tells which bytes are left out.
    case refused(Diagnostic)
    /// There are no more rows.
    case end
  }

  /// The file that is read.
  package let file: SourceFile
  /// The columns.
  package let header: CSVHeader

  private var scanner: CSVScanner
  private var cursor: LineCursor
  private var number = 0

  /// Reads the header of a file.
  package init(_ file: SourceFile) throws(Diagnostics) {
    if let refusal = file.refusal { throw Diagnostics(refusal) }
    if let returned = Self.returnsAlone(in: file) { throw Diagnostics(returned) }
    let problems = Problems(in: file)
    var scanner = CSVScanner(file, file.content)
    var row = CSVRow()
    do throws(Fault) {
      if try !scanner.scan(into: &row) { problems.note(TextComplaint.empty, at: 0) }
    } catch {
      problems.note(error.complaint, at: error.offset)
    }
    if file.form == TableForm(), let only = row.fields.first, row.fields.count == 1,
      let mark = file.bytes[only.range].firstIndex(where: { ";\t|".utf8.contains($0) })
    {
      let separator = Unicode.Scalar(file.bytes[mark])
      problems.note(TableComplaint.separator(separator), at: mark)
    }
    let header = CSVHeader(row, in: problems)
    self = try problems.settle(CSVReader(file, header, scanner))
  }

  /// Reads the rows of a part of a file whose columns are known: a file without header, or a share.
  package init(_ file: SourceFile, header: CSVHeader, rows range: Range<Int>) {
    self.init(file, header, CSVScanner(file, range))
  }

  /// The first byte that has not been read; set to read on elsewhere.
  package var offset: Int {
    get { scanner.offset }
    set { scanner.offset = newValue }
  }

  private init(_ file: SourceFile, _ header: CSVHeader, _ scanner: CSVScanner) {
    self.file = file
    self.header = header
    self.scanner = scanner
    cursor = LineCursor(file)
  }

  /// Reads the next row in the place of the one before.
  package mutating func read(into row: inout CSVRow) -> Step {
    number += 1
    row.number = number
    do throws(Fault) {
      guard try scanner.scan(into: &row) else { return .end }
      try check(&row)
      return .row
    } catch {
      return .refused(diagnostic(error.complaint, at: error.offset))
    }
  }

  /// The message for a complaint about a byte, such as the first of a field.
  package mutating func diagnostic(_ complaint: some Complaint, at offset: Int) -> Diagnostic {
    Diagnostic(file: file.name, position: cursor.position(of: offset), complaint)
  }

  /// Complains if a row has another number of fields than there are columns, or holds rows in a field.
  private mutating func check(_ row: inout CSVRow) throws(Fault) {
    let (count, expected) = (row.fields.count, header.names.count)
    if let quote = scanner.quoteOverLines, count != expected || isRows(row) {
      scanner.giveUp(&row)
      throw Fault(
        offset: quote,
        complaint: count == expected
          ? TableComplaint.quotedRows(expected)
          : TableComplaint.quotedLines(count, expected: expected))
    }
    guard count != expected else { return }
    let offset = count > expected ? row[expected].range.lowerBound : row.range.upperBound
    throw Fault(offset: offset, complaint: TableComplaint.fieldCount(count, expected: expected))
  }

  /// Whether each line of a row over several lines is by its separators a row of the table.
  ///
  /// So it is where two quotes too many stand in one column, the second perhaps on a line of its own. Of few columns, a
  /// text may have such lines too, if there are not many of them.
  private func isRows(_ row: CSVRow) -> Bool {
    let columns = header.names.count
    guard columns >= Self.fewColumns else { return false }
    var lines = file.bytes[row.range].split(separator: UInt8(ascii: "\n"))
    if let last = lines.last, last.elementsEqual("\"".utf8) || last.elementsEqual("\"\r".utf8) {
      lines.removeLast()
    }
    return lines.count >= (columns < Self.tellingColumns ? Self.tellingLines : 2)
      && lines.allSatisfy { line in
        line.count { $0 == file.form.separator } == columns - 1
      }
  }

  private static let fewColumns = 3
  private static let tellingColumns = 5
  private static let tellingLines = 3

  /// The message for a table whose lines end with carriage returns alone; nil if it has a line feed or no line ends.
  private static func returnsAlone(in file: SourceFile) -> Diagnostic? {
    guard !file.bytes.contains(UInt8(ascii: "\n")),
      let first = file.bytes.firstIndex(of: UInt8(ascii: "\r")), first < file.bytes.count - 1
    else { return nil }
    return file.diagnostic(TableComplaint.carriageReturns, at: first)
  }
}
