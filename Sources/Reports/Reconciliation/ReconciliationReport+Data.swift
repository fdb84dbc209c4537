internal import TariffLaw
internal import TariffStatistics

extension ReconciliationReport {
  /// The answer as JSON: counts, and every enacted rate with its finding.
  public var json: JSON {
    .object([
      ("format", .number(1)), ("member", .text("\(reconciliation.member)")),
      ("on", .text("\(reconciliation.on)")), ("enacted", .text(enacted)), ("owed", .text(base)),
      ("assumed", .list(assumed.map(JSON.text))), ("unused", .list(unused.map(JSON.text))),
      (
        "counts",
        .object(
          [("enacted", .number(reconciliation.lines.count))]
            + Reconciliation.Kind.allCases.map {
              ($0.rawValue, .number(reconciliation.count($0)))
            } + [("base_lines_without_enacted_rate", .number(reconciliation.unenacted.count))])
      ),
      ("lines", .list(reconciliation.lines.map(\.json))),
      (
        "base_lines_without_enacted_rate",
        .list(reconciliation.unenacted.map { .text("\($0.code)") })
      ),
    ])
  }

  /// The answer as CSV: a row for each enacted rate.
  public var csv: String {
    CSVTable(
      keys: [
        "code_from", "code_to", "part", "enacted", "enacted_notation", "enacted_from", "enacted_to",
        "source",
        "finding", "obligation", "obligation_since", "obligation_citation", "obligation_evidence",
        "above_at_least", "above_at_most", "since", "because", "departures",
        "assumed",
      ], rows: reconciliation.lines.map { $0.fields + [CSVTable.list(assumed)] }
    ).text
  }
}

extension Reconciliation.Line {
  fileprivate var json: JSON {
    .object([
      ("code_from", .text("\(enacted.codes.from)")), ("code_to", .text("\(enacted.codes.to)")),
      ("part", .text(orNull: enacted.part)), ("enacted", enacted.rate.json),
      ("days", enacted.days.json), ("source", .text(enacted.source.rawValue)),
      ("finding", .text(finding.kind.rawValue)), ("obligation", obligation?.json ?? .null),
      (
        "above",
        finding.excess.map { excess in
          .object([
            ("at_least", .text("\(excess.points.low)")),
            ("at_most", .text("\(excess.points.high)")), ("since", .text("\(excess.since)")),
          ])
        } ?? .null
      ),
      ("because", .text(orNull: finding.reason?.words)),
      ("departures", .list(departures.map { .text($0.says) })),
    ])
  }

  fileprivate var fields: [String] {
    let days = [enacted.days.from, enacted.days.to].map { day in day.map { "\($0)" } ?? "" }
    let goods = [enacted.codes.from.digits, enacted.codes.to.digits, enacted.part ?? ""]
    let owed = [
      obligation?.atMost.description, obligation?.since.description,
      obligation?.citation.description, obligation?.ceiling.step.weakerEvidence.rawValue,
    ]
    let excess = finding.excess
    let found = [
      excess?.points.low.description, excess?.points.high.description, excess?.since.description,
      finding.reason?.words,
    ]
    let enacted =
      [enacted.rate.number, "\(enacted.rate)"] + days + [
        enacted.source.rawValue, finding.kind.rawValue,
      ]
    return goods + enacted + (owed + found).map { $0 ?? "" }
      + [departures.map(\.says).joined(separator: " ")]
  }
}
