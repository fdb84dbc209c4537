internal import TariffLaw

/// Lines of many subjects, each in a picture of its own, all on one scale.
struct SmallMultiples {
  let title: String
  let subtitle: String
  let yName: String
  let source: String
  let key: LineChart.Key
  let panels: [Panel]

  /// A picture among others: its subject and its lines.
  struct Panel {
    let name: String
    let lines: [LineChart.Line]
    /// What happens at places of the horizontal axis, in a word or two.
    var events: [LineChart.Event] = []
  }

  private static let columns = 3
  private static let gap: Int64 = 320
  private static let head: Int64 = 310
  private static let panelHeight: Int64 = 1300
  private static let foot: Int64 = 420

  private var places: [LineChart.Point] {
    panels.flatMap(\.lines).flatMap { line in
      line.runs.flatMap(\.self) + line.marks
        + line.bands.flatMap {
          [LineChart.Point(x: $0.x, y: $0.low), LineChart.Point(x: $0.x, y: $0.high)]
        }
    }
  }

  /// Where a picture stands among the others.
  private struct Frame {
    let left: Int64
    let right: Int64
    let top: Int64
    let bottom: Int64
    let x: ChartAxis
    let y: ChartAxis

    func place(_ point: LineChart.Point) -> (x: Int64, y: Int64) {
      (x.place(of: point.x, from: left, to: right), y.place(of: point.y, from: bottom, to: top))
    }

    func pair(_ point: LineChart.Point) -> String {
      let (x, y) = place(point)
      return "\(SVGWriter.pixels(x)),\(SVGWriter.pixels(y))"
    }
  }

  /// The pictures as SVG, 800 pixels wide and as high as they need.
  var svg: String {
    let unit = Percentage.unit
    let (xs, ys) = (places.map(\.x), places.map(\.y) + [0])
    let y = ChartAxis((ys.min() ?? 0)...(ys.max() ?? unit), steps: 4)
    let x = ChartAxis((xs.min() ?? 0)...(xs.max() ?? unit), steps: 4, least: unit, isTight: true)
    let widest = y.ticks.map { Int64(y.text($0).utf8.count) }.max() ?? 1
    let start = ChartLayout.edge + widest * ChartLayout.letter + 100
    let count = Int64(Self.columns)
    let width = (ChartLayout.width - ChartLayout.edge - start - (count - 1) * Self.gap) / count
    let head = SVGWriter.headEnd(title: title, subtitle: subtitle)
    let top = head + 480
    let each = Self.head + Self.panelHeight + Self.foot
    let rows = Int64((panels.count + Self.columns - 1) / Self.columns)
    let height = top + rows * each + ChartLayout.line + SVGWriter.sourceRoom(source)
    var out = SVGWriter()
    out.openPicture(
      height: height, title: title,
      description: "\(subtitle). \(yName): \(panels.map(\.name).joined(separator: ", ")).")
    out.writeHead(title: title, subtitle: subtitle)
    LineChart(
      title: title, subtitle: subtitle, xName: "", yName: yName, lines: panels.flatMap(\.lines),
      key: key
    ).writeKey(to: &out, y: head + 220)
    out.words(
      "text",
      [
        ("x", SVGWriter.pixels(ChartLayout.edge)), ("y", SVGWriter.pixels(top)),
        ("fill", "#555555"),
      ], yName)
    for (number, panel) in panels.enumerated() {
      let left = start + Int64(number % Self.columns) * (width + Self.gap)
      let above = top + Int64(number / Self.columns) * each + Self.head + 120
      let frame = Frame(
        left: left, right: left + width, top: above, bottom: above + Self.panelHeight, x: x, y: y)
      write(panel, in: frame, isFirst: number % Self.columns == 0, to: &out)
    }
    out.writeSource(source, height: height)
    out.close("svg")
    return out.text
  }

  private func write(
    _ panel: Panel, in frame: Frame, isFirst: Bool, to out: inout SVGWriter
  ) {
    out.words(
      "text",
      [
        ("x", SVGWriter.pixels(frame.left)), ("y", SVGWriter.pixels(frame.top - 250)),
        ("font-weight", "bold"),
      ], panel.name)
    writeAxes(in: frame, isFirst: isFirst, to: &out)
    let marks = writeEvents(of: panel, in: frame, to: &out)
    for (place, line) in panel.lines.enumerated() {
      write(line, LineChart.colour(place), in: frame, to: &out)
    }
    if let ends = panel.lines.first?.ends, let line = panel.lines.first {
      let strokes = panel.lines.flatMap { $0.strokes(frame.place) }
      writeEnds(of: line, ends, in: frame, besides: marks, strokes, to: &out)
    }
  }

