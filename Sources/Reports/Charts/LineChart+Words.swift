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
    let ticks = isOfOnePlace ? [] : layout.x.ticks
    if let only = places.first, isOfOnePlace {
      out.words(
        "text",
        [
          ("x", SVGWriter.pixels((layout.left + layout.right) / 2)),
          ("y", SVGWriter.pixels(layout.bottom + 200)), ("text-anchor", "middle"),
        ], layout.x.text(only.x))
    }
    for tick in ticks {
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
        ("x", SVGWriter.pixels(ChartLayout.edge)), ("y", SVGWriter.pixels(layout.head - 230)),
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
    let strokes = lines.flatMap { $0.strokes(layout.place) }
    for (index, y) in zip(named, places) {
      guard let end = ends[index] else { continue }
      let x = layout.right + 200
      if let beside = nameBeside(end, lines[index].label, besides: strokes, layout) {
        out.words(
          "text",
          [
            ("x", SVGWriter.pixels(beside.left)), ("y", SVGWriter.pixels(beside.baseline)),
            ("fill", Self.colour(index)), ("font-weight", "bold"),
          ] + SVGWriter.halo, lines[index].label)
        continue
      }
      // A line that ends before the picture does is known by its colour: nothing runs over years without values.
      if end.x >= layout.right - 60 {
        out.element(
          "line",
          [
            ("x1", SVGWriter.pixels(end.x + 50)), ("y1", SVGWriter.pixels(end.y)),
            ("x2", SVGWriter.pixels(x - 40)), ("y2", SVGWriter.pixels(y)),
            ("stroke", Self.colour(index)), ("stroke-opacity", "0.6"), ("stroke-dasharray", "1 2"),
          ])
      }
      out.words(
        "text",
        [
          ("x", SVGWriter.pixels(x)), ("y", SVGWriter.pixels(y + 42)),
          ("fill", Self.colour(index)), ("font-weight", "bold"),
        ], lines[index].label)
    }
  }

  /// Where the name of a line stands that ends before the picture does, so that nothing is drawn over years without
  /// values; nil of one that ends with the picture, or where there is no room.
  private func nameBeside(
    _ end: (x: Int64, y: Int64), _ words: String, besides strokes: [LabelPlacement.Stroke],
    _ layout: ChartLayout
  ) -> LabelPlacement.Words? {
    let width = Int64(words.utf8.count) * ChartLayout.letter * 11 / 10
    let place = LabelPlacement.Words(left: end.x + 80, baseline: end.y + 42, width: width)
    let others = strokes.filter { $0.from.x > end.x || $0.to.x > end.x }
    guard end.x + 80 + width <= layout.right, !others.contains(where: place.isCrossed) else {
      return nil
    }
    return place
  }

  /// The first values beside the beginnings of the lines, where neither a line nor another runs over them.
  func writeStarts(to out: inout SVGWriter, _ layout: ChartLayout) {
    let strokes = lines.flatMap { $0.strokes(layout.place) }
    var taken: [LabelPlacement.Words] = []
    for (index, line) in lines.enumerated() {
      guard let words = line.ends?.first, line.runs.joined().count > 1,
        let first = line.runs.first?.first.map(layout.place)
      else { continue }
      let width = Int64(words.utf8.count) * ChartLayout.letter
      let place = LabelPlacement.free(
        LabelPlacement.places(around: first, width: width, isFirst: true), besides: taken, strokes,
        across: layout.left...(layout.right + 200), down: (layout.top - 110)...(layout.bottom - 30))
      guard let place else { continue }
      taken.append(place)
      out.words(
        "text",
        [
          ("x", SVGWriter.pixels(place.left)), ("y", SVGWriter.pixels(place.baseline)),
          ("fill", Self.colour(index)),
        ] + SVGWriter.halo, words)
    }
  }

  /// A thin line at each place where something happens, from its words above the picture down.
  func writeEvents(to out: inout SVGWriter, _ layout: ChartLayout) {
    for (event, place) in zip(events, layout.events) {
      guard let place else { continue }
      out.element(
        "line",
        [
          ("x1", SVGWriter.pixels(place.x)), ("x2", SVGWriter.pixels(place.x)),
          ("y1", SVGWriter.pixels(place.baseline - 80)), ("y2", SVGWriter.pixels(layout.bottom)),
          ("stroke", "#999999"), ("stroke-dasharray", "2 3"),
        ])
      out.words(
        "text",
        [
          ("x", SVGWriter.pixels(place.left)), ("y", SVGWriter.pixels(place.baseline)),
          ("fill", "#777777"),
        ] + SVGWriter.halo, event.words)
    }
  }

  /// A bar for each line, with its name below and its value above, where all values are of one year.
  func writeBars(to out: inout SVGWriter, _ layout: ChartLayout) {
    let shown = lines.indices.filter { !lines[$0].runs.isEmpty || !lines[$0].marks.isEmpty }
    let room = (layout.right - layout.left) / Int64(max(1, shown.count))
    let width = min(room * 3 / 5, 900)
    for (place, index) in shown.enumerated() {
      let line = lines[index]
      let middle = layout.left + room * Int64(place) + room / 2
      let zero = layout.y.place(
        of: max(0, layout.y.range.lowerBound), from: layout.bottom, to: layout.top)
      if let point = line.runs.first?.first {
        let top = layout.place(point).y
        out.element(
          "rect",
          [
            ("x", SVGWriter.pixels(middle - width / 2)), ("y", SVGWriter.pixels(min(top, zero))),
            ("width", SVGWriter.pixels(width)), ("height", SVGWriter.pixels(abs(zero - top))),
            ("fill", Self.colour(index)), ("fill-opacity", line.isDashed ? "0.5" : "0.85"),
          ])
        out.words(
          "text",
          [
            ("x", SVGWriter.pixels(middle)),
            ("y", SVGWriter.pixels(zero - top > 300 ? top + 180 : top - 60)),
            ("text-anchor", "middle"), ("fill", "#222222"), ("font-weight", "bold"),
          ], line.ends?.last ?? "")
      }
      if let band = line.bands.first {
        let (low, high) = (
          layout.place(Point(x: band.x, y: band.low)).y,
          layout.place(Point(x: band.x, y: band.high)).y
        )
        out.element(
          "line",
          [
            ("x1", SVGWriter.pixels(middle)), ("x2", SVGWriter.pixels(middle)),
            ("y1", SVGWriter.pixels(low)), ("y2", SVGWriter.pixels(high)),
            ("stroke", "#222222"), ("stroke-width", "1.5"),
          ])
      }
      if let mark = line.marks.first {
        out.element(
          "circle",
          [
            ("cx", SVGWriter.pixels(middle + width / 2 + 90)),
            ("cy", SVGWriter.pixels(layout.place(mark).y)), ("r", "3.2"), ("fill", "#ffffff"),
            ("stroke", Self.colour(index)), ("stroke-width", "1.3"),
          ])
      }
      out.words(
        "text",
        [
          ("x", SVGWriter.pixels(layout.right + 200)),
          ("y", SVGWriter.pixels(layout.top + 100 + Int64(place) * ChartLayout.line)),
          ("fill", Self.colour(index)), ("font-weight", "bold"),
        ], line.name)
    }
  }
}
