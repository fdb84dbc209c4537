/// A row of a table; one variable serves for all rows of a file, so that none costs an allocation.
package struct CSVRow: Sendable {
  /// The number of the row in the table, from 1; the header does not count.
  package internal(set) var number = 0
  /// The bytes of the row as it stands, without the end of its line.
  package internal(set) var range = 0..<0
  /// The fields in the order of the file.
  package internal(set) var fields: [CSVField] = []

  /// Makes a row to be read into.
  package init() {}

  /// The field of a column, by its number from 0.
  package subscript(column: Int) -> CSVField { fields[column] }
}
