/// A table set in columns for a terminal.
public struct TextTable: Sendable {
  /// The names of the columns.
  public let header: [String]
  /// The rows, each with a cell for every column.
  public let rows: [[String]]
  /// The columns whose cells stand to the right, as numbers do.
  public let rightAligned: Set<Int>

  /// How many rows of a long answer a person is shown; CSV and JSON have all.
  static let rowsShown = 20

  /// Makes a table.
  public init(header: [String], rows: [[String]], rightAligned: Set<Int> = []) {
    self.header = header
    self.rows = rows
    self.rightAligned = rightAligned
  }

  /// The table as text, two spaces between columns.
  public func text(_ style: TextStyle) -> String {
    let lines = Self.lines([header] + rows, rightAligned: rightAligned)
    return ([style.strong(lines[0])] + lines.dropFirst()).map { $0 + "\n" }.joined()
  }

  /// Rows without a header, in columns with two spaces between; all rows have as many cells.
  static func lines(_ rows: [[String]], rightAligned: Set<Int> = []) -> [String] {
    let widths = (rows.first ?? []).indices.map { column in
      rows.map { $0[column].count }.max() ?? 0
    }
    return rows.map { cells in
      var line = ""
      for (column, cell) in cells.enumerated() {
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        if column > 0 { line += "  " }
        line += rightAligned.contains(column) ? padding + cell : cell + padding
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
