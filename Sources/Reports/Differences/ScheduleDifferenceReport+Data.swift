internal import Answers
internal import TariffLaw
internal import TariffStatistics

extension ScheduleDifferenceReport {
  /// The answer as JSON: both schedules, counts, and every line.
  public var json: JSON {
    .object([
      ("format", .number(1)),
      ("first", Self.schedule(difference.first, firstOrigin)),
      ("second", Self.schedule(difference.second, secondOrigin)),
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

  /// The lines as CSV; several codes or rates of a side stand in one field, those of one line in one place.
  public var csv: String {
    CSVTable(
      keys: [
        "code", "change", "points_at_least", "points_at_most", "first_codes", "first_rates",
        "second_codes", "second_rates",
      ],
      rows: difference.lines.map { line in
        [
          line.code.digits, line.change.kind.rawValue,
          line.change.points?.low.description ?? "", line.change.points?.high.description ?? "",
          Self.codes(line.first), Self.rates(line.first), Self.codes(line.second),
          Self.rates(line.second),
        ]
      }
    ).text
  }

  private static func codes(_ sides: [ScheduleDifference.Line.Side]) -> String {
    sides.map(\.code.digits).joined(separator: " / ")
  }

  private static func rates(_ sides: [ScheduleDifference.Line.Side]) -> String {
    sides.map { $0.rate?.description ?? $0.standing.rawValue }.joined(separator: " / ")
  }
}
