internal import Answers
internal import TariffLaw
internal import TariffStatistics

extension ScheduleDifferenceReport {
  /// The answer as JSON: both schedules, counts, and every line.
  public var json: JSON {
    .object([
      ("format", .number(1)), ("assumed", .list(assumed.map(JSON.text))),
      ("unused", .list(unused.map(JSON.text))),
      ("first", Self.schedule(difference.first, firstOrigin)),
      ("second", Self.schedule(difference.second, secondOrigin)),
      ("amended_by", .list(amendments.map { .object($0.members) })),
      ("through", .list(way.map { .text($0.rawValue) })),
      ("counts", counts),
      (
        "kinds_not_compared",
        .list(
          difference.kindsNotCompared.map { entry in
            .object([
              ("first", .list(entry.kinds.first.map { .text($0.rawValue) })),
              ("second", .list(entry.kinds.second.map { .text($0.rawValue) })),
              ("lines", .number(entry.lines)),
            ])
          })
      ),
      ("lines", .list(difference.lines.map(Self.line))),
    ])
  }

  private var counts: JSON {
    let changes = ScheduleDifference.Change.Kind.allCases.map {
      (key: $0.rawValue, value: JSON.number(difference.count($0)))
    }
    return .object(
      [
        ("rows", .number(difference.lines.count)), ("first", .number(difference.firstCount)),
        ("second", .number(difference.secondCount)),
        ("second_reached", .number(difference.secondReached)),
        ("second_alone", .number(linesOfSecondAlone)),
      ] + changes)
  }

  private static func schedule(
    _ schedule: ScheduleDescription, _ origin: DifferenceAnswer.Origin
  ) -> JSON {
    switch origin {
    case .held(let day): .object(schedule.members + [("on", .text("\(day)"))])
    case .own:
      .object([("file", .text(schedule.file)), ("edition", .text(schedule.edition.rawValue))])
    }
  }

  private static func line(_ line: ScheduleDifference.Line) -> JSON {
    .object([
      ("code", .text("\(line.code)")), ("change", .text(line.change.kind.rawValue)),
      ("points", line.change.points?.json ?? .null), ("first", sides(line.first)),
      ("second", sides(line.second)),
    ])
  }

  private static func sides(_ sides: [ScheduleDifference.Line.Side]) -> JSON {
    .list(
      sides.map { side in
        .object([
          ("code", .text("\(side.code)")), ("rate", side.rate?.json ?? .null),
          ("says", .text(side.words)), ("standing", .text(side.standing.rawValue)),
        ])
      })
  }

  /// The lines as CSV: a row for each pair of a line of the first and one of the second that may hold its goods.
  public var csv: String {
    let assumptions = CSVTable.list(assumed)
    return CSVTable(
      keys: [
        "code", "change", "points_at_least", "points_at_most", "rows", "first_code", "first_rate",
        "first_notation", "first_standing", "second_code", "second_rate", "second_notation",
        "second_standing",
        "assumed",
      ],
      rows: difference.lines.flatMap { line -> [[String]] in
        let (first, second) = (Self.cells(line.first), Self.cells(line.second))
        let head = [
          line.code.digits, line.change.kind.rawValue,
          line.change.points?.low.description ?? "", line.change.points?.high.description ?? "",
          "\(first.count * second.count)",
        ]
        return first.flatMap { one in second.map { head + one + $0 + [assumptions] } }
      }
    ).text
  }

  /// The code, the rate as a number and in notation, and the standing of each line of a side; one of empty cells if it has
  /// none.
  private static func cells(_ sides: [ScheduleDifference.Line.Side]) -> [[String]] {
    sides.isEmpty
      ? [["", "", "", ""]]
      : sides.map {
        [
          $0.code.digits, $0.rate?.number ?? "", $0.rate?.description ?? "", $0.standing.rawValue,
        ]
      }
  }
}
