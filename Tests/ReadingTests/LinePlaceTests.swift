import Reading
import TestSupport
import Testing

/// A place is the same whether it is counted from the top or from a mark on the way.
@Suite("Places in files") struct LinePlaceTests {
  @Test("are those that are counted from the top, for texts of all kinds")
  func same() {
    let pieces = ["a", "é", "漢字", "\n", "\r\n", String(repeating: "x", count: 900), "\u{1F600}"]
    for seed in 0..<20 {
      var random = Seeded(seed: seed)
      let text = (0..<400).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let file = SourceFile(name: "f", text: (seed.isMultiple(of: 2) ? "\u{FEFF}" : "") + text)
      for _ in 0..<60 {
        let offset = Int.random(in: -1...file.bytes.count + 1, using: &random)
        var cursor = LineCursor(file)
        #expect(file.position(of: offset) == cursor.position(of: offset), "seed \(seed)")
      }
    }
  }

  @Test("take no longer where there are many")
  func time() {
    let file = SourceFile(name: "f", text: String(repeating: "abc,def\n", count: 200_000))
    let taken = ContinuousClock().measure {
      for offset in stride(from: 0, to: file.bytes.count, by: 100) {
        _ = file.position(of: offset)
      }
    }
    // Walking from the top each time would visit ten thousand million bytes.
    #expect(taken < .seconds(5))
  }
}
