/// Where the parts of a chart stand, in tenths of a pixel.
struct ChartLayout {
  static let width: Int64 = 8000
  static let height: Int64 = 4600
  /// The edge around all.
  static let edge: Int64 = 200
  /// The height of a line of text.
  static let line: Int64 = 180
  /// The size of the letters of labels.
  static let letters: Int64 = 125
  /// The width of a letter of that size, about.
  static let letter: Int64 = 72

  let left: Int64
  let right: Int64
  let top: Int64
  let bottom: Int64
  let x: ChartAxis
  let y: ChartAxis

  init(_ chart: LineChart) {
    let places = chart.places
    let unit: Int64 = 1_000_000
    func range(_ values: [Int64]) -> ClosedRange<Int64> {
      (values.min() ?? 0)...(values.max() ?? unit)
    }
    let xs = range(places.map(\.x))
    let ys = range(places.map(\.y) + [0])
    let axis = ChartAxis(ys, steps: 6)
    y = axis
    let widest = axis.ticks.map { Int64(axis.text($0).utf8.count) }.max() ?? 1
    left = Self.edge + widest * Self.letter + 100
    let names = chart.lines.map { Int64($0.label.unicodeScalars.count) }.max() ?? 0
    right = Self.width - Self.edge - min(names * Self.letter + 260, 2400)
    top = SVGWriter.headEnd(title: chart.title, subtitle: chart.subtitle) + 680
    bottom =
      Self.height - Self.edge - 2 * Self.line
      - (chart.source.isEmpty ? 60 : 200 + SVGWriter.sourceRoom(chart.source))
    let room = (right - left) / (chart.hasWholeSteps ? 520 : 800)
    x = ChartAxis(
      xs, steps: max(1, room), least: chart.hasWholeSteps ? unit : 1, isTight: chart.hasWholeSteps)
  }

  func place(_ point: LineChart.Point) -> (x: Int64, y: Int64) {
    (x.place(of: point.x, from: left, to: right), y.place(of: point.y, from: bottom, to: top))
  }

  /// A place as pixels, `x,y`.
  func pair(_ point: LineChart.Point) -> String {
    let (x, y) = place(point)
    return "\(SVGWriter.pixels(x)),\(SVGWriter.pixels(y))"
  }
}
