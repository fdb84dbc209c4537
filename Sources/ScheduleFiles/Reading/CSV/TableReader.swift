/// Reads a table row by row into values of one kind, collecting what is wrong with it.
enum TableReader {
  /// Reads every row of a file.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - required: The columns that must be there; a row's columns are numbered in this order.
  ///   - optional: Columns that may be left out, numbered after the required ones.
  ///   - others: Whether columns that nobody reads are let through.
  ///   - body: Makes a value of a row, or says which column is wrong.
  /// - Returns: The values, in the order of the file.
  /// - Throws: Everything that is wrong with the file, with its places.
  static func read<Value>(
    _ file: SourceFile, required: [String], optional: [String] = [],
    lettingOthersThrough others: Bool = false,
    _ body: (TableRow) throws(TableFault) -> Value
  ) throws(Diagnostics) -> [Value] {
    var reader = try CSVReader(file)
    let problems = Problems(in: file)
    reader.header.check(
      required: required, optional: optional, lettingOthersThrough: others, in: problems)
    if let diagnostics = problems.diagnostics { throw diagnostics }
    let places = (required + optional).map(reader.header.column(_:))
    var values: [Value] = []
    var refused: [Diagnostic] = []
    var row = CSVRow()
    reading: while true {
      switch reader.read(into: &row) {
      case .end: break reading
      case .refused(let diagnostic): refused.append(diagnostic)
      case .row:
        let fields = TableRow(file: file, row: row, places: places)
        do throws(TableFault) {
          values.append(try body(fields))
        } catch {
          refused.append(reader.diagnostic(error.complaint, at: fields.offset(error.column)))
        }
      }
    }
    if let diagnostics = Diagnostics(refused) { throw diagnostics }
    return values
  }
}

/// What is wrong with a row, and in which of its columns.
struct TableFault: Error {
  /// The number of the column, as the row's fields are numbered.
  let column: Int
  /// What is wrong.
  let complaint: any Complaint

  init(_ complaint: any Complaint, column: Int) {
    self.column = column
    self.complaint = complaint
  }
}

/// The fields of a row in the order in which the columns were asked for.
struct TableRow {
  fileprivate let file: SourceFile
  fileprivate let row: CSVRow
  fileprivate let places: [Int?]

  /// The text of a field; empty if the table does not have the column.
  subscript(column: Int) -> String {
    places[column].map { file.text(of: row[$0]) } ?? ""
  }

  /// Reads a field by a conversion of its bytes that gives nil for what is not the thing expected.
  func value<Value>(
    _ column: Int, as expected: String, by convert: (ArraySlice<UInt8>) -> Value?
  ) throws(TableFault) -> Value {
    let range = places[column].map { row[$0].range } ?? 0..<0
    if let value = convert(file.bytes[range]) { return value }
    throw TableFault(ValueComplaint.expected(expected, found: self[column]), column: column)
  }

  /// The first byte of a field, or of the row if the table does not have the column.
  func offset(_ column: Int) -> Int {
    places[column].map { row[$0].range.lowerBound } ?? row.range.lowerBound
  }
}
