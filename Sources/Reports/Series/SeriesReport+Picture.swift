internal import TariffLaw
internal import TariffStatistics

extension SeriesReport {
  /// The series as a picture in SVG: changes in parts as bars, many series each in a picture of its own, else lines.
  public var svg: String {
    if isDecomposed, let bars { return bars.svg }
    let picture = picture
    guard series.count > Self.mostTogether, !picture.isOfOnePlace else { return picture.svg }
    return SmallMultiples(
      title: picture.title, subtitle: picture.subtitle, yName: picture.yName,
      source: picture.source, key: picture.key,
      panels: series.indices.map { place in
        SmallMultiples.Panel(
          name: series[place].group.name,
          lines: [place, place + series.count].filter(picture.lines.indices.contains).map {
            picture.lines[$0]
          },
          events: joining(series[place]).map { joined in
            LineChart.Event(x: joined.x, words: "\(joined.names) joined")
          })
      }
    ).svg
  }

  /// How many series are told apart in one picture.
  private static let mostTogether = 5

  /// The changes from year to year in their parts; nil if none is known.
  private var bars: StackedBars? {
    func millionths(_ value: ExactFraction) -> Int64 {
      value.times(Int128(Percentage.unit), rounding: .halfUp).flatMap(Int64.init(exactly:)) ?? 0
    }
    let panels = series.compactMap { series -> StackedBars.Panel? in
      let bars = series.points.compactMap { point -> StackedBars.Bar? in
        point.change.map { change in
          StackedBars.Bar(
            year: point.year,
            parts: [change.rates, change.weights, change.entry, change.exit].map(millionths),
            whole: millionths(change.whole), words: Self.short(change.whole, series))
        }
      }
      return bars.isEmpty ? nil : StackedBars.Panel(name: series.group.name, bars: bars)
    }
    guard !panels.isEmpty else { return nil }
    let picture = picture
    return StackedBars(
      title: "Change in parts. " + picture.title, subtitle: picture.subtitle,
      yName: measure == .lines ? "lines" : "points, against the year before",
      source: picture.source,
      parts: ["rates", "numbers of lines", "members that joined", "members that left"],
      panels: panels)
  }

  private var picture: LineChart {
    let measure = measure ?? .average
    let years = series.first?.points.map(\.year) ?? []
    let groups = series.map(\.group.name).joined(separator: ", ")
    let span = [years.first, years.last].compactMap(\.self)
    let words = measure.words.prefix(1).uppercased() + measure.words.dropFirst()
    let when = Set(span).sorted().map(String.init).joined(separator: " to ")
    let assumptions = assumed.isEmpty ? "" : "; assumed: " + assumed.joined(separator: ", ")
    return LineChart(
      title: "\(words): \(groups), \(when)",
      subtitle: basis.prefix(1).uppercased() + basis.dropFirst()
        + rises.map { "; \($0)" }.joined() + assumptions, xName: "Year",
      yName: measure == .lines ? "lines" : "per cent",
      lines: series.map { line($0) }
        + (asWritten ?? []).map { line($0, suffix: " as the law stood") },
      key: LineChart.Key(
        solid: "computed from \(series.first?.source == .lines ? "lines" : "members' figures")",
        dashed: "derived from commitments", marks: "published of the group",
        bands: "lowest to highest value it could have"),
      hasWholeSteps: true, source: sourceLine, events: events)
  }

  /// The sources of the figures on one line.
  private var sourceLine: String {
    let names = series.flatMap(\.points).flatMap { $0.figure?.sources ?? [] }
    var titles: [String] = []
    for name in Set(names).sorted() {
      let title =
        sources.first { $0.name == name }?.title ?? scheduleTitles[name] ?? Self.fileName(of: name)
      if !titles.contains(title) { titles.append(title) }
    }
    guard !titles.isEmpty else { return "" }
    return "Source: " + titles.prefix(2).joined(separator: "; ")
      + (titles.count > 2 ? " and \(titles.count - 2) others" : "")
  }

  /// The name of a file of the user's, without the folders in which it stands.
  private static func fileName(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The members that joined, by place of the axis; those that joined several groups together once.
  private var events: [LineChart.Event] {
    var events: [(x: Int64, names: String, groups: [String])] = []
    for series in series {
      for joined in joining(series) {
        if let same = events.firstIndex(where: { $0.x == joined.x && $0.names == joined.names }) {
          events[same].groups.append(series.group.name)
        } else {
          events.append((joined.x, joined.names, [series.group.name]))
        }
      }
    }
    return events.map {
      LineChart.Event(
        x: $0.x, words: "\($0.groups.joined(separator: ", ")): \($0.names) joined")
    }
  }

  /// The members that joined a group after its first year with a figure.
  private func joining(_ series: TariffSeries) -> [(x: Int64, names: String)] {
    let known = series.points.filter { $0.figure != nil }
    return zip(known, known.dropFirst()).compactMap { before, after in
      let joined = after.members.filter { !before.members.contains($0) }
      guard !joined.isEmpty else { return nil }
      return (
        Int64(after.year) * Percentage.unit, joined.map(\.description).joined(separator: ", ")
      )
    }
  }

  private func line(_ series: TariffSeries, suffix: String = "") -> LineChart.Line {
    var runs: [[LineChart.Point]] = []
    var isBroken = true
    for point in series.points {
      guard let place = Self.place(point.year, point.figure?.value) else {
        isBroken = true
        continue
      }
      if isBroken { runs.append([]) }
      runs[runs.count - 1].append(place)
      isBroken = false
    }
    let marks = series.points.compactMap { point -> LineChart.Point? in
      let figure = counterpart(point, series)
      let lines = figure?.lines.map { ExactFraction(Int128($0)) }
      return Self.place(point.year, series.measure == .lines ? lines : figure?.perCent)
    }
    let bands = Self.bands(of: series)
    let known = series.points.compactMap { $0.figure?.value }
    let ends = known.first.flatMap { first in
      known.last.map { (Self.short(first, series), Self.short($0, series)) }
    }
    return LineChart.Line(
      name: series.group.name + suffix, isDashed: series.source == .derived,
      isStepped: series.source != .observed, runs: runs, marks: marks, bands: bands,
      ends: ends.map { (first: $0.0, last: $0.1) })
  }

  /// How far the figures may lie; one that is exact beside others that are not lies nowhere else.
  private static func bands(of series: TariffSeries) -> [LineChart.Band] {
    guard series.points.contains(where: { $0.figure?.limits != nil }) else { return [] }
    return series.points.compactMap { point in
      guard let figure = point.figure, figure.limits?.linesWithoutLimit ?? 0 == 0,
        let low = place(point.year, figure.limits?.least ?? figure.value),
        let high = place(point.year, figure.limits?.most ?? figure.value)
      else { return nil }
      return LineChart.Band(x: low.x, low: low.y, high: high.y)
    }
  }

  /// A figure as short as it stands on a picture: two places, or none of lines.
  private static func short(_ value: ExactFraction, _ series: TariffSeries) -> String {
    value.decimal(places: series.measure == .lines ? 0 : 2, rounding: rounding) ?? ""
  }

  private static func place(_ year: Int, _ value: ExactFraction?) -> LineChart.Point? {
    let unit = Int128(Percentage.unit)
    return value?.times(unit, rounding: .halfUp).flatMap(Int64.init(exactly:)).map {
      LineChart.Point(x: Int64(year) * Percentage.unit, y: $0)
    }
  }
}
