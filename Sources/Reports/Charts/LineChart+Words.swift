extension LineChart {
  /// The axes with their ticks and names; a light line at each tick of the vertical one.
  func writeAxes(to out: inout SVGWriter, _ layout: ChartLayout) {
    let (left, right) = (SVGWriter.pixels(layout.left), SVGWriter.pixels(layout.right))
    for tick in layout.y.ticks {
      let y = layout.y.place(of: tick, from: layout.bottom, to: layout.top)
      let isBase = tick == layout.y.range.lowerBound
      out.element(
        "line",
        [
          ("x1", left), ("x2", right), ("y1", SVGWriter.pixels(y)), ("y2", SVGWriter.pixels(y)),
          ("stroke", isBase ? "#222222" : "#dddddd"),
        ])
      out.words(
        "text",
        [
          ("x", SVGWriter.pixels(layout.left - 80)), ("y", SVGWriter.pixels(y + 42)),
          ("text-anchor", "end"),
        ], layout.y.text(tick))
    }
    for tick in layout.x.ticks {
      let x = SVGWriter.pixels(layout.x.place(of: tick, from: layout.left, to: layout.right))
      out.element(
        "line",
        [
          ("x1", x), ("x2", x), ("y1", SVGWriter.pixels(layout.bottom)),
          ("y2", SVGWriter.pixels(layout.bottom + 50)), ("stroke", "#222222"),
        ])
      out.words(
        "text",
        [
          ("x", x), ("y", SVGWriter.pixels(layout.bottom + 200)), ("text-anchor", "middle"),
        ], layout.x.text(tick))
    }
    out.words(
      "text",
      [
        ("x", SVGWriter.pixels((layout.left + layout.right) / 2)),
        ("y", SVGWriter.pixels(layout.bottom + 390)), ("text-anchor", "middle"),
        ("fill", "#555555"),
      ], xName)
    out.words(
      "text",
      [
        ("x", SVGWriter.pixels(ChartLayout.edge)), ("y", SVGWriter.pixels(layout.top - 130)),
        ("fill", "#555555"),
      ], yName)
  }

  /// The names of the lines at their ends, moved apart where they would overlap.
  func writeNames(to out: inout SVGWriter, _ layout: ChartLayout) {
    let ends = lines.map { line -> (x: Int64, y: Int64)? in
      (line.runs.flatMap(\.self) + line.marks).max { $0.x < $1.x }.map(layout.place)
    }
    let named = lines.indices.filter { ends[$0] != nil }
    let places = LabelPlacement.spread(
      named.map { ends[$0]?.y ?? 0 }, gap: ChartLayout.line - 10,
      within: layout.top...layout.bottom)
    for (index, y) in zip(named, places) {
      guard let end = ends[index] else { continue }
      let x = layout.right + 200
      out.element(
        "line",
        [
          ("x1", SVGWriter.pixels(end.x + 50)), ("y1", SVGWriter.pixels(end.y)),
          ("x2", SVGWriter.pixels(x - 40)), ("y2", SVGWriter.pixels(y)),
          ("stroke", Self.colour(index)), ("stroke-opacity", "0.6"), ("stroke-dasharray", "1 2"),
        ])
      out.words(
        "text",
        [
          ("x", SVGWriter.pixels(x)), ("y", SVGWriter.pixels(y + 42)),
          ("fill", Self.colour(index)), ("font-weight", "bold"),
        ], lines[index].name)
    }
  }
}
