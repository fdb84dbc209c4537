internal import TariffLaw

/// Changes from year to year in their parts, one on the other: what rises above nought, what falls below.
///
/// Numbers are in millionths of their unit.
struct StackedBars {
  let title: String
  let subtitle: String
  let yName: String
  let source: String
  /// The names of the parts, in the order of their colours.
  let parts: [String]
  let panels: [Panel]

  /// The changes of one subject.
  struct Panel {
    let name: String
    let bars: [Bar]
  }

  /// The change to a year from the one before.
  struct Bar {
    let year: Int
    let parts: [Int64]
    let whole: Int64
    /// The whole as it is told.
    let words: String
  }

  private var years: ClosedRange<Int>? {
    let all = panels.flatMap(\.bars).map(\.year)
    return all.min().flatMap { first in all.max().map { first...$0 } }
  }

  private static let head: Int64 = 340
  private static let foot: Int64 = 380
  /// The room that a change of six letters needs.
  private static let widest = 6 * ChartLayout.letter

  /// The bars as SVG, 800 pixels wide: a picture for each subject, all on one scale.
  var svg: String {
    let ends = panels.flatMap(\.bars).flatMap { bar in
      [
        bar.parts.filter { $0 > 0 }.reduce(0, +), bar.parts.filter { $0 < 0 }.reduce(0, +), 0,
      ]
    }
    let axis = Self.axis(ends)
    let tall: Int64 = panels.count > 2 ? 1500 : 2600
    let head = SVGWriter.headEnd(title: title, subtitle: subtitle)
    let top = head + 480
    let each = Self.head + tall + Self.foot
    let height = top + Int64(panels.count) * each + ChartLayout.line + SVGWriter.sourceRoom(source)
    var out = SVGWriter()
    out.openPicture(
      height: height, title: title,
      description: "\(subtitle). \(yName): \(panels.map(\.name).joined(separator: ", ")).")
    out.writeHead(title: title, subtitle: subtitle)
    let (key, next) = (head + 220, out.writeKey(parts, y: head + 220))
    writeWhole(at: next + 70, key - 40, &out)
    out.writeKeyName("the whole change", at: next, y: key)
    out.words(
      "text",
      [
        ("x", SVGWriter.pixels(ChartLayout.edge)), ("y", SVGWriter.pixels(top)),
        ("fill", "#555555"),
      ], yName)
    for (number, panel) in panels.enumerated() {
      let above = top + Int64(number) * each + Self.head
      write(panel, axis, from: above + tall, to: above, &out)
    }
    out.writeSource(source, height: height)
    out.close("svg")
    return out.text
  }

  /// An axis that shows the bars and leaves room for the words beyond them.
  private static func axis(_ ends: [Int64]) -> ChartAxis {
    let (low, high) = (ends.min() ?? 0, ends.max() ?? Percentage.unit)
    let room = (high - low) / 8
    return ChartAxis((low < 0 ? low - room : low)...(high > 0 ? high + room : high), steps: 5)
  }

  /// The mark of a whole change.
  private func writeWhole(at x: Int64, _ y: Int64, _ out: inout SVGWriter) {
    out.element(
      "circle",
      [
        ("cx", SVGWriter.pixels(x)), ("cy", SVGWriter.pixels(y)), ("r", "3.2"),
        ("fill", "#ffffff"), ("stroke", "#222222"), ("stroke-width", "1.5"),
      ])
  }

  private func write(
    _ panel: Panel, _ axis: ChartAxis, from bottom: Int64, to top: Int64, _ out: inout SVGWriter
  ) {
    guard let years else { return }
    let widest = axis.ticks.map { Int64(axis.text($0).utf8.count) }.max() ?? 1
    let left = ChartLayout.edge + widest * ChartLayout.letter + 100
    let right = ChartLayout.width - ChartLayout.edge
    out.words(
      "text",
      [
        ("x", SVGWriter.pixels(left)), ("y", SVGWriter.pixels(top - 110)),
        ("font-weight", "bold"),
      ], panel.name)
    for tick in axis.ticks {
      let y = axis.place(of: tick, from: bottom, to: top)
      out.element(
        "line",
        [
          ("x1", SVGWriter.pixels(left)), ("x2", SVGWriter.pixels(right)),
          ("y1", SVGWriter.pixels(y)), ("y2", SVGWriter.pixels(y)),
          ("stroke", tick == 0 ? "#222222" : "#dddddd"),
        ])
      out.words(
        "text",
        [
          ("x", SVGWriter.pixels(left - 80)), ("y", SVGWriter.pixels(y + 42)),
          ("text-anchor", "end"),
        ], axis.text(tick))
    }
    let slot = (right - left) / Int64(years.count)
    // A year in four figures needs room for five letters.
    let every = max(1, Int(Rounding.up.quotient(5 * ChartLayout.letter, by: max(1, slot))))
    for (place, year) in years.enumerated() {
      let middle = left + slot * Int64(place) + slot / 2
      if place % every == 0 {
        out.words(
          "text",
          [
            ("x", SVGWriter.pixels(middle)), ("y", SVGWriter.pixels(bottom + 190)),
            ("text-anchor", "middle"),
          ], "\(year)")
      }
      guard let bar = panel.bars.first(where: { $0.year == year }) else { continue }
      write(bar, at: middle, slot, { axis.place(of: $0, from: bottom, to: top) }, &out)
    }
  }

  private func write(
    _ bar: Bar, at middle: Int64, _ slot: Int64, _ place: (Int64) -> Int64,
    _ out: inout SVGWriter
  ) {
    let width = min(slot * 7 / 10, 500)
    var (up, down): (Int64, Int64) = (0, 0)
    for (part, value) in bar.parts.enumerated() where value != 0 {
      let start = value > 0 ? up : down
      let end = start + value
      if value > 0 { up = end } else { down = end }
      let (high, low) = (place(max(start, end)), place(min(start, end)))
      guard low > high else { continue }
      out.element(
        "rect",
        [
          ("x", SVGWriter.pixels(middle - width / 2)), ("y", SVGWriter.pixels(high)),
          ("width", SVGWriter.pixels(width)), ("height", SVGWriter.pixels(low - high)),
          ("fill", LineChart.colour(part)), ("fill-opacity", "0.85"),
        ])
    }
    writeWhole(at: middle, place(bar.whole), &out)
    let room = Int64(bar.words.utf8.count) * ChartLayout.letter
    guard slot * 6 / 5 >= room else { return }
    out.words(
      "text",
      [
        ("x", SVGWriter.pixels(middle)),
        ("y", SVGWriter.pixels(bar.whole < 0 ? place(down) + 150 : place(up) - 60)),
        ("text-anchor", "middle"), ("font-size", slot > Self.widest ? "12.5" : "10"),
      ] + SVGWriter.halo, bar.words)
  }
}
