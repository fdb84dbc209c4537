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
    try trial.run(5000, seed: seed, changingOneIn: seed % 2 == 0 ? 0 : 8, jobs: 1 + seed % 3)
    #expect(trial.differing.isEmpty && trial.addsUp, "\(trial)")
    #expect(trial.answeredByCase > 1000 && trial.refused > 500, "\(trial)")
  }
}
