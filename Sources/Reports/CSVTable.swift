internal import Reading

/// A table as CSV: keys in the first line, quotes only where they are needed, a line feed after each row.
public struct CSVTable: Sendable {
  /// The keys of the columns, in snake_case.
  public let keys: [String]
  /// The rows, each with a field for every column.
  public let rows: [[String]]

  /// Makes a table.
  public init(keys: [String], rows: [[String]]) {
    self.keys = keys
    self.rows = rows
  }

  /// The table as text.
  public var text: String {
    ([keys] + rows).map(Self.row).joined()
  }

  /// A list in one cell: its elements with a semicolon and a space between, and none within them.
  static func list(_ elements: [String]) -> String {
    let inner = elements.map { element in
      element.split(separator: ";", omittingEmptySubsequences: false).joined(separator: ",")
    }
    return inner.joined(separator: "; ")
  }

  /// A row as text, with its line feed.
  static func row(_ fields: [String]) -> String {
    fields.map(field).joined(separator: ",") + "\n"
  }

  static func field(_ text: String) -> String {
    let text = StandIn.original(text)
    guard text.utf8.contains(where: { ",\"\r\n".utf8.contains($0) }) else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
