internal import Answers
internal import TariffLaw
internal import TariffStatistics

extension ScheduleStatisticsReport {
  /// The answer as JSON.
  public var json: JSON {
    .object([
      ("format", .number(1)), ("assumed", .list(assumed.map(JSON.text))),
      ("schedules", .list(entries.map(Self.entry))),
    ])
  }

  private static func entry(_ entry: StatisticsAnswer.Entry) -> JSON {
    let statistics = entry.statistics
    return .object(
      entry.schedule.members + [
        ("lines", .number(statistics.lines)), ("lines_beyond", .number(statistics.linesBeyond)),
        ("lines_unlisted", .number(statistics.linesUnlisted)),
        ("ad_valorem_lines", .number(statistics.adValoremLines)),
        ("zero_lines", .number(statistics.linesAtZero)), ("sum", .text(entry.sum)),
        ("mean", average(statistics.mean)),
        ("maximum", .text(orNull: statistics.highest?.description)),
        (
          "distribution",
          .list(
            statistics.distribution.map {
              .object([("rate", .text("\($0.rate)")), ("lines", .number($0.lines))])
            })
        ),
        (
          "without_number",
          .object(entry.kindsWithoutNumber.map { ($0.kind.rawValue, .number($0.lines)) })
        ),
        ("beside_mfn", entry.margins.map { margins($0, mfn: entry.mfn) } ?? .null),
      ])
  }

  private static func margins(_ margins: PreferenceMargins, mfn: ScheduleDescription?) -> JSON {
    .object([
      ("file", .text(orNull: mfn?.file)),
      ("mfn_is_partial", .bool(mfn?.otherLines == .notHeld)),
      ("margin_positive", .number(margins.linesWithMargin)),
      ("margin_zero", .number(margins.linesWithoutMargin)),
      (
        "above_mfn",
        .list(
          margins.linesAboveMFN.map {
            .object([
              ("code", .text("\($0.code)")), ("preferential_rate", .text("\($0.preferential)")),
              ("mfn_rate", .text("\($0.mfn)")),
            ])
          })
      ),
      ("without_number", .number(margins.linesWithoutNumber)),
      ("in_one_only", .number(margins.linesUnpaired)), ("mean_margin", average(margins.mean)),
    ])
  }

  private static func average(_ average: ExactFraction?) -> JSON {
    guard let average else { return .null }
    return .object([
      ("exact", .text("\(average)")), ("decimal", .text(orNull: decimal(average))),
    ])
  }
}
