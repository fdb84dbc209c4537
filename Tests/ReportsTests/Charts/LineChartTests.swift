import Foundation
import TestSupport
import Testing

@testable import Reports

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The golden picture was rendered and looked at; every number in it is made up.
@Suite("Line charts") struct LineChartTests {
  static let chart = LineChart(
    title: "Made-up rates & \"words\" <of> a test", subtitle: "Illustrative; no figure is real",
    xName: "Year", yName: "per cent",
    lines: [
      LineChart.Line(
        name: "A",
        runs: [line(1993...2000, 12_000_000, -900_000), line(2003...2010, 2_000_000, 0)],
        marks: [LineChart.Point(x: 2_001_000_000, y: 4_000_000)],
        bands: (1993...2000).map { (year: Int64) in
          LineChart.Band(
            x: year * 1_000_000, low: 10_000_000 - (year - 1993) * 900_000,
            high: 14_000_000 - (year - 1993) * 900_000)
        }),
      LineChart.Line(name: "B", isDashed: true, runs: [line(1995...2010, 9_000_000, -466_000)]),
      LineChart.Line(name: "C & D", runs: [line(2010...2010, 2_100_000, 0)]),
    ],
    key: LineChart.Key(
      solid: "computed", dashed: "derived", marks: "published", bands: "lowest to highest"),
    hasWholeSteps: true)

  private static func line(
    _ years: ClosedRange<Int64>, _ start: Int64, _ change: Int64
  ) -> [LineChart.Point] {
    years.map {
      LineChart.Point(x: $0 * 1_000_000, y: start + ($0 - years.lowerBound) * change)
    }
  }

  @Test("the golden picture")
  func golden() throws {
    try Fixtures.expect(
      Self.chart.svg, matches: Fixtures.root.appending(path: "charts/made-up.svg"))
  }

  @Test("the shade of steps has steps too, and ends where no band is known")
  func steppedShade() {
    let line = LineChart.Line(
      name: "A", isStepped: true, runs: [Self.line(2000...2003, 5_000_000, -1_000_000)],
      bands: [
        LineChart.Band(x: 2_000_000_000, low: 0, high: 8),
        LineChart.Band(x: 2_001_000_000, low: 0, high: 6),
      ])
    // Up to 2002, from which on nothing is known.
    let years: [[Int64]] = [[2000, 2001, 2001, 2002, 2002, 2001, 2001, 2000]]
    #expect(line.shades.map { $0.map { $0.x / 1_000_000 } } == years)
    #expect(line.shades.map { $0.map(\.y) } == [[8, 8, 6, 6, 0, 0, 0, 0]])
  }

  @Test("words are set where no stroke runs over them")
  func words() {
    let rising = LabelPlacement.Stroke(from: (100, 1000), to: (500, 600))
    let places = LabelPlacement.places(around: (100, 1000), width: 300, isFirst: true)
    let found = LabelPlacement.free(
      places, besides: [], [rising], across: 0...2000, down: 0...2000)
    #expect(found.map { $0.isCrossed(by: rising) } == false && found != places.first)
    #expect(places.first?.isCrossed(by: rising) == true)
  }

  @Test("a picture is well-formed XML, whatever the words")
  func wellFormed() {
    for words in ["plain", "<&>\"'", "]]>", "\u{1}\u{FFFF}", "ễ 漢 🚢"] {
      let chart = LineChart(
        title: words, subtitle: words, xName: words, yName: words,
        lines: [LineChart.Line(name: words, runs: [[LineChart.Point(x: 0, y: 0)]])],
        key: Self.chart.key)
      let parser = XMLParser(data: Data(chart.svg.utf8))
      #expect(parser.parse(), "\(words)")
    }
    #expect(XMLParser(data: Data(Self.chart.svg.utf8)).parse())
  }

  @Test("nothing to draw is drawn all the same")
  func empty() {
    let chart = LineChart(
      title: "", subtitle: "", xName: "", yName: "", lines: [], key: Self.chart.key)
    #expect(XMLParser(data: Data(chart.svg.utf8)).parse())
  }

  @Test(
    "ticks are round",
    arguments: [
      (0, 12_000_000, 2_000_000, "0 2 4 6 8 10 12"), (0, 11_441_600, 2_000_000, "0 2 4 6 8 10 12"),
      (0, 480_000, 100_000, "0.0 0.1 0.2 0.3 0.4 0.5"), (0, 7, 2, ""),
      (0, 0, 1, "0.000000 0.000001"),
      (-3_000_000, 3_000_000, 1_000_000, "-3 -2 -1 0 1 2 3"),
    ])
  func ticks(low: Int64, high: Int64, step: Int64, text: String) {
    let axis = ChartAxis(low...high, steps: 6)
    #expect(axis.step == step)
    #expect(text.isEmpty || axis.ticks.map(axis.text).joined(separator: " ") == text)
    #expect(axis.range.contains(low) && axis.range.contains(high))
  }

  @Test("labels do not overlap and stay within")
  func labels() {
    var compared = 0
    for seed in 0..<100 {
      var random = Seeded(seed: seed)
      let wanted = (0..<Int.random(in: 1...10, using: &random)).map { _ in
        Int64.random(in: 0...3000, using: &random)
      }
      let placed = LabelPlacement.spread(wanted, gap: 170, within: 0...3000)
      let sorted = placed.sorted()
      #expect(zip(sorted, sorted.dropFirst()).allSatisfy { $1 - $0 >= 170 })
      #expect(placed.allSatisfy { (0...3000).contains($0) })
      for place in wanted.indices.dropFirst() where wanted[place - 1] < wanted[place] {
        #expect(placed[place - 1] < placed[place])
        compared += 1
      }
    }
    #expect(compared > 100, "only \(compared)")
  }

  @Test("labels that have room stay where they are")
  func room() {
    #expect(LabelPlacement.spread([900, 100, 500], gap: 170, within: 0...1000) == [900, 100, 500])
    #expect(LabelPlacement.spread([500, 500], gap: 100, within: 0...1000) == [450, 550])
  }
}
