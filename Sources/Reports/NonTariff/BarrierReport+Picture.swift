internal import TariffLaw
internal import TariffStatistics

extension BarrierReport {
  /// Averages and counts as shares of their own highest value, in one picture in SVG.
  public var svg: String {
    let averages = rows.compactMap { row in row.average.map { (year: row.year, value: $0) } }
    let counts = rows.flatMap { row in
      row.measures.compactMap { figure in
        figure.count.map { (year: row.year, value: ExactFraction(Int128($0)), figure: figure) }
      }
    }
    let vintages = Set(counts.map { $0.figure.vintage ?? "" }).sorted()
    let highestAverage = averages.map(\.value).max()
    let highestCount = counts.map(\.value).max()
    let ofCounts = vintages.map { vintage in
      let own = counts.filter { ($0.figure.vintage ?? "") == vintage }.compactMap(\.figure.count)
      return LineChart.Line(
        name: "measures" + (vintages.count > 1 ? ", \(vintage)" : ""),
        // Between two counts nothing is known, so that they are not joined.
        runs: counts.filter { ($0.figure.vintage ?? "") == vintage }
          .compactMap { Self.place($0.year, $0.value, of: highestCount) }.map { [$0] },
        ends: own.first.flatMap { first in own.last.map { ("\(first)", "\($0)") } })
    }
    let title = "\(subject): average tariff and number of non-tariff measures"
    let limits = [
      Self.decimal(highestAverage).map { "average \($0) per cent" },
      highestCount.map { "measures \($0)" },
    ].compactMap(\.self).joined(separator: ", ")
    return LineChart(
      title: title,
      subtitle:
        "Each in per cent of its highest value: \(limits); dots are published counts, none official"
        + (assumed.isEmpty ? "" : "; assumed: " + assumed.joined(separator: ", ")),
      xName: "Year",
      yName: "per cent of the highest",
      lines: [
        LineChart.Line(
          name: "average tariff",
          runs: Self.runs(averages, of: highestAverage),
          ends: averages.first.flatMap { first in
            averages.last.flatMap { last in
              Self.decimal(first.value, places: 2).flatMap { start in
                Self.decimal(last.value, places: 2).map { (start, $0) }
              }
            }
          })
      ] + ofCounts,
      key: LineChart.Key(
        solid: "computed from members' figures", dashed: "",
        marks: "", bands: ""),
      hasWholeSteps: true,
      source: "Source: " + sources.map(\.title).joined(separator: "; ")
    ).svg
  }

  /// The places of averages, those of years one after the other joined.
  private static func runs(
    _ averages: [(year: Int, value: ExactFraction)], of highest: ExactFraction?
  ) -> [[LineChart.Point]] {
    var runs: [[LineChart.Point]] = []
    var last: Int?
    for average in averages {
      guard let place = place(average.year, average.value, of: highest) else { continue }
      if last != average.year - 1 { runs.append([]) }
      runs[runs.count - 1].append(place)
      last = average.year
    }
    return runs
  }

  private static func place(
    _ year: Int, _ value: ExactFraction, of highest: ExactFraction?
  ) -> LineChart.Point? {
    guard let highest, highest > ExactFraction(0),
      let share = value.divided(by: highest)?
        .times(Int128(Percentage.whole.millionths), rounding: .halfUp)
    else { return nil }
    return LineChart.Point(x: Int64(year) * Percentage.unit, y: Int64(clamping: share))
  }
}
