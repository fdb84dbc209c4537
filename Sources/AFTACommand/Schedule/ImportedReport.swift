import AFTA

/// What an import made of a list, for people and for programs.
struct ImportedReport: Report {
  private let recipe: Recipe
  private let accounting: ImportReport
  private let differences: [String]

  /// Makes a report of what was imported by a recipe, and how it differs from the files that are there.
  init(_ recipe: Recipe, _ accounting: ImportReport, differences: [String]) {
    self.recipe = recipe
    self.accounting = accounting
    self.differences = differences
  }

  /// The answer as JSON.
  var json: JSON {
    .object(
      [
        ("format", .number(1)), ("source", .text(recipe.source)),
        ("member", .text("\(recipe.member)")), ("edition", .text(recipe.edition.rawValue)),
      ] + accounting.members + [("differences", .list(differences.map(JSON.text)))])
  }

  /// The accounting and the differences, for a person.
  func text(_ style: TextStyle) -> String {
    accounting.text + differences.map { $0 + "\n" }.joined()
  }
}

extension ImportReport {
  /// The accounting for a person: each column with its cells by kind, which add up.
  fileprivate var text: String {
    let parts = columns.map { column in
      let rows =
        column.kinds.map { [$0.kind.words, "\($0.count)"] } + [["cells", "\(column.cells)"]]
      let marks = column.marks.sorted { $0.key < $1.key }
        .map { "  marked \($0.key): \($0.value)\n" }
      let table = TextTable(header: ["", "lines"], rows: rows, rightAligned: [1]).text(.plain)
      return "\(column.name) to \(column.path)\n"
        + table.split(separator: "\n").dropFirst().map { "  \($0)\n" }.joined() + marks.joined()
    }
    return parts.joined(separator: "\n")
  }

  /// The accounting as members of an answer.
  fileprivate var members: [(key: String, value: JSON)] {
    [
      ("rows", .number(rows)),
      (
        "columns",
        .list(
          columns.map { column in
            .object([
              ("column", .text(column.name)), ("file", .text(column.path)),
              ("cells", .number(column.cells)),
              ("kinds", .object(column.kinds.map { ($0.kind.rawValue, .number($0.count)) })),
              (
                "marks",
                .object(
                  column.marks.sorted { $0.key < $1.key }.map { ($0.key, .number($0.value)) })
              ),
            ])
          })
      ),
    ]
  }
}

extension ImportReport.Column {
  /// The kinds that occur, in the order in which they are declared.
  fileprivate var kinds: [(kind: DutyRate.Kind, count: Int)] {
    DutyRate.Kind.allCases.compactMap { kind in
      counts[kind].map { (kind, $0) }
    }
  }
}
