import AFTA
import TestSupport
import Testing

/// Lines and separators of a file of proofs.
@Suite("Forms of piles of proofs") struct ProofPileFormTests {
  private static let head =
    "on,from,to,code,proof_kind,proof_number,proof_issued,shipped,presented,criterion"
  private static let row =
    "2026-02-02,TH,VN,8413.70.11,e_form_d,1,2026-01-30,2026-01-30,2026-02-02,40%"

  private static func pile(_ text: String, _ name: String = "pile.csv") throws -> ProofPile {
    try Shipped.library.checkProofs(SourceFile(name: name, text: text))
  }

  @Test(
    "each line is told by its own number, however lines end",
    arguments: [
      ("\(head)\n\(row)\n\n\(row)\n", [2, 4]), ("\(head)\r\n\(row)\r\n\r\n\(row)\r\n", [2, 4]),
      ("\u{feff}\(head)\n\(row)\n\(row)", [2, 3]), ("\(head)\n\n\n", []), ("\(head)", []),
    ])
  func lines(_ text: String, at lines: [Int]) throws {
    let pile = try Self.pile(text)
    #expect(pile.entries.map(\.line) == lines)
    #expect(pile.entries.allSatisfy { $0.answer?.verdict == .accepted })
    #expect(pile.rejects.isEmpty)
  }

  @Test(
    "a table with other separators is refused, with what to do",
    arguments: [(";", "';'"), ("\t", "tabs"), ("|", "")])
  func separators(_ separator: String, told: String) throws {
    let text = "\(Self.head)\n\(Self.row)\n".replacing(",", with: separator)
    let problem = try #require(throws: Diagnostics.self) { try Self.pile(text) }
    let message = "\(problem)"
    let isNamed = message.contains("separated by \(told): save the table with commas")
    #expect(isNamed || told.isEmpty, "\(message)")
  }

  @Test("quotes hold commas, ends of lines, and quotes that are written twice")
  func quotes() throws {
    let pile = try Self.pile(
      """
      \(Self.head),third_country_invoice,invoicer_marked,invoicer_name,invoicer_country
      \(Self.row),true,true,"Example, ""AG""\",CH
      "2026-02-02","TH","VN","8413.70.11","e_form_d","1
      2",2026-01-30,2026-01-30,2026-02-02,40%,true,true,"",CH

      """)
    #expect(pile.rejects.isEmpty)
    #expect(pile.entries.map(\.line) == [3, 2])
    #expect(pile.entries.map { $0.answer?.verdict } == [.open, .accepted])
    let claim = pile.entries.last?.answer?.question.items.first?.claim
    #expect(claim?.proof?.particulars.invoicer?.name == "Example, \"AG\"")
  }

  @Test("a row that is wrong stops no other")
  func wrongRows() throws {
    let pile = try Self.pile(
      "\(Self.head)\n\(Self.row),more\n   \n\(Self.row.replacing("TH", with: "T"))\n\(Self.row)\n")
    #expect(pile.entries.map(\.line) == [5])
    let told = pile.rejects.map { "\($0)" }.sorted()
    #expect(told.count == 3)
    for (place, message) in zip(["pile.csv:2:", "pile.csv:3:", "pile.csv:4:"], told) {
      #expect(message.hasPrefix(place))
    }
  }

  @Test("lines of JSON may be blank, and one that is wrong stops no other")
  func json() throws {
    let proof = try JSONDocument(Fixtures.text("proofs/pump.json"))
    let line = String(decoding: try proof.bytes(), as: UTF8.self).replacing("\n", with: " ")
    let pile = try Self.pile(
      "\(line)\n\n  \t\n{bad\n\(line)\r\n[]\n{}\n\(line)", "pile.ndjson")
    #expect(pile.entries.map(\.line) == [1, 5, 8])
    #expect(pile.entries.allSatisfy { $0.answer?.verdict == .accepted })
    #expect(pile.rejects.count == 3)
    for (place, reject) in zip(["4:2", "6:1", "7:1"], pile.rejects) {
      #expect("\(reject)".hasPrefix("pile.ndjson:\(place): "))
    }
  }
}
