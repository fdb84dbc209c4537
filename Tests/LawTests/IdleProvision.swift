import AFTA
import Foundation
import TestSupport
import Testing

/// A row of `Fixtures/provisions-that-decide-nothing.csv`: a provision, and why no case can meet it or fail it.
struct IdleProvision: Sendable {
  let citation: String
  let because: String

  /// Every row; one that cannot be read is an error.
  static func all() throws -> [Self] {
    var reader = try CSVReader(
      SourceFile.read(Fixtures.root.appending(path: "provisions-that-decide-nothing.csv").path))
    var row = CSVRow()
    var rows: [Self] = []
    while case .row = reader.read(into: &row) {
      let fields = row.fields.map(reader.file.text(of:))
      try #require(fields.count == 2, "\(fields)")
      rows.append(Self(citation: fields[0], because: fields[1]))
    }
    try #require(!rows.isEmpty)
    return rows
  }
}
