internal import TariffLaw

/// Figures of the parts of a tariff as bars that lie below one another, all from nought.
///
/// Numbers are in millionths of their unit.
struct ProfileBars {
  let title: String
  let subtitle: String
  let xName: String
  let source: String
  /// What the bars of a part are, in the order of their colours.
  let kinds: [String]
  let parts: [Part]

  /// A part with its figures; one that is not known has no bar.
  struct Part {
    let name: String
    let bars: [Bar?]
  }

  /// A figure, and as it is told.
  struct Bar {
    let value: Int64
    let words: String
  }

  private static let thick: Int64 = 150
  private static let gap: Int64 = 120
  private static let nameLetters = 30

  /// The bars as SVG, 800 pixels wide and as high as they need.
  var svg: String {
    let values = parts.flatMap(\.bars).compactMap { $0?.value } + [0]
    let axis = ChartAxis((values.min() ?? 0)...(values.max() ?? Percentage.unit), steps: 6)
    let longest = parts.map { Int64($0.name.unicodeScalars.count) }.max() ?? 1
    let left =
      ChartLayout.edge + min(longest, Int64(Self.nameLetters)) * ChartLayout.letter + 140
    let right = ChartLayout.width - ChartLayout.edge - 400
    let head = SVGWriter.headEnd(title: title, subtitle: subtitle)
    let top = head + (kinds.count > 1 ? 480 : 260)
    let each = Int64(max(1, kinds.count)) * Self.thick + Self.gap
    let bottom = top + Int64(parts.count) * each
    let height = bottom + 5 * ChartLayout.line + SVGWriter.sourceRoom(source)
    var out = SVGWriter()
    out.openPicture(
      height: height, title: title,
      description: "\(subtitle). \(xName): \(parts.map(\.name).joined(separator: ", ")).")
    out.writeHead(title: title, subtitle: subtitle)
    if kinds.count > 1 { out.writeKey(kinds, y: head + 220) }
    for tick in axis.ticks {
      let x = SVGWriter.pixels(axis.place(of: tick, from: left, to: right))
      out.element(
        "line",
        [
          ("x1", x), ("x2", x), ("y1", SVGWriter.pixels(top)), ("y2", SVGWriter.pixels(bottom)),
          ("stroke", tick == 0 ? "#222222" : "#dddddd"),
        ])
      out.words(
        "text",
        [("x", x), ("y", SVGWriter.pixels(bottom + 180)), ("text-anchor", "middle")],
        axis.text(tick))
    }
    for (number, part) in parts.enumerated() {
      write(part, from: top + Int64(number) * each + Self.gap / 2, left, right, axis, &out)
    }
    out.words(
      "text",
      [
        ("x", SVGWriter.pixels((left + right) / 2)), ("y", SVGWriter.pixels(bottom + 380)),
        ("text-anchor", "middle"), ("fill", "#555555"),
      ], xName)
    out.writeSource(source, height: height)
    out.close("svg")
    return out.text
  }

  private func write(
    _ part: Part, from top: Int64, _ left: Int64, _ right: Int64, _ axis: ChartAxis,
    _ out: inout SVGWriter
  ) {
    let letters = part.name.unicodeScalars.count
    let name =
      letters > Self.nameLetters ? String(part.name.prefix(Self.nameLetters - 1)) + "…" : part.name
    out.words(
      "text",
      [
        ("x", SVGWriter.pixels(left - 80)),
        ("y", SVGWriter.pixels(top + Int64(part.bars.count) * Self.thick / 2 + 45)),
        ("text-anchor", "end"),
      ], name)
    let zero = axis.place(of: 0, from: left, to: right)
    for (place, bar) in part.bars.enumerated() {
      let y = top + Int64(place) * Self.thick
      guard let bar else {
        out.words(
          "text",
          [
            ("x", SVGWriter.pixels(zero + 60)), ("y", SVGWriter.pixels(y + 115)),
            ("fill", "#777777"),
          ], "no number")
        continue
      }
      let end = axis.place(of: bar.value, from: left, to: right)
      out.element(
        "rect",
        [
          ("x", SVGWriter.pixels(min(zero, end))), ("y", SVGWriter.pixels(y + 10)),
          ("width", SVGWriter.pixels(abs(end - zero))),
          ("height", SVGWriter.pixels(Self.thick - 20)), ("fill", LineChart.colour(place)),
          ("fill-opacity", "0.85"),
        ])
      out.words(
        "text",
        [
          ("x", SVGWriter.pixels(max(zero, end) + 60)), ("y", SVGWriter.pixels(y + 115)),
        ], bar.words)
    }
  }
}
