import Testing

@testable import Reading

@Suite("Characters that stand in for others") struct StandInTests {
  /// What a terminal obeys, by the Unicode Standard's own properties.
  private static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    case .format: scalar.properties.isBidiControl
    default: false
    }
  }

  @Test("all that a terminal obeys is replaced, and nothing else; it comes back as it was")
  func all() {
    var replaced = 0
    for value in UInt32(0)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a\(scalar)b"
      let kept = StandIn.kept(text)
      replaced += kept == text ? 0 : 1
      if (kept != text) != Self.isObeyed(scalar) || StandIn.original(kept) != text {
        Issue.record("U+\(String(value, radix: 16))")
      }
    }
    #expect(replaced == 65 + 2 + 12)
  }

  @Test("people see its number, and JSON has its escape")
  func shown() {
    let kept = StandIn.kept("\u{1B}[1m\n\u{202E}é")
    #expect(StandIn.shown(kept) == "\\u{1B}[1m\\u{A}\\u{202E}é")
    #expect(Wording.quoted(kept) == "'\\u{1B}[1m\\u{A}\\u{202E}é'")
    #expect(JSONText.quoted(kept) == "\"\\u001b[1m\\n\\u202eé\"")
    #expect(JSONText.quoted("a\"b\\c") == #""a\"b\\c""#)
  }

  @Test("readers keep texts so")
  func read() throws {
    let value = try JSONReader.read(
      SourceFile(name: "a", text: "[\"\\u001b\", \"\u{7F}\u{2028}\"]"))
    guard case .array(let texts) = value.content else { throw FoundNone() }
    #expect(texts.compactMap(\.text) == ["\u{1B}", "\u{7F}\u{2028}"].map(StandIn.kept))
    let file = SourceFile(name: "a", text: "a,b\n\"x\ny\",\"\"\"\u{1B}\"\n")
    var reader = try CSVReader(file)
    var row = CSVRow()
    #expect(reader.read(into: &row) == .row)
    #expect(row.fields.map(file.text(of:)) == ["x\ny", "\"\u{1B}"].map(StandIn.kept))
  }

  private struct FoundNone: Error {}
}
