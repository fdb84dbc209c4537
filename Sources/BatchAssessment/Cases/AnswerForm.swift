internal import Reading

/// How answers are written: as rows of a table, or as JSON with one a line.
enum AnswerForm {
  case table, lines

  /// What stands before the id, and for one that is not said.
  var start: (before: String, unsaid: String) {
    switch self {
    case .table: ("", "")
    case .lines: (#"{"format": 1, "id": "#, "null")
    }
  }

  /// What stands behind the last column.
  var end: String {
    switch self {
    case .table: "\n"
    case .lines: "}\n"
    }
  }

  /// What stands on both sides of a figure.
  var quote: String {
    switch self {
    case .table: ""
    case .lines: "\""
    }
  }

  /// Writes what stands before a column.
  func begin(_ column: AnswerColumn, to bytes: inout [UInt8]) {
    switch self {
    case .table: bytes.append(UInt8(ascii: ","))
    case .lines: bytes += ", \"\(column.rawValue)\": ".utf8
    }
  }

  /// Makes a field of what was written from a place on.
  func close(_ bytes: inout [UInt8], from start: Int) {
    switch self {
    case .table: CSVWriter.quote(&bytes, from: start)
    case .lines:
      let field = Array(bytes[start...])
      bytes.removeSubrange(start...)
      guard !field.isEmpty else {
        bytes += "null".utf8
        return
      }
      bytes.append(UInt8(ascii: "\""))
      for byte in field {
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
          bytes.append(UInt8(ascii: "\\"))
        }
        bytes.append(byte)
      }
      bytes.append(UInt8(ascii: "\""))
    }
  }
}
