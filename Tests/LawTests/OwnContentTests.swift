import AFTA
import TestSupport
import Testing

/// Materials of a member that come with their content: whether they originate, and so count whole, is for their own rule.
@Suite("Content of materials") struct OwnContentTests {
  /// A pump of 100.00 with a motor of 60.00 from Malaysia, whose content is 42 %, with a proof of partial cumulation.
  private static func outcome(
    motorUnder rule: String?, worth units: Int64 = 6_000, code: HSCode? = "8501.52"
  ) throws -> OriginDetermination {
    var question = try OriginQuestion.ofOneMaterial(
      code, worth: units, good: "8413.70", edition: .hs2022, rule: OriginRule(notation: "RVC40"))
    var good = question.good
    good.materials?[0].status = .partial
    good.materials?[0].origin = "MY"
    good.materials?[0].content = Percentage(millionths: 42_000_000)
    good.materials?[0].proof = MaterialProof(
      kind: try Shipped.library.law.claimWords.proof("form_d"))
    question = try OriginQuestion(
      scheme: "ATIGA", from: "TH", on: "2026-02-02", currency: "USD", good: good, criteria: nil)
    guard let rule else { return try #require(Shipped.library.determine(question)) }
    let table = SourceFile(
      name: "rules.csv",
      text: """
        scheme,edition,code_from,code_to,rule,from,instrument,place,evidence
        ATIGA,HS2022,850152,850152,\(rule),2020-01-01,made up,row,official

        """)
    return try #require(Shipped.library.adding(rules: table).determine(question))
  }

  /// By hand: whole, nothing of 100.00 does not originate; in proportion 58 % of 60.00 do not, which leaves 65.2 %.
  @Test("is that of the general rule, where none is held")
  func general() throws {
    let answer = try Self.outcome(motorUnder: nil)
    #expect(answer.ruling.content.indirect?.exact == ExactFraction(1))
  }

  @Test(
    "is that of their own, where one is held", arguments: ["RVC45", "RVC45 or CTH", "WO", "CC"])
  func own(_ rule: String) throws {
    let answer = try Self.outcome(motorUnder: rule)
    // Without the mark of partial cumulation the proof leaves it open whether anything counts.
    #expect(answer.ruling.content.indirect?.high == ExactFraction(652, over: 1_000).reduced)
    #expect(
      answer.missing.isEmpty
        || answer.missing.contains("good.materials[0].proof.partial_cumulation"))
  }

  @Test("counts them whole from there on", arguments: ["RVC42", "RVC41 or CTH"])
  func reached(_ rule: String) throws {
    #expect(try Self.outcome(motorUnder: rule).ruling.content.indirect?.exact == ExactFraction(1))
  }

  /// By hand: nothing of 90.00 counts, or 42 % of it, or all.
  @Test("is asked where their rule asks more than content, or their code is of another edition")
  func open() throws {
    for (rule, code) in [("RVC40 and CTSH", "8501.52"), ("RVC45", "8517.12")] {
      let answer = try Self.outcome(motorUnder: rule, worth: 9_000, code: HSCode(code))
      #expect(answer.ruling.outcome == .unknown)
      #expect(answer.missing.contains("good.materials[0].code"))
    }
  }
}
