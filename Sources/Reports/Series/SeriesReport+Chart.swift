internal import TariffLaw
internal import TariffStatistics

extension SeriesReport {
  /// A line for each series: a bar for each year, all on one scale from nought.
  func chart(_ style: TextStyle) -> String {
    let values = series.flatMap(\.points).compactMap { $0.figure?.value }
    guard let highest = values.max(), highest > ExactFraction(0) else { return "" }
    let rows = series.compactMap { series -> [String]? in
      let known = series.points.filter { $0.figure != nil }
      guard let first = known.first, let last = known.last, let start = first.figure,
        let end = last.figure
      else { return nil }
      let bars = series.points.filter { (first.year...last.year).contains($0.year) }.map {
        $0.figure.map { Self.bar($0.value, highest) } ?? " "
      }
      return [
        "\(series.group.name)", "\(first.year)", Self.decimal(start.value, series),
        bars.joined(), Self.decimal(end.value, series), "\(last.year)",
      ]
    }
    return TextTable.lines(rows, rightAligned: [2, 4]).map { $0 + "\n" }.joined()
  }

  /// A bar of an eighth to the whole of a line; nought has the lowest.
  private static func bar(_ value: ExactFraction, _ highest: ExactFraction) -> String {
    let steps = Int128(bars.count - 1)
    let share = value.multiplied(
      by: ExactFraction(highest.denominator * steps, over: max(1, highest.numerator)))
    let place = share.flatMap { $0.times(1, rounding: .halfUp) } ?? 0
    return String(bars[min(max(0, Int(place)), bars.count - 1)])
  }

  private static let bars = Array("▁▂▃▄▅▆▇█")
}
