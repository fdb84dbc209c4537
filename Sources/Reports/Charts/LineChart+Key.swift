extension LineChart {
  /// What solid and dashed lines, marks and shades mean, where there are several.
  func writeKey(to out: inout SVGWriter, y: Int64) {
    var entries: [(String, (inout SVGWriter, Int64) -> Void)] = []
    func stroke(_ isDashed: Bool) -> (inout SVGWriter, Int64) -> Void {
      { out, x in
        out.element(
          "line",
          [
            ("x1", SVGWriter.pixels(x)), ("x2", SVGWriter.pixels(x + 280)),
            ("y1", SVGWriter.pixels(y - 40)), ("y2", SVGWriter.pixels(y - 40)),
            ("stroke", "#555555"), ("stroke-width", "2"),
          ] + (isDashed ? [("stroke-dasharray", "7 4")] : []))
      }
    }
    func bar(_ isDashed: Bool) -> (inout SVGWriter, Int64) -> Void {
      { out, x in
        out.element(
          "rect",
          [
            ("x", SVGWriter.pixels(x + 70)), ("y", SVGWriter.pixels(y - 95)), ("width", "14"),
            ("height", "11"), ("fill", "#555555"), ("fill-opacity", isDashed ? "0.5" : "0.85"),
          ])
      }
    }
    let drawn = isOfOnePlace ? bar : stroke
    if lines.contains(where: { !$0.isDashed && !$0.runs.isEmpty }) {
      entries.append((key.solid, drawn(false)))
    }
    if lines.contains(where: { $0.isDashed && !$0.runs.isEmpty }) {
      entries.append((key.dashed, drawn(true)))
    }
    if lines.contains(where: { !$0.marks.isEmpty }) {
      entries.append(
        (
          key.marks,
          { out, x in
            out.element(
              "circle",
              [
                ("cx", SVGWriter.pixels(x + 140)), ("cy", SVGWriter.pixels(y - 40)), ("r", "3.2"),
                ("fill", "#ffffff"), ("stroke", "#555555"), ("stroke-width", "1.3"),
              ])
          }
        ))
    }
    if lines.contains(where: { !$0.bands.isEmpty }) {
      entries.append(
        (
          key.bands,
          { [isOfOnePlace] out, x in
            if isOfOnePlace {
              let middle = SVGWriter.pixels(x + 140)
              out.element(
                "line",
                [
                  ("x1", middle), ("x2", middle), ("y1", SVGWriter.pixels(y + 20)),
                  ("y2", SVGWriter.pixels(y - 100)), ("stroke", "#222222"), ("stroke-width", "1.5"),
                ])
              return
            }
            out.element(
              "rect",
              [
                ("x", SVGWriter.pixels(x)), ("y", SVGWriter.pixels(y - 90)), ("width", "28"),
                ("height", "10"), ("fill", "#555555"), ("fill-opacity", "0.2"),
              ])
          }
        ))
    }
    guard entries.count > 1 else { return }
    var x = ChartLayout.edge
    for (words, draw) in entries {
      draw(&out, x)
      out.words(
        "text",
        [("x", SVGWriter.pixels(x + 360)), ("y", SVGWriter.pixels(y)), ("fill", "#555555")], words)
      x += 560 + Int64(words.utf8.count) * ChartLayout.letter
    }
  }
}
