import AFTA
import ClaimTrials
import TestLaw
import TestSupport
import Testing

/// Rows that take the answer of a case get what they get when they are judged by themselves.
@Suite("Cases of a file of claims") struct CaseAgreementTests {
  @Test(
    "answer each row as it is answered by itself, on one processor or more",
    .tags(.property), arguments: 0..<4)
  func agreement(seed: Int) throws {
    var trial = RowTrial(try ShippedLaw.library)
    try trial.run(
      5000, seed: seed, changingOneIn: seed % 2 == 0 ? 0 : 8, jobs: 1 + seed % 3,
      decidingOneIn: 5)
    #expect(trial.differing.isEmpty && trial.addsUp, "\(trial)")
    #expect(trial.answeredByCase > 1000 && trial.refused > 500, "\(trial)")
  }

  /// The law of half of the codes is one whose limits are not compared row by row, so that their rows are rare.
  @Test("answer each row so where half of the cases are rare", .tags(.property))
  func rare() throws {
    let codes = ["6109", "7210", "2203", "1006"]
    let rows = codes.map {
      "\($0),\($0),MaxNOM40 or CTH,1992-01-01,illustrative,row \($0),unconfirmed,ATIGA,HS2022\n"
    }
    let header = "code_from,code_to,rule,from,instrument,place,evidence,scheme,edition\n"
    let rules = SourceFile(name: "rules.csv", text: header + rows.joined())
    var trial = RowTrial(try ShippedLaw.library.adding(rules: rules))
    try trial.run(20_000, seed: 4, changingOneIn: 16, jobs: 2, decidingOneIn: 20)
    #expect(trial.differing.isEmpty && trial.addsUp, "\(trial)")
    #expect((5000...12_000).contains(trial.answeredByCase), "\(trial)")
  }

  @Test("answer each claim in JSON as it is answered by itself", .tags(.property), arguments: 0..<2)
  func lines(seed: Int) throws {
    var trial = LineTrial(try ShippedLaw.library)
    try trial.run(5000, seed: seed, changingOneIn: seed == 0 ? 0 : 8, jobs: 1 + seed)
    #expect(trial.differing.isEmpty, "\(trial)")
    #expect(trial.answeredByCase > 1000 && trial.refused > 500, "\(trial)")
  }
}
