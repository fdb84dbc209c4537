internal import TariffLaw
internal import TariffStatistics

extension ScheduleStatisticsReport {
  /// The answer as CSV, a row for each schedule; the distribution is `RATE:LINES` with blanks between.
  public var csv: String {
    let kinds = DutyRate.Kind.withoutNumber
    let keys =
      [
        "scheme", "member", "edition", "valid_from", "valid_to", "lines", "lines_beyond",
        "ad_valorem_lines", "zero_lines", "sum", "mean", "maximum",
      ] + kinds.map(\.rawValue) + [
        "margin_positive", "margin_zero", "above_mfn", "distribution",
      ]
    return CSVTable(keys: keys, rows: entries.map { Self.row($0, kinds) }).text
  }

  private static func row(_ entry: Entry, _ kinds: [DutyRate.Kind]) -> [String] {
    let statistics = entry.statistics
    let schedule = entry.schedule
    let about = [
      schedule.scheme.name, "\(schedule.member)", schedule.edition.rawValue,
      schedule.days.from?.description ?? "", schedule.days.to?.description ?? "",
    ]
    let figures = [
      "\(statistics.lines)", "\(statistics.linesBeyond)", "\(statistics.adValoremLines)",
      "\(statistics.linesAtZero)", entry.sum, decimal(statistics.mean) ?? "",
      statistics.highest?.description ?? "",
    ]
    let margins = [
      entry.margins?.linesWithMargin, entry.margins?.linesWithoutMargin,
      entry.margins?.linesAboveMFN.count,
    ]
    return about + figures + kinds.map { "\(statistics.kinds[$0] ?? 0)" }
      + margins.map { $0.map(String.init) ?? "" }
      + [statistics.distribution.map { "\($0.rate):\($0.lines)" }.joined(separator: " ")]
  }
}
