internal import TariffLaw
internal import TariffStatistics

extension ReconciliationReport {
  /// The answer for a person: counts that add up, then the rates that are not within.
  public func text(_ style: TextStyle) -> String {
    let title = "\(reconciliation.member.name), on \(reconciliation.on)"
    let lines = reconciliation.lines.filter { $0.finding.kind != .within }
      .sorted { order($0) < order($1) }
    var text = style.strong(title) + "\n"
    text += "enacted  \(enacted)\n"
    text += "owed     \(base)\n\n"
    text += FigureColumns(rows: counts).text
    text += unused.map { "Not used: \($0)\n" }.joined()
    text += assumed.map { "Assumed: \($0)\n" }.joined()
    guard !lines.isEmpty else { return text }
    text += "\n" + Self.table(lines.prefix(TextTable.rowsShown)).text(style)
    if lines.count > TextTable.rowsShown {
      text += "... and \(lines.count - TextTable.rowsShown) more; --csv and --json have all.\n"
    }
    return text + notes(lines.prefix(TextTable.rowsShown))
  }

  /// Those above come first.
  private func order(_ line: Reconciliation.Line) -> Int {
    line.finding.kind == .above ? 0 : 1
  }

  private var counts: [(name: String, value: String)] {
    [("enacted rates", "\(reconciliation.lines.count)")]
      + Reconciliation.Kind.allCases.map { ("  " + $0.words, "\(reconciliation.count($0))") }
      + [("base lines without an enacted rate", "\(reconciliation.unenacted.count)")]
  }

  private static func table(_ lines: some Collection<Reconciliation.Line>) -> TextTable {
    TextTable(
      header: ["Codes", "Finding", "Enacted", "Owed", "Points", "Since", "By, or because"],
      rows: lines.map { line in
        [
          "\(line.enacted.codes)", line.finding.kind.words, line.enacted.rate.words,
          line.obligation.map { "\($0.atMost) %" } ?? "-",
          line.finding.excess.map { Self.points($0.points) } ?? "",
          line.finding.excess.map { "\($0.since)" } ?? "",
          line.finding.reason?.words ?? line.obligation.map { "\($0.citation)" } ?? "",
        ]
      })
  }

  private static func points(_ points: Bounds<Percentage>) -> String {
    points.exact.map { "+\($0)" } ?? "+\(points.low) to +\(points.high)"
  }

  /// What is told of the lines below their table: parts of codes, and departures.
  private func notes(_ lines: some Collection<Reconciliation.Line>) -> String {
    var notes: [String] = []
    for line in lines {
      if let part = line.enacted.part { notes.append("\(line.enacted.codes): only \(part)") }
      notes += line.departures.map { "\(line.enacted.codes): \($0.says) (\($0.evidence.rawValue))" }
    }
    var seen: Set<String> = []
    return notes.filter { seen.insert($0).inserted }.map { "\nNOTE  \($0)\n" }.joined()
  }
}
