import AFTA
import Foundation
import TestSupport
import Testing

/// Codes of another edition than the claim's, by the correlation tables of the United Nations as they were counted apart.
@Suite("Codes of another edition") struct OtherEditionTests {
  private static func answer(
    of material: String, under rule: String, good code: String, edition: HSEdition? = .hs2022
  ) throws -> OriginDetermination {
    let question = try OriginQuestion.ofOneMaterial(
      HSCode(material), worth: 9_000, good: HSCode(code), edition: edition,
      rule: OriginRule(notation: rule))
    return try #require(Shipped.library.determine(question))
  }

  /// HS 2022 has divided 8517.12 of 2017: telephones stand at 8517.13 and 8517.14, panels and scrap elsewhere.
  @Test(
    "are open where they may be several, and told with those",
    arguments: ["CTSH", "CTH", "CTSH except from 8524"], [HSEdition.hs2022, nil])
  func divided(_ rule: String, _ edition: HSEdition?) throws {
    let answer = try Self.answer(
      of: "8517.12", under: rule, good: "8517.13", edition: edition)
    #expect(answer.ruling.outcome == .unknown)
    #expect(answer.missing == ["good.materials[0].code"])
    let told = OriginReport(answer).text(.plain)
    #expect(
      told.contains("8517.12 of material 1 is not in HS2022; it is in HS2007, HS2012, HS2017"))
    #expect(told.contains("its goods are of 8517.13, 8517.14, 8524.11"))
  }

  /// All that 8517.12 became stands in chapter 85.
  @Test("settle what they settle whichever of them is meant")
  func whichever() throws {
    #expect(try Self.answer(of: "8517.12", under: "CC", good: "9013.80").ruling.outcome == .met)
    #expect(try Self.answer(of: "8517.12", under: "CC", good: "8516.60").ruling.outcome == .notMet)
  }

  /// HS 2022 has moved 0305.10, flours of fish, to 0309.10.
  @Test("are brought over where they are one, and told")
  func one() throws {
    let same = try Self.answer(of: "0305.10", under: "CTH", good: "0309.90")
    #expect(same.ruling.outcome == .notMet)
    let told = OriginReport(same).text(.plain)
    #expect(told.contains("0305.10 of material 1 is not in HS2022"))
    #expect(told.contains("taken as 0309.10"))
    #expect(try Self.answer(of: "0305.10", under: "CTSH", good: "0309.90").ruling.outcome == .met)
    #expect(try Self.answer(of: "0305.10", under: "CTH", good: "0305.20").ruling.outcome == .met)
  }

  @Test("are their own where the claim is of that edition, or the good has a code of no later one")
  func own() throws {
    for edition in [HSEdition.hs2017, nil] {
      let answer = try Self.answer(
        of: "8517.12", under: "CTSH", good: "0305.10", edition: edition)
      #expect(answer.ruling.outcome == .met)
      #expect(answer.unheld.allSatisfy { $0.item == nil })
      #expect(answer.unheld.isEmpty == (edition != nil))
    }
    let good = try Self.answer(of: "8504.40", under: "CTH", good: "8517.12")
    #expect(good.ruling.outcome == .unknown)
    #expect(good.missing == ["good.code"])
  }

  @Test("are refused of the parts of a plan, in a file or not", arguments: ["8517.12", "8599.99"])
  func ofPlans(_ code: String) throws {
    var plan = try Shipped.library.plan(
      SourceFile(name: "plan.json", text: Fixtures.text("plans/electric-car.json")))
    plan.parts[0].code = HSCode(code)
    let problem = try #require(throws: AnswerProblem.self) {
      _ = try Shipped.library.ways(of: plan)
    }
    #expect(problem.description.contains(code))
    #expect(problem.description.hasPrefix("part '\(plan.parts[0].name)': "))
  }
}
