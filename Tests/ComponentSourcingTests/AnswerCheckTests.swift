import ComponentSourcing
import Foundation
import PlanTrials
import Answers
import LawFiles
import Reading
import SourcingProof
import TariffLaw
import TestLaw
import TestSupport
import Testing

/// Answers of seeded plans, as they are and with one value changed.
@Suite struct AnswerCheckTests {
  /// `afta-bench` tries ten thousand.
  @Test func `An answer holds as it is, and with any value changed it is refused`() throws {
    var trial = AnswerTrial()
    for seed in 0..<25 {
      try trial.run(
        seed: seed, changes: 12, withBreakEvens: seed.isMultiple(of: 3), by: ShippedLaw.library)
    }
    #expect(trial.differences == [])
    #expect(trial.accepted == 25)
    #expect(trial.refused > 280, "\(trial.refused)")
  }

  /// Where a treatment ends another bill begins; where no bearing of suppliers' costs is as dear as the plan.
  @Test func `Ranges that end at a limit hold, and what suppliers alone prove`() throws {
    var trial = AnswerTrial()
    for seed in [27, 328, 522, 560, 1_520] {
      try trial.run(seed: seed, changes: 4, withBreakEvens: true, by: ShippedLaw.library)
    }
    #expect(trial.differences == [])
    #expect(trial.accepted == 5)
  }

  @Test func `A dearer bill that keeps its limit is refused, its figures right`() throws {
    let library = try ShippedLaw.library
    var seen = 0
    for seed in 0..<20 {
      for way in try library.price(MadeUpPlan(seed: seed, parts: 4, offers: 3).plan) {
        let answer = try way.solve()
        guard let bill = answer.bill else { continue }
        #expect(
          BillProof.verify(bill.choices, bill.treatment, landed: bill.landed, on: way) == .holds)
        guard let other = try answer.runnerUp(), other.landed > bill.landed else { continue }
        #expect(
          BillProof.verify(other.choices, other.treatment, landed: other.landed, on: way) == .fails)
        seen += 1
      }
    }
    #expect(seen > 40)
  }
}
