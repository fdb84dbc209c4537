public import Answers
internal import TariffLaw

/// The schedules that a folder holds, for people and for programs.
public struct ScheduleListReport: Report {
  /// The schedules, in the order in which they are shown.
  public let entries: [ScheduleCount]

  /// What the user assumed otherwise, by name.
  private let assumed: [String]

  /// Makes a report.
  public init(_ entries: [ScheduleCount], assumed: [String] = []) {
    self.entries = entries
    self.assumed = assumed
  }

  /// The answer as JSON.
  public var json: JSON {
    .object([
      ("format", .number(1)),
      (
        "schedules",
        .list(entries.map { .object($0.schedule.members + [("lines", .number($0.lines))]) })
      ), ("assumed", .list(assumed.map(JSON.text))),
    ])
  }

  /// The answer as a table for a person.
  public func text(_ style: TextStyle) -> String {
    let rows = entries.map { entry in
      let schedule = entry.schedule
      return [
        schedule.scheme.name, "\(schedule.member)", schedule.edition.rawValue,
        "\(schedule.days)", "\(entry.lines)", schedule.stateOf ?? "",
        schedule.evidenceWords, schedule.sourceWithAmendments,
      ]
    }
    let header = [
      "Scheme", "Member", "Edition", "Days", "Lines", "State of", "Evidence", "Source",
    ]
    return TextTable(header: header, rows: rows, rightAligned: [4]).text(style)
      + assumed.map { "\nAssumed: \($0)\n" }.joined()
  }
}
