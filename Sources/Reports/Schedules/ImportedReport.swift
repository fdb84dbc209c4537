public import Answers
internal import LawFiles
internal import TariffLaw

/// What an import made of a list, for people and for programs.
public struct ImportedReport: Report {
  /// The answer.
  public let answer: ImportAnswer

  /// Makes a report of an answer.
  public init(_ answer: ImportAnswer) {
    self.answer = answer
  }

  /// The answer as JSON.
  public var json: JSON {
    let recipe = answer.recipe
    return .object(
      [
        ("format", .number(1)), ("source", .text(recipe.source)),
        ("member", .text("\(recipe.member)")), ("edition", .text(recipe.edition.rawValue)),
      ] + answer.accounting.members + [
        ("differences", .list(differences.map(JSON.text))),
        ("replaced", .list(answer.replaced.map(\.json))),
      ])
  }

  /// The accounting and the differences, for a person.
  public func text(_ style: TextStyle) -> String {
    answer.accounting.text
      + (differences + answer.replaced.map(\.words)).map { $0 + "\n" }.joined()
  }

  /// What is told of each file that is not the same.
  private var differences: [String] { answer.comparisons.compactMap(\.difference) }
}

extension TableReplacement {
  /// What is told of the table that was there.
  fileprivate var words: String {
    isSame
      ? "\(path): was there, with the same lines"
      : "\(path): in place of the one that was there; "
        + "lines changed \(changed), new \(added), left out \(dropped)"
  }

  /// The same for programs.
  fileprivate var json: JSON {
    .object([
      ("file", .text(path)), ("changed", .number(changed)), ("new", .number(added)),
      ("left_out", .number(dropped)),
    ])
  }
}

extension FileComparison {
  /// What is told of a file that is not the same; nil if it is.
  fileprivate var difference: String? {
    switch result {
    case .same: nil
    case .missing: "\(path): is not there"
    case .differs(let line): "\(path): differs from line \(line) on"
    }
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
    return parts.joined(separator: "\n") + account
  }

  /// What became of the rows, where not each is a line as it stands.
  private var account: String {
    let left = leftOut.sorted { $0.key < $1.key }.map { [$0.key.words, "\($0.value)"] }
    let changes = [("first zero restored", padded), ("lines moved into the order of codes", moved)]
      .filter { $0.1 > 0 }.map { "  \($0.0): \($0.1)\n" }
    guard !left.isEmpty || !changes.isEmpty else { return "" }
    let rows = [["lines", "\(lines)"]] + left + [["rows", "\(self.rows)"]]
    let table = TextTable(header: ["", "rows"], rows: rows, rightAligned: [1]).text(.plain)
    return "\nrows of the list\n"
      + table.split(separator: "\n").dropFirst().map { "  \($0)\n" }.joined() + changes.joined()
  }

  /// The accounting as members of an answer.
  fileprivate var members: [(key: String, value: JSON)] {
    [
      ("rows", .number(rows)), ("lines", .number(lines)),
      (
        "left_out",
        .object(leftOut.sorted { $0.key < $1.key }.map { ($0.key.key, .number($0.value)) })
      ),
      ("first_zero_restored", .number(padded)), ("moved", .number(moved)),
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

extension ImportReport.LeftOut {
  /// The reason in words for people.
  fileprivate var words: String {
    switch self {
    case .withoutRate: "left out: without a rate"
    case .notChosen: "left out: not chosen"
    case .digits(let digits): "left out: code of \(digits) digits"
    }
  }

  /// The reason in an answer for programs.
  fileprivate var key: String {
    switch self {
    case .withoutRate: "without_rate"
    case .notChosen: "not_chosen"
    case .digits(let digits): "digits_\(digits)"
    }
  }
}
