internal import TariffStatistics
internal import LawFiles
internal import Reading
internal import TariffLaw

/// Reads the tables of published figures: a figure a row, with its evidence and its source.
struct PublishedFigureReader {
  /// The sources that rows may name; `nil` if their list cannot be read, and any may be named.
  let sources: [PublishedSource]?
  /// The groups of which figures may be; `nil` if their list cannot be read.
  let groups: [String]?

  private static let figureColumns = [
    "year", "as_of", "measure", "value", "count", "lines", "evidence", "source", "note",
  ]

  /// Reads `members.csv`.
  func members(_ file: SourceFile) throws(Diagnostics) -> [PublishedFigure] {
    let figures = try TableReader.read(file, required: ["member"] + Self.figureColumns) {
      (row) throws(TableProblem) in
      let member = try row.value(0, as: "a country code", by: Country.init(_:))
      return row.placed(try figure(of: member.description, row, vintage: nil, list: nil))
    }
    // Figures of one year are one series, whatever the month of each.
    return try PlacedIndex(figures, each: "figure") {
      "\($0.subject)'s \($0.measure.rawValue) of \($0.year)"
    }.placed.map(\.value)
  }

  /// Reads `groups.csv`.
  func groups(_ file: SourceFile) throws(Diagnostics) -> [PublishedFigure] {
    let columns = ["group"] + Self.figureColumns + ["vintage", "list"]
    let figures = try TableReader.read(file, required: columns) { (row) throws(TableProblem) in
      if let groups, !groups.contains(row[0]) {
        throw TableProblem(
          ValueComplaint.notAmong(groups, noun: "a group of definitions.json", row[0]), column: 0)
      }
      return row.placed(
        try figure(of: row[0], row, vintage: row.ifSaid(10), list: row.ifSaid(11)))
    }
    return try PlacedIndex(figures, each: "figure") { figure in
      let marks = [figure.list, figure.asOf, figure.vintage.map { "edition \($0)" }]
        .compactMap(\.self)
      return "\(figure.subject)'s \(figure.measure.rawValue) of \(figure.year)"
        + (marks.isEmpty ? "" : " (\(marks.joined(separator: ", ")))")
    }.placed.map(\.value)
  }

  /// Reads `form-d-use.csv`.
  func uses(_ file: SourceFile) throws(Diagnostics) -> [PreferenceUse] {
    let columns = ["member", "year", "share", "evidence", "source", "note"]
    let uses = try TableReader.read(file, required: columns) { (row) throws(TableProblem) in
      row.placed(
        PreferenceUse(
          member: try row.value(0, as: "a country code", by: Country.init(_:)),
          year: try row.year(1), share: try row.percentage(2, .share),
          evidence: try row.evidence(3),
          source: try source(row, 4), note: row.ifSaid(5)))
    }
    return try PlacedIndex(uses, each: "share") { "\($0.member)'s use of \($0.year)" }
      .placed.map(\.value)
  }

  private func figure(
    of subject: String, _ row: TableRow, vintage: String?, list: String?
  ) throws(TableProblem) -> PublishedFigure {
    let value = row.ifSaid(4) == nil ? nil : try row.percentage(4)
    let count = row.ifSaid(5) == nil ? nil : try row.count(5)
    guard value != nil || count != nil else {
      throw TableProblem(ValueComplaint.expected("a value or a count", found: ""), column: 4)
    }
    return PublishedFigure(
      subject: subject,
      measure: try row.choice(3, noun: "a measure", of: PublishedFigure.Measure.self),
      list: list, year: try row.year(1), asOf: row.ifSaid(2), vintage: vintage, value: value,
      count: count, lines: row.ifSaid(6) == nil ? nil : try row.count(6),
      evidence: try row.evidence(7), source: try source(row, 8), note: row.ifSaid(9))
  }

  private func source(_ row: TableRow, _ column: Int) throws(TableProblem) -> PublishedSource {
    let name = row[column]
    guard let sources else {
      return PublishedSource(
        name: name, title: name, address: nil, evidence: .unconfirmed, note: nil)
    }
    if let source = sources.first(where: { $0.name == name }) { return source }
    throw TableProblem(
      ValueComplaint.notAmong(sources.map(\.name), noun: "a source of sources.json", name),
      column: column)
  }
}
