/// Reads a table row by row into values of one kind, collecting what is wrong with it.
package enum TableReader {
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
  package static func read<Value>(
    _ file: SourceFile, required: [String], optional: [String] = [],
    lettingOthersThrough others: Bool = false,
    _ body: (TableRow) throws(TableProblem) -> Value
  ) throws(Diagnostics) -> [Value] {
    let (values, refused) = try soundRows(
      file, required: required, optional: optional, lettingOthersThrough: others, body)
    if let diagnostics = Diagnostics(refused) { throw diagnostics }
    return values
  }

  /// Reads every row that is well, and tells what is wrong with the others.
  ///
  /// - Throws: What is wrong with the header.
  package static func soundRows<Value>(
    _ file: SourceFile, required: [String], optional: [String] = [],
    lettingOthersThrough others: Bool = false,
    _ body: (TableRow) throws(TableProblem) -> Value
  ) throws(Diagnostics) -> (values: [Value], refused: [Diagnostic]) {
    var reader = try CSVReader(file)
    let problems = Problems(in: file)
    reader.header.check(
      required: required, optional: optional, lettingOthersThrough: others, in: problems)
    if let diagnostics = problems.diagnostics { throw diagnostics }
    let places = (required + optional).map(reader.header.column(_:))
    var values: [Value] = []
    var refused: [Diagnostic] = []
    var row = CSVRow()
    while true {
      switch reader.read(into: &row) {
      case .end: return (values, refused)
      case .refused(let diagnostic): refused.append(diagnostic)
      case .row:
        let fields = TableRow(file: file, row: row, places: places)
        do throws(TableProblem) {
          values.append(try body(fields))
        } catch {
          refused.append(reader.diagnostic(error.complaint, at: fields.offset(error.column)))
        }
      }
    }
  }
}
