internal import TariffLaw
internal import TariffStatistics

extension SeriesReport {
  /// The answer as JSON.
  public var json: JSON {
    .object([
      ("format", .number(1)), ("measure", .text(orNull: measure?.rawValue)),
      ("source", .text(orNull: series.first?.source.rawValue)),
      ("weights", .text(orNull: series.first?.weights.name)),
      ("level", .text(level.rawValue)), ("rounding", .text(Self.rounding.rawValue)),
      ("assumed", .list(assumed.map(JSON.text))), ("unused", .list(unused.map(JSON.text))),
      ("rises", .list(rises.map(JSON.text))),
      ("series", .list(series.map(ofGroup))),
    ])
  }

  private func ofGroup(_ series: TariffSeries) -> JSON {
    .object([
      ("group", .text(series.group.name)),
      ("points", .list(series.points.map { point($0, series) })),
      ("total", total(series)),
    ])
  }

  /// The change over all years in parts, if it was asked for and is known.
  private func total(_ series: TariffSeries) -> JSON {
    guard isDecomposed, let total = series.total else { return .null }
    func number(_ part: TotalChange.Part) -> JSON {
      .object([
        ("exact", .text(orNull: part.isExact ? "\(part.value)" : nil)),
        ("decimal", .text(Self.decimal(part.value, series.measure))),
      ])
    }
    return .object([
      ("from", .number(total.years.lowerBound)), ("to", .number(total.years.upperBound)),
      ("whole", number(total.whole)), ("by_rates", number(total.rates)),
      ("by_lines", number(total.weights)), ("by_joining", number(total.entry)),
      ("by_leaving", number(total.exit)),
    ])
  }

  private func point(_ point: SeriesPoint, _ series: TariffSeries) -> JSON {
    let measure = series.measure
    func number(_ value: ExactFraction?) -> JSON {
      guard let value else { return .null }
      return .object([
        ("exact", .text("\(value)")), ("decimal", .text(Self.decimal(value, measure))),
      ])
    }
    let figure = point.figure
    let countries = { (countries: [Country]) in
      JSON.list(countries.map { .text($0.description) })
    }
    return .object([
      ("year", .number(point.year)), ("value", number(figure?.value)),
      ("because", .text(orNull: point.absence?.words)), ("members", countries(point.members)),
      ("members_counted", countries(figure?.members ?? [])),
      ("lines", figure.map { .number($0.lines) } ?? .null),
      ("lines_of_all_members", figure.map { .number($0.linesOfAll) } ?? .null),
      ("bounds", figure?.limits.map { Self.bounds($0, number) } ?? .null),
      ("as_law_stood", number(valueAsWritten(point, series))),
      ("difference", number(differenceAsWritten(point, series))),
      ("residual", number(residual(point, series))),
      ("change", point.change.map { Self.change($0, number, countries) } ?? .null),
      ("evidence", .text(orNull: figure?.evidence.rawValue)),
      ("sources", .list((figure?.sources ?? []).map(JSON.text))),
      ("notes", .list((figure?.notes ?? []).map { .text($0.words) })),
      ("published", .list(point.published.map { Self.published($0, beside: figure) })),
    ])
  }

  private static func bounds(
    _ limits: MemberFigure.Limits, _ number: (ExactFraction?) -> JSON
  ) -> JSON {
    let isLimited = limits.linesWithoutLimit == 0
    return .object([
      ("at_least", number(limits.least)), ("at_most", isLimited ? number(limits.most) : .null),
      ("at_most_of_limited_lines", number(limits.most)), ("all_lines", .number(limits.allLines)),
      ("lines_left_out", .number(limits.linesLeftOut)),
      ("lines_without_limit", .number(limits.linesWithoutLimit)),
    ])
  }

  private static func change(
    _ change: ChangeOfMean, _ number: (ExactFraction?) -> JSON, _ countries: ([Country]) -> JSON
  ) -> JSON {
    .object([
      ("whole", number(change.whole)), ("by_rates", number(change.rates)),
      ("by_lines", number(change.weights)), ("by_joining", number(change.entry)),
      ("by_leaving", number(change.exit)), ("joined", countries(change.joined)),
      ("left", countries(change.left)),
    ])
  }

  private static func published(
    _ published: PublishedFigure, beside figure: SeriesPoint.Figure?
  ) -> JSON {
    .object([
      ("measure", .text(published.measure.rawValue)), ("list", .text(orNull: published.list)),
      ("as_of", .text(orNull: published.asOf)), ("vintage", .text(orNull: published.vintage)),
      ("value", .text(orNull: published.value?.description)),
      ("count", published.count.map(JSON.number) ?? .null),
      ("lines", published.lines.map(JSON.number) ?? .null),
      ("difference", .text(orNull: difference(published, figure))),
      ("evidence", .text(published.evidence.rawValue)), ("source", .text(published.source.name)),
      ("note", .text(orNull: published.note)),
    ])
  }

  /// What was computed less what was published of the same lines, with four places.
  static func difference(_ published: PublishedFigure, _ figure: SeriesPoint.Figure?) -> String? {
    guard published.list == nil, let value = figure?.value, let other = published.perCent else {
      return nil
    }
    return value.subtracting(other).map { decimal($0, .average) }
  }
}
