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
        ("x", SVGWriter.pixels(ChartLayout.edge)), ("y", SVGWriter.pixels(layout.top - 230)),
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
        ], lines[index].label)
    }
  }

  /// The first values above the beginnings of the lines, moved apart where they would overlap.
  func writeStarts(to out: inout SVGWriter, _ layout: ChartLayout) {
    let starts = lines.indices.compactMap { index -> (index: Int, place: (x: Int64, y: Int64))? in
      guard lines[index].ends != nil, lines[index].runs.joined().count > 1,
        let first = lines[index].runs.first?.first
      else { return nil }
      return (index, layout.place(first))
    }
    for x in Set(starts.map(\.place.x)).sorted() {
      let here = starts.filter { $0.place.x == x }
      let places = LabelPlacement.spread(
        here.map { $0.place.y - 90 }, gap: ChartLayout.line - 10,
        within: (layout.top - 60)...layout.bottom)
      for (start, y) in zip(here, places) {
        out.words(
          "text",
          [
            ("x", SVGWriter.pixels(x + 40)), ("y", SVGWriter.pixels(y)),
            ("fill", Self.colour(start.index)),
          ] + SVGWriter.halo, lines[start.index].ends?.first ?? "")
      }
    }
  }

  /// A thin line with words at each place where something happens.
  func writeEvents(to out: inout SVGWriter, _ layout: ChartLayout) {
    var taken: [[ClosedRange<Int64>]] = []
    for event in events where layout.x.range.contains(event.x) {
      let x = layout.x.place(of: event.x, from: layout.left, to: layout.right)
      out.element(
        "line",
        [
          ("x1", SVGWriter.pixels(x)), ("x2", SVGWriter.pixels(x)),
          ("y1", SVGWriter.pixels(layout.top)), ("y2", SVGWriter.pixels(layout.bottom)),
          ("stroke", "#999999"), ("stroke-dasharray", "2 3"),
        ])
      // Words that would cover others stand below them.
      let isFar = x > (layout.left + layout.right) / 2
      let width = Int64(event.words.utf8.count) * ChartLayout.letter
      let span = isFar ? (x - 40 - width)...(x - 40) : (x + 40)...(x + 40 + width)
      let row = taken.firstIndex { !$0.contains { $0.overlaps(span) } } ?? taken.count
      if row == taken.count { taken.append([]) }
      taken[row].append(span)
      out.words(
        "text",
        [
          ("x", SVGWriter.pixels(isFar ? x - 40 : x + 40)),
          ("y", SVGWriter.pixels(layout.top + 100 + Int64(row) * (ChartLayout.line - 20))),
          ("fill", "#777777"), ("text-anchor", isFar ? "end" : "start"),
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
