public import Answers
internal import TariffLaw

/// A line of a tariff through time, for people, programs and spreadsheets.
public struct ScheduleHistoryReport: TableReport {
  /// The answer.
  public let answer: HistoryAnswer

  /// Makes a report.
  public init(_ answer: HistoryAnswer) {
    self.answer = answer
  }

  /// The answer as JSON.
  public var json: JSON {
    .object([
      ("format", .number(1)), ("code", .text("\(answer.code)")),
      ("member", .text("\(answer.member)")),
      ("assumed", .list(answer.assumed.map(JSON.text))),
      (
        "runs",
        .list(
          answer.runs.map { run in
            .object([
              ("scheme", .text("\(run.scheme)")), ("line", .text("\(run.line)")),
              ("edition", .text(run.edition.rawValue)), ("days", run.days.json),
              ("rate", run.rate.json), ("says", .text(run.rate.words)),
              ("evidence", .text(run.evidence.rawValue)),
              ("acts", .list(run.acts.map { .object($0.members) })),
            ])
          })
      ),
    ])
  }

  /// The runs as CSV: digits of the line, its days, the rate as a number, in the notation of schedules and in words, and the
  /// acts.
  public var csv: String {
    CSVTable(
      keys: [
        "scheme", "line", "edition", "from", "to", "rate", "notation", "says", "evidence", "acts",
        "files",
        "assumed",
      ],
      rows: answer.runs.map { run in
        [
          run.scheme.name, run.line.digits, run.edition.rawValue,
          run.days.from?.description ?? "", run.days.to?.description ?? "", run.rate.number,
          "\(run.rate)", run.rate.words, run.evidence.rawValue,
          CSVTable.list(run.acts.map(\.source)),
          CSVTable.list(run.acts.map(\.file)), CSVTable.list(answer.assumed),
        ]
      }
    ).text
  }

  /// The runs as a table for a person, each with the act that set the rate.
  public func text(_ style: TextStyle) -> String {
    let title = style.strong("\(answer.code) in \(answer.member.name), through time") + "\n"
    guard !answer.runs.isEmpty else {
      return title + "No schedule that is held has a line at, below or above it.\n"
    }
    let rows = answer.runs.map { run in
      [
        run.scheme.name, "\(run.line)", "\(run.days)", run.rate.words,
        "\(run.acts.last?.source ?? "") (\(run.evidence.rawValue))",
      ]
    }
    let table = TextTable(header: ["Scheme", "Line", "Days", "Rate", "Act"], rows: rows).text(style)
    var notes: [String] = []
    for note in answer.runs.flatMap({ $0.acts.compactMap(\.note) }) where !notes.contains(note) {
      notes.append(note)
    }
    return title + "\n" + table + (notes.isEmpty ? "" : "\n")
      + notes.map { style.faint($0) + "\n" }.joined()
      + answer.assumed.map { "\nAssumed: \($0)\n" }.joined()
  }
}

extension HistoryAnswer.Run {
  /// The weakest mark of its acts: of the schedule where nothing amends the line, else of what does.
  fileprivate var evidence: Evidence { acts.last?.weakerEvidence ?? .unconfirmed }
}
