public import Answers
internal import TariffLaw

/// What many codes are in another edition, for people, programs and spreadsheets.
public struct CodeTableReport: TableReport {
  /// The table.
  public let table: CodeTable

  /// What the user assumed otherwise, by name.
  private let assumed: [String]

  /// Makes a report.
  public init(_ table: CodeTable, assumed: [String] = []) {
    self.table = table
    self.assumed = assumed
  }

  /// The answer as CSV: a row for each code and each subheading that it may be.
  public var csv: String {
    CSVTable(
      keys: [
        "code", "edition", "held", "into", "relation", "candidates", "candidate", "best",
        "assumed",
      ],
      rows: table.rows.flatMap { row -> [[String]] in
        let head = [
          row.code.digits, row.edition.rawValue, "\(row.isHeld)", table.to.rawValue,
          row.relation?.rawValue ?? "", "\(row.candidates.count)",
        ]
        return row.candidates.isEmpty
          ? [head + ["", "", CSVTable.list(assumed)]]
          : row.candidates.map { code in
            head
              + [code.digits, row.best.map { "\($0 == code)" } ?? "", CSVTable.list(assumed)]
          }
      }
    ).text
  }

  /// The answer as JSON.
  public var json: JSON {
    .object([
      ("format", .number(1)), ("edition", .text(table.from.rawValue)),
      ("into", .text(table.to.rawValue)), ("unused", .list(unused.map(JSON.text))),
      ("refused", .list(table.refused.map { .text("\($0)") })),
      ("assumed", .list(assumed.map(JSON.text))),
      (
        "codes",
        .list(
          table.rows.map { row in
            .object([
              ("code", .text("\(row.code)")), ("edition", .text(row.edition.rawValue)),
              ("held", .bool(row.isHeld)),
              ("relation", .text(orNull: row.relation?.rawValue)),
              ("candidates", .list(row.candidates.map { .text("\($0)") })),
              ("best", .text(orNull: row.best?.description)),
            ])
          })
      ),
    ])
  }

  /// The answer for a person.
  public func text(_ style: TextStyle) -> String {
    let rows = table.rows.map { row in
      [
        "\(row.code)",
        row.isHeld ? row.relation?.rawValue ?? "-" : "not in \(row.edition.rawValue)",
        row.candidates.map { code in
          "\(code)" + (row.candidates.count > 1 && row.best == code ? " (best)" : "")
        }.joined(separator: " "),
      ]
    }
    return TextTable(header: ["Code", "Relation", table.to.rawValue], rows: rows).text(style)
      + (unused.map { "Not used: \($0)" } + assumed.map { "Assumed: \($0)" })
      .map { "\n\($0)\n" }.joined()
  }

  /// What is not used of the file of codes and the conversion table, a sentence each.
  public var unused: [String] {
    let codes = table.unusedConversions
    let columns =
      table.unread.isEmpty
      ? [] : ["of the columns of the file: " + table.unread.joined(separator: ", ")]
    guard !codes.isEmpty else { return columns }
    return columns + [
      "\(codes.count) of the conversions, which no correlation of \(table.from.rawValue) with "
        + "\(table.to.rawValue) has: "
        + codes.prefix(Self.shown).map(\.description).joined(separator: ", ")
        + (codes.count > Self.shown ? " and others" : "")
    ]
  }

  private static let shown = 12
}
