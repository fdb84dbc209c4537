internal import Answers
internal import TariffLaw
internal import TariffStatistics

extension ScheduleStatisticsReport {
  /// How many lines have each rate, as CSV, a row for each rate of each schedule.
  private var ratesCSV: String {
    CSVTable(
      keys: ["scheme", "member", "edition", "valid_from", "valid_to", "rate", "lines", "assumed"],
      rows: entries.flatMap { entry in
        entry.statistics.distribution.map {
          Self.about(entry.schedule) + ["\($0.rate)", "\($0.lines)", assumptions]
        }
      }
    ).text
  }

  /// The answer as CSV, a row for each schedule, or for each rate of it.
  public var csv: String { isByRate ? ratesCSV : schedulesCSV }

  private var schedulesCSV: String {
    let kinds = DutyRate.Kind.withoutNumber
    let keys =
      [
        "scheme", "member", "edition", "valid_from", "valid_to", "lines", "lines_beyond",
        "lines_unlisted",
        "ad_valorem_lines", "zero_lines", "sum", "mean", "maximum",
      ] + kinds.map(\.rawValue) + [
        "margin_positive", "margin_zero", "above_mfn", "in_one_only", "mfn_is_partial",
        "assumed",
      ]
    return CSVTable(keys: keys, rows: entries.map { Self.row($0, kinds) + [assumptions] }).text
  }

  private var assumptions: String { CSVTable.list(assumed) }

  private static func row(_ entry: StatisticsAnswer.Entry, _ kinds: [DutyRate.Kind]) -> [String] {
    let statistics = entry.statistics
    let figures = [
      "\(statistics.lines)", "\(statistics.linesBeyond)", "\(statistics.linesUnlisted)",
      "\(statistics.adValoremLines)",
      "\(statistics.linesAtZero)", entry.sum, decimal(statistics.mean) ?? "",
      statistics.highest?.description ?? "",
    ]
    let margins = [
      entry.margins?.linesWithMargin, entry.margins?.linesWithoutMargin,
      entry.margins?.linesAboveMFN.count, entry.margins?.linesUnpaired,
    ]
    return about(entry.schedule) + figures + kinds.map { "\(statistics.kinds[$0] ?? 0)" }
      + margins.map { $0.map(String.init) ?? "" }
      + [entry.mfn.map { "\($0.otherLines == .notHeld)" } ?? ""]
  }

  private static func about(_ schedule: ScheduleDescription) -> [String] {
    [
      schedule.scheme.name, "\(schedule.member)", schedule.edition.rawValue,
      schedule.days.from?.description ?? "", schedule.days.to?.description ?? "",
    ]
  }
}
