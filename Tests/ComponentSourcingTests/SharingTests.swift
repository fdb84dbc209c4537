import Answers
import ComponentSourcing
import Foundation
import PlanTrials
import Reading
import SourcingPlans
import TariffLaw
import TestLaw
import TestSupport
import Testing

/// Plans of 4 parts, 3 offers, 2 plants and 2 markets whose ways share, each compared with an enumeration.
@Suite struct SharingTests {
  /// `afta-bench` tries a thousand.
  @Test func `The cheapest choice of ways and offers is that of an enumeration`() throws {
    var trial = SharingTrial()
    for seed in 0..<8 { try trial.run(seed: seed, changes: 3, by: ShippedLaw.library) }
    #expect(trial.differences == [])
    #expect(trial.plans > 8 && trial.possible > 5 && trial.possible < trial.plans, "\(trial)")
    #expect(trial.refused > 12 && trial.claims > 2, "\(trial)")
  }

  private static func plan(_ name: String) throws -> SourcingPlan {
    let url = Fixtures.root.appending(path: "plans/\(name).json")
    return try ShippedLaw.library.plan(SourceFile(name: name, bytes: Fixtures.bytes(url)))
  }

  /// Of 100.00 may 60.00 be non-originating, 10.00 is work.
  ///
  /// A motor and a casting from outside are 65.00 and bear 20.00 and 2.00 of duty: 95.00 and 77.00. With the casting of Indonesia a unit is 79.00 everywhere, but 1,500 are not to be had;
  /// with the motor of Malaysia 90.00, and 4,000.00 once.
  @Test func `One bill for two markets costs what its arithmetic says`() throws {
    var plan = try Self.plan("one-bill")
    func total() throws -> ExactFraction? { try ShippedLaw.library.share(plan).answer.total }
    #expect(try total() == ExactFraction(1000 * 9_500 + 500 * 7_700))
    plan.needsPreference = true
    #expect(try total() == ExactFraction(1500 * 9_000 + 400_000))
    plan.needsPreference = false
    plan.suppliers[0].volume.capacity = 1500
    #expect(try total() == ExactFraction(1500 * 7_900))
    // Of 1,200 castings Viet Nam takes 1,000.
    plan.suppliers[0].volume.capacity = 1200
    plan.sharedBill = nil
    #expect(try total() == ExactFraction(1000 * 7_900 + 500 * 7_700))
    plan.suppliers[0].volume.least = 1001
    #expect(try total() == ExactFraction(1000 * 9_000 + 400_000 + 500 * 7_700))
  }

  @Test func `A plan without a choice names what it could give up`() throws {
    let answer = try ShippedLaw.library.share(Self.plan("one-bill-out-of-reach")).answer
    #expect(answer.isProven && answer.total == nil)
    let told = answer.obstacles.map(\.requirement)
    #expect(told == [.preference, .supplier("Foundry B (ID)", isLeast: false)])
    #expect(answer.obstacles.map(\.made) == [nil, ExactFraction(1500)])
    #expect(
      answer.obstacles.map(\.total) == [ExactFraction(13_350_000), ExactFraction(11_850_000)])
  }
}
