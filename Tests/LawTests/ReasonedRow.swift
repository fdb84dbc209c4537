import AFTA
import Foundation
import TestSupport
import Testing

/// A row of a table of what decides nothing: a provision or a parameter, and why.
struct ReasonedRow: Sendable {
  let name: String
  let because: String

  /// Every row; one that cannot be read is an error.
  static func all(in file: String) throws -> [Self] {
    var reader = try CSVReader(
      SourceFile.read(Fixtures.root.appending(path: file).path))
    var row = CSVRow()
    var rows: [Self] = []
    while case .row = reader.read(into: &row) {
      let fields = row.fields.map(reader.file.text(of:))
      try #require(fields.count == 2, "\(fields)")
      rows.append(Self(name: fields[0], because: fields[1]))
    }
    try #require(!rows.isEmpty)
    return rows
  }
}
