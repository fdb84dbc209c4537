internal import ComponentSourcing
internal import TariffLaw

extension CoordinationReport {
  private var subtitle: String {
    (isIllustrative ? "Illustrative figures. " : "") + "Plans by \(answer.year)"
  }

  /// Gains by country, as bars.
  public var gainsSVG: String {
    let parts = answer.plans.indices.map { place in
      ProfileBars.Part(
        name: answer.plans[place].country.name,
        bars: answer.cases.map { one in
          one.game.flatMap { game in game.gains[place].flatMap { Self.bar($0, one) } }
        })
    }
    return ProfileBars(
      title: "Who gains over staying alone", subtitle: subtitle,
      xName: "\(answer.plans[0].currency) a year",
      source:
        "Saving on products less customs duty that is collected no more; complemented against alone",
      kinds: answer.cases.map { one in
        switch one.end {
        case .stated: "gain"
        case .low: "low ends"
        case .high: "high ends"
        }
      }, parts: parts
    ).svg
  }

  private static func bar(_ gain: ExactFraction, _ one: CoordinationCase) -> ProfileBars.Bar? {
    var unit: Int128 = 1
    for _ in 0..<one.model.currency.exponent { unit *= 10 }
    guard
      let value = gain.times(Int128(Percentage.unit), rounding: .halfUp).flatMap({
        Int64(exactly: Rounding.halfUp.quotient($0, by: unit))
      })
    else { return nil }
    return ProfileBars.Bar(value: value, words: tables(one).whole(gain))
  }

  /// Who makes what for whom: a row for each part, a column for each country that needs it, a colour for each maker.
  public var makersSVG: String {
    let one = answer.cases[0]
    let sources = one.complemented.sources ?? []
    let tables = Self.tables(one)
    let title = "Who makes what if all complement each other"
    let words = subtitle + (one.end == .low ? ", at the low ends of ranges" : "")
    let head = SVGWriter.headEnd(title: title, subtitle: words)
    let countries = one.model.countries.indices
    let (left, tall): (Int64, Int64) = (2200, 320)
    let wide = (ChartLayout.width - ChartLayout.edge - left) / Int64(max(1, countries.count))
    let top = head + 700
    let height = top + Int64(sources.count) * tall + 4 * ChartLayout.line
    var out = SVGWriter()
    out.openPicture(
      height: height, title: title,
      description: "\(words). Rows are parts, columns countries that need them.")
    out.writeHead(title: title, subtitle: words)
    out.writeKey(countries.map(tables.country) + ["outside"], y: head + 220)
    for country in countries {
      out.words(
        "text",
        [
          ("x", SVGWriter.pixels(left + Int64(country) * wide + wide / 2)),
          ("y", SVGWriter.pixels(top - 80)), ("text-anchor", "middle"),
        ], "for \(tables.country(country))")
    }
    for (part, row) in sources.enumerated() {
      let y = top + Int64(part) * tall
      out.words(
        "text",
        [
          ("x", SVGWriter.pixels(left - 80)), ("y", SVGWriter.pixels(y + tall / 2 + 45)),
          ("text-anchor", "end"),
        ], one.model.parts[part].name)
      for (market, source) in row.enumerated() {
        guard let source else { continue }
        let colour: Int =
          switch source {
          case .maker(let maker): maker
          case .outside: countries.count
          }
        let x = left + Int64(market) * wide
        out.element(
          "rect",
          [
            ("x", SVGWriter.pixels(x + 20)), ("y", SVGWriter.pixels(y + 20)),
            ("width", SVGWriter.pixels(wide - 40)), ("height", SVGWriter.pixels(tall - 40)),
            ("fill", LineChart.colour(colour)), ("fill-opacity", "0.35"),
          ])
        out.words(
          "text",
          [
            ("x", SVGWriter.pixels(x + wide / 2)), ("y", SVGWriter.pixels(y + tall / 2 + 45)),
            ("text-anchor", "middle"),
          ], tables.source(source, part, market))
      }
    }
    out.close("svg")
    return out.text
  }
}
