internal import TariffLaw
internal import TariffStatistics

extension SeriesReport {
  /// The answer as CSV: an observation a row, published figures in rows of their own.
  ///
  /// `kind` is the source of a computed figure, or `published`.
  public var csv: String {
    CSVTable(
      keys: [
        "group", "year", "measure", "kind", "value", "exact", "weights", "members_counted",
        "lines",
        "lines_left_out", "at_least", "at_most", "as_law_stood", "difference",
        "residual", "vintage", "list", "evidence", "source", "note", "level", "assumed",
      ],
      rows: series.flatMap { series in
        series.points.flatMap { rows($0, series) } + totals(series)
      }
    ).text
  }

  private func rows(_ point: SeriesPoint, _ series: TariffSeries) -> [[String]] {
    let own = own(point, series)
    guard isDecomposed, let change = point.change else { return own + published(point) }
    let parts = [
      ("change", change.whole), ("change_by_rates", change.rates),
      ("change_by_lines", change.weights), ("change_by_joining", change.entry),
      ("change_by_leaving", change.exit),
    ]
    return own
      + parts.map { name, value in
        row(point, series, "\(series.measure.key)_\(name)", value)
      } + published(point)
  }

  /// The parts of the change over all years, in rows of the last year.
  private func totals(_ series: TariffSeries) -> [[String]] {
    guard isDecomposed, let total = series.total, let last = series.points.last else { return [] }
    let parts = [
      ("total_change", total.whole), ("total_change_by_rates", total.rates),
      ("total_change_by_lines", total.weights), ("total_change_by_joining", total.entry),
      ("total_change_by_leaving", total.exit),
    ]
    return parts.map { name, part in
      row(
        last, series, "\(series.measure.key)_\(name)", part.value, isExact: part.isExact)
    }
  }

  private func own(_ point: SeriesPoint, _ series: TariffSeries) -> [[String]] {
    [row(point, series, series.measure.key, point.figure?.value)]
  }

  private func row(
    _ point: SeriesPoint, _ series: TariffSeries, _ measure: String, _ value: ExactFraction?,
    isExact: Bool = true
  ) -> [String] {
    let figure = point.figure
    let decimal = { (value: ExactFraction?) in
      value.map { Self.decimal($0, series.measure) } ?? ""
    }
    let isWhole = measure == series.measure.key
    let limits = isWhole ? figure?.limits : nil
    let isLimited = limits?.linesWithoutLimit == 0
    return [
      series.group.name, "\(point.year)", measure, series.source.rawValue, decimal(value),
      isExact ? value?.description ?? "" : "", series.measure == .lines ? "" : series.weights.name,
      figure.map { "\($0.members.count)" } ?? "",
      figure.map { "\($0.lines)" } ?? "", limits.map { "\($0.linesLeftOut)" } ?? "",
      decimal(limits?.least), isLimited ? decimal(limits?.most) : "",
      isWhole ? decimal(valueAsWritten(point, series)) : "",
      isWhole ? decimal(differenceAsWritten(point, series)) : "",
      isWhole ? decimal(residual(point, series)) : "", "", "",
      figure?.evidence.rawValue ?? "", CSVTable.list(figure?.sources ?? []),
      point.absence.map { "not available, because \($0.words)" }
        ?? CSVTable.list((figure?.notes ?? []).map(\.words)),
      level.rawValue, CSVTable.list(assumed),
    ]
  }

  private func published(_ point: SeriesPoint) -> [[String]] {
    point.published.map { figure in
      [
        figure.subject, "\(point.year)", figure.measure.rawValue, "published",
        figure.value?.description ?? figure.perCent.map { Self.decimal($0, .average) } ?? "",
        figure.perCent?.description ?? "", "", "", figure.lines.map(String.init) ?? "", "", "", "",
        "", "", "",
        figure.vintage ?? "", figure.list ?? "", figure.evidence.rawValue, figure.source.name,
        figure.note ?? "", "", CSVTable.list(assumed),
      ]
    }
  }
}

extension SeriesMeasure {
  /// The measure as a key of tables.
  fileprivate var key: String {
    rawValue.split(separator: "-").joined(separator: "_")
  }
}
