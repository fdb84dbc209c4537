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

  /// Puts the field that some bytes end with in quotes, if it needs them.
  package static func quote(_ bytes: inout [UInt8], from start: Int) {
    guard bytes[start...].contains(where: needsQuotes) else { return }
    let field = Array(bytes[start...])
    bytes.removeSubrange(start...)
    append(field, to: &bytes)
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\r"), UInt8(ascii: "\n"): true
    default: false
    }
  }

  private mutating func append(_ field: String, isAlone: Bool) {
    guard field.utf8.contains(where: Self.needsQuotes) || (isAlone && field.isEmpty) else {
      bytes += field.utf8
      return
    }
    Self.append(field.utf8, to: &bytes)
  }

  private static func append(_ field: some Collection<UInt8>, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in field {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
