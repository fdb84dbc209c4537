import Foundation
import ComponentSourcing
import PlanTrials
import Answers
import LawFiles
import Reading
import TariffLaw
import TestLaw
import TestSupport
import Testing

/// Answers for ways of seeded plans, tampered with one by one.
@Suite struct LaneCheckTests {
  private func lanes() throws -> [(PricedLane, LaneAnswer)] {
    let library = try ShippedLaw.library
    return try (0..<40).flatMap { seed in
      try library.price(MadeUpPlan(seed: seed).plan).map { ($0, try $0.solve()) }
    }
  }

  @Test func `What was tampered with is refused`() throws {
    var (costs, bounds, treatments, choices) = (0, 0, 0, 0)
    for (priced, answer) in try lanes() {
      guard let bill = answer.bill else { continue }
      let claim = LaneCheck.Claim(answer)
      let less = try #require(bill.landed.subtracting(ExactFraction(1)))
      #expect(throws: LaneCheck.Refusal.otherCost(bill.landed)) {
        try LaneCheck.verify(
          .init(
            treatment: claim.treatment, choices: claim.choices, landed: less, bound: less,
            proofs: claim.proofs), on: priced)
      }
      costs += 1
      // A dearer bill with a bound of its own: the proofs do not reach so far.
      if let other = try answer.runnerUp(), other.landed > bill.landed,
        let place = priced.allowed.firstIndex(where: {
          $0.scheme == other.treatment.scheme
            && $0.criterion == other.treatment.criterion
        })
      {
        #expect(throws: LaneCheck.Refusal.self) {
          try LaneCheck.verify(
            .init(
              treatment: place, choices: other.choices, landed: other.landed, bound: other.landed,
              proofs: claim.proofs), on: priced)
        }
        choices += 1
      }
      #expect(throws: LaneCheck.Refusal.boundAboveCost) {
        try LaneCheck.verify(
          .init(
            treatment: claim.treatment, choices: claim.choices, landed: claim.landed,
            bound: bill.landed.adding(ExactFraction(1)), proofs: claim.proofs), on: priced)
      }
      bounds += 1
      #expect(throws: LaneCheck.Refusal.otherTreatments(expected: claim.proofs.count)) {
        try LaneCheck.verify(
          .init(
            treatment: claim.treatment, choices: claim.choices, landed: claim.landed,
            bound: claim.bound, proofs: Array(claim.proofs.dropLast())), on: priced)
      }
      #expect(throws: LaneCheck.Refusal.self) {
        try LaneCheck.verify(
          .init(
            treatment: nil, choices: [], landed: nil, bound: nil,
            proofs: claim.proofs.map { _ in .impossible }), on: priced)
      }
      treatments += 1
    }
    #expect(costs > 100 && bounds > 100 && treatments > 100 && choices > 100)
  }

  @Test func `A bill above the limit of its rule is refused`() throws {
    var seen = 0
    for (priced, answer) in try lanes() {
      guard let place = priced.allowed.firstIndex(where: \.asksOrigin),
        let declined = answer.cheapest(where: { !$0.asksOrigin }),
        let bill = LandedBill(declined.choices, priced.allowed[place], on: priced),
        let limit = bill.treatment.limits.first, let (counted, allowed) = bill.reach(of: limit),
        counted > allowed, let excess = counted.subtracting(allowed)
      else { continue }
      seen += 1
      #expect(throws: LaneCheck.Refusal.aboveLimit(by: excess)) {
        try LaneCheck.verify(
          .init(
            treatment: place, choices: bill.choices, landed: bill.landed, bound: bill.landed,
            proofs: LaneCheck.Claim(answer).proofs), on: priced)
      }
    }
    #expect(seen > 10)
  }
}
