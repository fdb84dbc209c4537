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
  /// Where the words of events begin, if there are any; else the top.
  let head: Int64
  let top: Int64
  let bottom: Int64
  let x: ChartAxis
  let y: ChartAxis
  /// Where the words of each event stand, above the picture; nil of one that is beside it.
  let events: [EventPlace?]

  /// The words of an event with the place of its line.
  struct EventPlace {
    let x: Int64
    let left: Int64
    let baseline: Int64
  }

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
    head = SVGWriter.headEnd(title: chart.title, subtitle: chart.subtitle) + 680
    bottom =
      Self.height - Self.edge - 2 * Self.line
      - (chart.source.isEmpty ? 60 : 200 + SVGWriter.sourceRoom(chart.source))
    let room = (right - left) / (chart.hasWholeSteps ? 520 : 800)
    x = ChartAxis(
      xs, steps: max(1, room), least: chart.hasWholeSteps ? unit : 1, isTight: chart.hasWholeSteps)
    let rows = chart.isOfOnePlace ? [] : Self.rows(of: chart.events, on: x, from: left, to: right)
    let count = rows.compactMap { $0?.row }.max().map { Int64($0) + 1 } ?? 0
    top = head + count * Self.line
    let first = head - 40
    events = rows.map { row in
      row.map {
        EventPlace(x: $0.x, left: $0.left, baseline: first + Int64($0.row) * Self.line)
      }
    }
  }

  /// The rows in which the words of events stand: below those of earlier events that they would touch, so that no line
  /// runs through words.
  private static func rows(
    of events: [LineChart.Event], on axis: ChartAxis, from left: Int64, to right: Int64
  ) -> [(x: Int64, left: Int64, row: Int)?] {
    var taken: [(span: ClosedRange<Int64>, row: Int)] = []
    let order = events.indices.sorted { (events[$0].x, $0) < (events[$1].x, $1) }
    var rows = [(x: Int64, left: Int64, row: Int)?](repeating: nil, count: events.count)
    for index in order where axis.range.contains(events[index].x) {
      let x = axis.place(of: events[index].x, from: left, to: right)
      let wide = Int64(events[index].words.utf8.count) * letter
      let start = min(x + 40, width - edge - wide)
      let span = min(start, x)...(start + wide)
      let row = taken.filter { $0.span.overlaps(span) }.map(\.row).max().map { $0 + 1 } ?? 0
      taken.append((span, row))
      rows[index] = (x, start, row)
    }
    return rows
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
