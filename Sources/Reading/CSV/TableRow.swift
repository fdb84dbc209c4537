/// What is wrong with a row, and in which of its columns.
package struct TableProblem: Error {
  /// The number of the column, as the row's fields are numbered.
  package let column: Int
  /// What is wrong.
  package let complaint: ComplaintText

  package init(_ complaint: some Complaint, column: Int) {
    self.column = column
    self.complaint = ComplaintText(complaint)
  }
}

/// The fields of a row in the order in which the columns were asked for.
package struct TableRow {
  package let file: SourceFile
  package let row: CSVRow
  package let places: [Int?]

  /// The text of a field; empty if the table does not have the column.
  package subscript(column: Int) -> String {
    places[column].map { file.text(of: row[$0]) } ?? ""
  }

  /// Reads a field by a conversion of its bytes that gives nil for what is not the thing expected.
  package func value<Value>(
    _ column: Int, as expected: String, by convert: (ArraySlice<UInt8>) -> Value?
  ) throws(TableProblem) -> Value {
    let range = places[column].map { row[$0].range } ?? 0..<0
    if let value = convert(file.bytes[range]) { return value }
    throw TableProblem(ValueComplaint.expected(expected, found: self[column]), column: column)
  }

  /// Reads a field in a notation.
  package func notation<Value, Problem: Complaint>(
    _ column: Int, by convert: (String) throws(Problem) -> Value
  ) throws(TableProblem) -> Value {
    do throws(Problem) {
      return try convert(self[column])
    } catch {
      throw TableProblem(error, column: column)
    }
  }

  /// The text of a field, or nil if it is empty.
  package func ifSaid(_ column: Int) -> String? {
    let text = self[column]
    return text.isEmpty ? nil : text
  }

  /// The first byte of the row.
  package var offset: Int { row.range.lowerBound }

  /// The first byte of a field, or of the row if the table does not have the column.
  package func offset(_ column: Int) -> Int {
    places[column].map { row[$0].range.lowerBound } ?? row.range.lowerBound
  }
}
