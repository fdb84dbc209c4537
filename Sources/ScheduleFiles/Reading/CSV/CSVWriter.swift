/// Writes a table in CSV, with quotes only where they are needed and a line feed after each row.
package struct CSVWriter {
  /// What has been written.
  package private(set) var bytes: [UInt8] = []

  /// Begins an empty table.
  package init() {}

  /// Writes a row.
  package mutating func write(_ fields: [String]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      // A row that is one empty field would be an empty line, which readers pass over.
      append(field, isAlone: fields.count == 1)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func append(_ field: String, isAlone: Bool) {
    let needsQuotes = field.utf8.contains { ",\"\r\n".utf8.contains($0) }
    guard needsQuotes || (isAlone && field.isEmpty) else {
      bytes += field.utf8
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in field.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
