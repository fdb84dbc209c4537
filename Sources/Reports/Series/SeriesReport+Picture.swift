internal import TariffLaw
internal import TariffStatistics

extension SeriesReport {
  /// The series as a picture in SVG.
  public var svg: String { picture.svg }

  private var picture: LineChart {
    let measure = measure ?? .average
    let words = measure.words
    return LineChart(
      title: (words.prefix(1).uppercased() + words.dropFirst()),
      subtitle: basis.prefix(1).uppercased() + basis.dropFirst(), xName: "Year",
      yName: measure == .lines ? "lines" : "per cent", lines: series.map(line),
      key: LineChart.Key(
        solid: "computed from \(series.first?.source == .lines ? "lines" : "members' figures")",
        dashed: "derived from commitments", marks: "published of the group",
        bands: "lowest to highest value it could have"),
      hasWholeSteps: true)
  }

  private func line(_ series: TariffSeries) -> LineChart.Line {
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
    let bands = series.points.compactMap { point -> LineChart.Band? in
      guard let limits = point.figure?.limits, limits.linesWithoutLimit == 0,
        let low = Self.place(point.year, limits.least),
        let high = Self.place(point.year, limits.most)
      else { return nil }
      return LineChart.Band(x: low.x, low: low.y, high: high.y)
    }
    return LineChart.Line(
      name: series.group.name, isDashed: series.source == .derived, runs: runs, marks: marks,
      bands: bands)
  }

  private static func place(_ year: Int, _ value: ExactFraction?) -> LineChart.Point? {
    let unit = Int128(Percentage.unit)
    return value?.times(unit, rounding: .halfUp).flatMap(Int64.init(exactly:)).map {
      LineChart.Point(x: Int64(year) * Percentage.unit, y: $0)
    }
  }
}
