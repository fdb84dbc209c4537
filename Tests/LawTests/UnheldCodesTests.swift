import AFTA
import Foundation
import TestSupport
import Testing

/// Codes of six digits or more that stand in no edition of the Harmonized System, as its lists of 1992 to 2022 tell.
@Suite("Codes that no edition has") struct UnheldCodesTests {
  private static func answer(
    of material: String, under rule: String, good code: String = "8413.70"
  ) throws -> OriginDetermination {
    let question = try OriginQuestion.ofOneMaterial(
      HSCode(material), worth: 9_000, good: HSCode(code), edition: .hs2022,
      rule: OriginRule(notation: rule))
    return try #require(Shipped.library.determine(question))
  }

  @Test(
    "of materials are asked, whatever change is",
    arguments: [
      "8499.99", "8413.99", "8501.99", "6113.90", "7701.00", "9899.99.99", "0199.99",
    ],
    ["CTSH", "CTH", "CC", "CTH except from 8501"])
  func ofMaterials(_ code: String, _ rule: String) throws {
    let answer = try Self.answer(of: code, under: rule)
    #expect(answer.ruling.outcome == .unknown)
    #expect(answer.missing == ["good.materials[0].code"])
    #expect(answer.unheld.map { $0.code } == [HSCode(code)])
    #expect(answer.unheld.allSatisfy { $0.item?.place == 0 })
  }

  @Test(
    "are none of an earlier edition, nor codes of the national lines of a tariff, nor shorter ones",
    arguments: ["8485.90", "8501.52.11.001", "8499", "85", "61"])
  func held(_ code: String) throws {
    let answer = try Self.answer(of: code, under: "CTH")
    #expect(answer.ruling.outcome == .met)
    #expect(answer.unheld.isEmpty)
  }

  @Test("of goods are asked, but do not make a material of the same one another")
  func ofGoods() throws {
    let open = try Self.answer(of: "5205.11", under: "CTH", good: "6110.77")
    #expect(open.ruling.outcome == .unknown)
    #expect(open.missing == ["good.code"])
    #expect(open.unheld.map { $0.code } == ["6110.77"])
    let same = try Self.answer(of: "8539.20", under: "CTSH", good: "8539.20")
    #expect(same.ruling.outcome == .notMet)
  }

  @Test("are asked of the claims of a file as of one", arguments: ["8499.99", "8501.52"])
  func ofFiles(_ code: String) throws {
    let claim = try Fixtures.text("claims/pump-from-thailand.json")
      .replacing("300.00", with: "700.00").replacing("8501.52", with: code)
    let one = try Shipped.library.determine(SourceFile(name: "claim.json", text: claim))
    var assessment = try FileAssessment(
      of: SourceFile(name: "claims.ndjson", text: claim.replacing("\n", with: " ")),
      by: Shipped.library)
    var sink = Uncounted()
    let counts = try assessment.run(into: &sink)
    let isOpen = code == "8499.99"
    #expect(one.ruling.verdict == (isOpen ? .undetermined : .eligible))
    #expect(counts.undetermined == (isOpen ? 1 : 0) && counts.eligible == (isOpen ? 0 : 1))
  }

  private struct Uncounted: AnswerSink {
    func write(_ lines: [UInt8]) {}
    func reject(_ diagnostic: Diagnostic) {}
  }

  @Test("are told of what the producer made himself, and of what that is made of")
  func ofBills() throws {
    let items: [(String, String?, String)] = [
      ("pump", nil, "8413.70"), ("unit", "pump", "8413.99"), ("motor", "unit", "8499.99"),
    ]
    var good = Good(code: "8413.70")
    good.fob = Money(minorUnits: 10_000, "USD")
    good.rule = .rule(try OriginRule(notation: "CTH"))
    good.bill = try Bill(
      items.map { name, parent, code in
        var material = Material()
        material.code = HSCode(code)
        material.value = Money(minorUnits: 9_000, "USD")
        if parent == "unit" { (material.status, material.origin) = (.nonOriginating, "CN") }
        return BillItem(
          name: name, parent: parent, quantity: ExactFraction(1), material: material,
          processes: nil, rule: nil)
      })
    let question = try OriginQuestion(
      scheme: "ATIGA", from: "TH", on: "2026-02-02", currency: "USD", good: good, criteria: nil)
    let answer = try #require(Shipped.library.determine(question))
    #expect(answer.ruling.outcome == .unknown)
    #expect(answer.unheld.map { $0.code } == ["8413.99", "8499.99"])
    #expect(answer.unheld.map { $0.item?.name } == ["unit", "motor"])
  }
}
