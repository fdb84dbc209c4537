extension LineChart {
  /// The chart as SVG, 800 pixels wide: axes, lines with their names, marks, shades, and words for those
  /// who cannot see it.
  public var svg: String {
    let layout = ChartLayout(self)
    var out = SVGWriter()
    out.openPicture(height: ChartLayout.height, title: title, description: description)
    out.writeHead(title: title, subtitle: subtitle)
    writeKey(to: &out, y: SVGWriter.headEnd(title: title, subtitle: subtitle) + 220)
    writeAxes(to: &out, layout)
    writeEvents(to: &out, layout)
    if isOfOnePlace {
      writeBars(to: &out, layout)
    } else {
      for place in lines.indices { write(place, to: &out, layout) }
      writeNames(to: &out, layout)
      writeStarts(to: &out, layout)
    }
    out.writeSource(source, height: ChartLayout.height)
    out.close("svg")
    return out.text
  }

  /// The colours of Okabe and Ito (2008), told apart by readers of any colour vision.
  ///
  /// Grey stands for their yellow, which does not stand out on white. Beyond these, lines are dotted.
  private static let colours = [
    "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000", "#888888",
  ]

  static func colour(_ place: Int) -> String { colours[place % colours.count] }

  /// What is on the chart, in words.
  private var description: String {
    let names = lines.map(\.name).joined(separator: ", ")
    return "\(subtitle). \(yName) by \(xName.lowercased()): \(names)."
  }

  private func write(_ place: Int, to out: inout SVGWriter, _ layout: ChartLayout) {
    let line = lines[place]
    let colour = Self.colour(place)
    for shade in line.shades where shade.count > 2 {
      out.element(
        "polygon",
        [
          ("points", shade.map(layout.pair).joined(separator: " ")), ("fill", colour),
          ("fill-opacity", "0.15"), ("stroke", colour), ("stroke-opacity", "0.3"),
        ])
    }
    if line.bands.count == 1, let band = line.bands.first {
      let (x, low) = layout.place(Point(x: band.x, y: band.low))
      let high = layout.place(Point(x: band.x, y: band.high)).y
      out.element(
        "line",
        [
          ("x1", SVGWriter.pixels(x)), ("x2", SVGWriter.pixels(x)), ("y1", SVGWriter.pixels(low)),
          ("y2", SVGWriter.pixels(high)), ("stroke", colour), ("stroke-opacity", "0.3"),
          ("stroke-width", "8"),
        ])
    }
    for run in line.runs where run.count > 1 {
      out.element(
        "polyline",
        [
          ("points", line.corners(of: run).map(layout.pair).joined(separator: " ")),
          ("fill", "none"),
          ("stroke", colour), ("stroke-width", "2"), ("stroke-linejoin", "round"),
        ] + Self.strokes(line.isDashed, place))
    }
    for run in line.runs where run.count == 1 {
      for point in run { writeDot(point, colour, isFilled: true, to: &out, layout) }
    }
    for point in line.marks { writeDot(point, colour, isFilled: false, to: &out, layout) }
  }

  private func writeDot(
    _ point: Point, _ colour: String, isFilled: Bool, to out: inout SVGWriter,
    _ layout: ChartLayout
  ) {
    let (x, y) = layout.place(point)
    out.element(
      "circle",
      [
        ("cx", SVGWriter.pixels(x)), ("cy", SVGWriter.pixels(y)), ("r", isFilled ? "3.5" : "3.2"),
        ("fill", isFilled ? colour : "#ffffff"), ("stroke", colour), ("stroke-width", "1.3"),
      ])
  }

  private static func strokes(_ isDashed: Bool, _ place: Int) -> [(String, String)] {
    if isDashed { return [("stroke-dasharray", "7 4")] }
    return place < colours.count ? [] : [("stroke-dasharray", "2 2")]
  }
}
