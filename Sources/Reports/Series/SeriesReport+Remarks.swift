internal import TariffLaw
internal import TariffStatistics

extension SeriesReport {
  /// What is to be known of the figures, a line each.
  var remarks: [String] {
    series.flatMap(total) + rises + series.flatMap { runs(of: $0, absence) }
      + series.flatMap { runs(of: $0, limit(of: $0)) }
      + series.flatMap(others)
      + series.flatMap(notes).withoutRepeats + unused.map { "Not used: \($0)" }
      + assumed.map { "Assumed: \($0)" } + sourceLines
  }

  /// The change over all years in parts.
  private func total(of series: TariffSeries) -> [String] {
    guard isDecomposed, let total = series.total else { return [] }
    func signed(_ part: TotalChange.Part) -> String {
      (part.value > ExactFraction(0) ? "+" : "") + Self.decimal(part.value, series)
    }
    return [
      "\(series.group.name), \(Self.text(total.years)): change \(signed(total.whole)), "
        + "by rates \(signed(total.rates)), by lines \(signed(total.weights)), "
        + "by joining \(signed(total.entry)), by leaving \(signed(total.exit))"
    ]
  }

  /// The years in which a derived series rises, which no obligation does, and why.
  public var rises: [String] {
    series.filter { $0.source == .derived && $0.measure == .average }.compactMap { series in
      let known = series.points.compactMap { point in point.figure.map { (point, $0) } }
      let risen = zip(known, known.dropFirst()).filter { $0.1.value < $1.1.value }.map(\.1)
      guard !risen.isEmpty else { return nil }
      let years = risen.map { "\($0.0.year)" }.joined(separator: ", ")
      return "\(series.group.name) rises in \(years), as lines enter their schedules, members "
        + "join or weights change; what is owed on a line rises only where it is suspended"
    }
  }

  /// What is said of years; those in a row of which the same is said stand together.
  private func runs(of series: TariffSeries, _ text: (SeriesPoint) -> String?) -> [String] {
    var runs: [(years: ClosedRange<Int>, text: String)] = []
    for point in series.points {
      guard let text = text(point) else { continue }
      if let last = runs.last, last.text == text, last.years.upperBound + 1 == point.year {
        runs[runs.count - 1].years = last.years.lowerBound...point.year
      } else {
        runs.append((point.year...point.year, text))
      }
    }
    return runs.map { "\(series.group.name), \(Self.text($0.years)): \($0.text)" }
  }

  private func absence(_ point: SeriesPoint) -> String? {
    point.absence.map { "not available, because \($0.words)" }
  }

  /// The lines that have no limit, and what the highest value is of.
  private func limit(of series: TariffSeries) -> (SeriesPoint) -> String? {
    let reason =
      series.source == .derived ? "no ceiling is known" : "no MFN rate in per cent is held"
    return { point in
      guard let limits = point.figure?.limits, limits.linesWithoutLimit > 0 else { return nil }
      return
        "of \(limits.linesWithoutLimit) lines left out \(reason), so that the figure has no highest value"
    }
  }

  /// Published figures that have no column: other vintages, and those of lists.
  private func others(of series: TariffSeries) -> [String] {
    series.points.flatMap { point in
      let beside = counterpart(point, series)
      return point.published.filter { $0.perCent != nil && !Self.isSame($0, beside) }.map {
        let list = $0.list.map { ", \($0)" } ?? ""
        let vintage = $0.vintage.map { " (\($0))" } ?? ""
        let value = $0.value?.description ?? $0.perCent?.description ?? ""
        let note = $0.note.map { "; \($0)" } ?? ""
        return "Published of \($0.subject)\(list), \($0.year): \(value)\(vintage), "
          + "\($0.evidence.rawValue), \($0.source.name)\(note)"
      }
    }
  }

  private func notes(of series: TariffSeries) -> [String] {
    runs(of: series) { point in
      guard let notes = point.figure?.notes, !notes.isEmpty else { return nil }
      return notes.map(\.words).joined(separator: "; ")
    }
      + series.points.compactMap { point in
        guard let figure = counterpart(point, series) else { return nil }
        return figure.note.map { "Published of \(figure.subject), \(point.year): \($0)" }
      }
  }

  private var sourceLines: [String] {
    let names = series.flatMap(\.points).flatMap { point in
      (point.figure?.sources ?? []) + point.published.map(\.source.name)
    }
    return names.withoutRepeats.sorted().map { name in
      guard let source = sources.first(where: { $0.name == name }) else { return "Source \(name)" }
      return "Source \(name): \(source.title); \(source.evidence.rawValue)"
    }
  }

  private static func isSame(_ one: PublishedFigure, _ other: PublishedFigure?) -> Bool {
    one.list == other?.list && one.vintage == other?.vintage && one.source == other?.source
      && one.perCent == other?.perCent
  }

  static func text(_ years: ClosedRange<Int>) -> String {
    years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound) to \(years.upperBound)"
  }
}

extension Array where Element: Hashable {
  /// The elements, each where it stands first.
  var withoutRepeats: [Element] {
    var known: Set<Element> = []
    return filter { known.insert($0).inserted }
  }
}
