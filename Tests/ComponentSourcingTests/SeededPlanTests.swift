import ComponentSourcing
import PlanTrials
import Answers
import SourcingPlans
import TariffLaw
import TestLaw
import Testing

/// Plans of 4 parts, 4 offers, 2 plants and 2 markets, each way compared with an enumeration of its 256 bills.
///
/// These are enough for every kind of way to come up often, which is counted. `afta-bench` tries two thousand plans of 6
/// parts, and says so.
@Suite struct SeededPlanTests {
  @Test func `The cheapest bill on each way is that of an enumeration`() throws {
    var trial = PlanTrial()
    for seed in 0..<100 {
      try trial.run(seed: seed, parts: 4, by: ShippedLaw.library)
    }
    #expect(trial.differences == [])
    #expect(trial.ways == 400)
    #expect(trial.claims > 90)
    #expect(trial.qualifying > 30 && trial.declining > 5, "\(trial)")
    #expect(trial.impossible > 0 && trial.withFixedCosts > 50 && trial.domestic > 5, "\(trial)")
  }

  /// `afta-bench` tries a thousand.
  @Test func `No plan is refused for its digits`() throws {
    var trial = DigitTrial()
    for seed in 0..<25 { try trial.run(seed: seed, by: ShippedLaw.library) }
    #expect(trial.refused == [])
    #expect(trial.ways == 100 && trial.rounded > 10, "\(trial)")
  }

  /// Each offer is of one of eight suppliers that cost something, so that each is of several parts.
  private static func sharing(_ seed: Int) throws -> SourcingPlan {
    var plan = try MadeUpPlan(seed: seed, parts: 6, offers: 3, plants: 1).plan
    var numbers = SeededNumbers(seed: seed)
    plan.suppliers = (0..<8).map { supplier in
      PlannedSupplier(
        name: "T\(supplier)",
        fixedCost: ExactFraction(Int128(Int.random(in: 1...4_000_000, using: &numbers))))
    }
    for part in plan.parts.indices {
      let names = (0..<8).shuffled(using: &numbers)
      for offer in plan.parts[part].offers.indices {
        plan.parts[part].offers[offer].supplier = "T\(names[offer])"
      }
    }
    return plan
  }

  @Test func `Suppliers are taken on and left as an enumeration says`() throws {
    var seen = 0
    for seed in 0..<40 {
      for way in try ShippedLaw.library.price(Self.sharing(seed)) {
        let answer = try way.solve()
        let oracle = PlanOracle(way.plan, way.lane)
        #expect(answer.isOptimal)
        #expect(oracle.units(answer.bill?.landed) == oracle.least, "seed \(seed)")
        guard let bill = answer.bill else { continue }
        let second = try answer.runnerUp()
        #expect(oracle.units(second?.landed) == oracle.least(besides: bill.choices), "\(seed)")
        seen += 1
      }
    }
    #expect(seen > 50)
  }

  @Test func `A search that is ended at once has a bill and a bound that holds`() throws {
    var (seen, open) = (0, 0)
    for seed in 0..<40 {
      for way in try ShippedLaw.library.price(Self.sharing(seed)) {
        guard let best = try way.solve().bill else { continue }
        let answer = try way.solve(within: SearchLimits(shouldStop: { true }))
        let bill = try #require(answer.bill)
        let bound = try #require(answer.bound)
        #expect(bound <= best.landed && best.landed <= bill.landed, "seed \(seed)")
        seen += 1
        if !answer.isOptimal { open += 1 }
      }
    }
    #expect(seen > 50 && open > 3, "\(open) of \(seen)")
  }
}