  /// A thin line with words at its head at each place where something happens; where the words stand.
  private func writeEvents(
    of panel: Panel, in frame: Frame, to out: inout SVGWriter
  ) -> [LabelPlacement.Words] {
    var taken: [LabelPlacement.Words] = []
    for event in panel.events where frame.x.range.contains(event.x) {
      let x = frame.x.place(of: event.x, from: frame.left, to: frame.right)
      let width = Int64(event.words.utf8.count) * ChartLayout.letter * 4 / 5
      var words = LabelPlacement.Words(
        left: min(x + 30, frame.right - width), baseline: frame.top - 30, width: width)
      while taken.contains(where: { $0.overlaps(words) }) {
        words = LabelPlacement.Words(
          left: words.left, baseline: words.baseline + ChartLayout.line * 3 / 4, width: width)
      }
      taken.append(words)
      out.element(
        "line",
        [
          ("x1", SVGWriter.pixels(x)), ("x2", SVGWriter.pixels(x)),
          ("y1", SVGWriter.pixels(words.baseline - 70)), ("y2", SVGWriter.pixels(frame.bottom)),
          ("stroke", "#999999"), ("stroke-dasharray", "2 3"),
        ])
      out.words(
        "text",
        [
          ("x", SVGWriter.pixels(words.left)), ("y", SVGWriter.pixels(words.baseline)),
          ("fill", "#777777"), ("font-size", "10"),
        ] + SVGWriter.halo, event.words)
    }
    return taken
  }

  private func writeAxes(in frame: Frame, isFirst: Bool, to out: inout SVGWriter) {
    for tick in frame.y.ticks {
      let y = frame.y.place(of: tick, from: frame.bottom, to: frame.top)
      out.element(
        "line",
        [
          ("x1", SVGWriter.pixels(frame.left)), ("x2", SVGWriter.pixels(frame.right)),
          ("y1", SVGWriter.pixels(y)), ("y2", SVGWriter.pixels(y)),
          ("stroke", tick == 0 ? "#222222" : "#dddddd"),
        ])
      guard isFirst else { continue }
      out.words(
        "text",
        [
          ("x", SVGWriter.pixels(frame.left - 80)), ("y", SVGWriter.pixels(y + 42)),
          ("text-anchor", "end"),
        ], frame.y.text(tick))
    }
    let ends = [
      (frame.x.range.lowerBound, "start"), (frame.x.range.upperBound, "end"),
    ]
    for (tick, anchor) in ends {
      out.words(
        "text",
        [
          ("x", SVGWriter.pixels(frame.x.place(of: tick, from: frame.left, to: frame.right))),
          ("y", SVGWriter.pixels(frame.bottom + 190)), ("text-anchor", anchor),
        ], frame.x.text(tick))
    }
  }

  private func write(
    _ line: LineChart.Line, _ colour: String, in frame: Frame, to out: inout SVGWriter
  ) {
    for shade in line.shades where shade.count > 2 {
      out.element(
        "polygon",
        [
          ("points", shade.map(frame.pair).joined(separator: " ")), ("fill", colour),
          ("fill-opacity", "0.15"),
        ])
    }
    for run in line.runs where run.count > 1 {
      out.element(
        "polyline",
        [
          ("points", line.corners(of: run).map(frame.pair).joined(separator: " ")),
          ("fill", "none"), ("stroke", colour), ("stroke-width", "2"),
          ("stroke-linejoin", "round"),
        ] + (line.isDashed ? [("stroke-dasharray", "7 4")] : []))
    }
    let single = line.runs.filter { $0.count == 1 }.flatMap(\.self).map { ($0, colour) }
    for (point, fill) in single + line.marks.map({ ($0, "#ffffff") }) {
      let (x, y) = frame.place(point)
      out.element(
        "circle",
        [
          ("cx", SVGWriter.pixels(x)), ("cy", SVGWriter.pixels(y)), ("r", "2.6"),
          ("fill", fill), ("stroke", colour), ("stroke-width", "1.2"),
        ])
    }
  }

  /// The first and the last value, beside the ends of the line, where nothing runs over them.
  private func writeEnds(
    of line: LineChart.Line, _ ends: (first: String, last: String), in frame: Frame,
    besides marks: [LabelPlacement.Words], _ strokes: [LabelPlacement.Stroke],
    to out: inout SVGWriter
  ) {
    guard let first = line.runs.first?.first, let last = line.runs.last?.last else { return }
    var taken = marks
    let labels = [(first, ends.first, true), (last, ends.last, false)]
    for (point, words, isFirst) in first.x == last.x ? Array(labels.dropFirst()) : labels {
      let width = Int64(words.utf8.count) * ChartLayout.letter
      let place = LabelPlacement.free(
        LabelPlacement.places(around: frame.place(point), width: width, isFirst: isFirst),
        besides: taken, strokes, across: (frame.left - 60)...frame.right,
        down: (frame.top - 100)...(frame.bottom - 20))
      guard let place else { continue }
      taken.append(place)
      out.words(
        "text",
        [
          ("x", SVGWriter.pixels(place.left)), ("y", SVGWriter.pixels(place.baseline)),
          ("fill", LineChart.colour(0)), ("font-weight", "bold"),
        ] + SVGWriter.halo, words)
    }
  }
}
