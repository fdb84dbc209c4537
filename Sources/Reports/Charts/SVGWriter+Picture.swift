extension SVGWriter {
  /// Begins a picture, 800 pixels wide, with words for those who cannot see it.
  mutating func openPicture(height: Int64, title: String, description: String) {
    let (width, tall) = (Self.pixels(ChartLayout.width), Self.pixels(height))
    open(
      "svg",
      [
        ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", "0 0 \(width) \(tall)"),
        ("width", width), ("height", tall), ("role", "img"), ("aria-labelledby", "title desc"),
        ("font-family", "Helvetica, Arial, sans-serif"),
        ("font-size", Self.pixels(ChartLayout.letters)), ("fill", "#222222"),
      ])
    words("title", [("id", "title")], title)
    words("desc", [("id", "desc")], description)
    element("rect", [("width", "100%"), ("height", "100%"), ("fill", "#ffffff")])
  }

  /// What a picture shows, and what is to be known of it.
  mutating func writeHead(title: String, subtitle: String) {
    let x = Self.pixels(ChartLayout.edge)
    var y = ChartLayout.edge + ChartLayout.line
    for line in Self.wrapped(title, Self.titleLetters) {
      words(
        "text", [("x", x), ("y", Self.pixels(y)), ("font-size", "18"), ("font-weight", "bold")],
        line)
      y += Self.titleLine
    }
    y = y - Self.titleLine + ChartLayout.line + 20
    for line in Self.wrapped(subtitle, Self.lineLetters) {
      words("text", [("x", x), ("y", Self.pixels(y)), ("fill", "#555555")], line)
      y += Self.lineBelow
    }
  }

  /// Where the head of a picture ends.
  static func headEnd(title: String, subtitle: String) -> Int64 {
    ChartLayout.edge + 2 * ChartLayout.line + 20
      + Int64(wrapped(title, titleLetters).count - 1) * titleLine
      + Int64(wrapped(subtitle, lineLetters).count - 1) * lineBelow
  }

  /// The names of what the colours mean, in their order, on one line.
  ///
  /// - Returns: Where the next name of the line would begin.
  @discardableResult
  mutating func writeKey(_ names: [String], y: Int64) -> Int64 {
    var x = ChartLayout.edge
    for (place, name) in names.enumerated() {
      element(
        "rect",
        [
          ("x", Self.pixels(x)), ("y", Self.pixels(y - 95)), ("width", "14"), ("height", "11"),
          ("fill", LineChart.colour(place)),
        ])
      writeKeyName(name, at: x, y: y)
      x += 400 + Int64(name.utf8.count) * ChartLayout.letter
    }
    return x
  }

  /// A name beside its mark, which is at a place of the line.
  mutating func writeKeyName(_ name: String, at x: Int64, y: Int64) {
    words(
      "text", [("x", Self.pixels(x + 200)), ("y", Self.pixels(y)), ("fill", "#555555")], name)
  }

  /// Where the figures are from, at the foot.
  mutating func writeSource(_ source: String, height: Int64) {
    guard !source.isEmpty else { return }
    for (place, line) in Self.wrapped(source, Self.sourceLetters).reversed().enumerated() {
      words(
        "text",
        [
          ("x", Self.pixels(ChartLayout.edge)),
          ("y", Self.pixels(height - 80 - Int64(place) * Self.lineBelow)),
          ("fill", "#555555"), ("font-size", "11"),
        ], line)
    }
  }

  /// How much room the lines of a source need besides the first.
  static func sourceRoom(_ source: String) -> Int64 {
    Int64(wrapped(source, sourceLetters).count - 1) * lineBelow
  }

  /// A white edge, so that words are read where they stand on lines.
  static let halo = [("stroke", "#ffffff"), ("stroke-width", "3"), ("paint-order", "stroke")]

  private static let titleLetters = 68
  private static let lineLetters = 108
  private static let sourceLetters = 118
  private static let titleLine: Int64 = 230
  private static let lineBelow: Int64 = 150

  /// Words in lines of so many letters at most, as far as their own length lets them.
  static func wrapped(_ words: String, _ letters: Int) -> [String] {
    var lines: [String] = [""]
    for word in words.split(separator: " ") {
      let last = lines[lines.count - 1]
      let next = last.isEmpty ? String(word) : last + " " + word
      if !last.isEmpty, next.unicodeScalars.count > letters {
        lines.append(String(word))
      } else {
        lines[lines.count - 1] = next
      }
    }
    return lines
  }
}
