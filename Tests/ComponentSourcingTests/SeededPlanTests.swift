import ComponentSourcing
import PlanTrials
import TestLaw
import Testing

/// Plans of 4 parts, 4 offers, 2 plants and 2 markets, each way compared with an enumeration of its 256 bills.
///
/// These are enough for every kind of way to come up often, which is counted. `afta-bench` tries two thousand plans of 6
/// parts, and says so.
@Suite struct SeededPlanTests {
  @Test(arguments: 0..<2)
  func `The cheapest bill on each way is that of an enumeration`(block: Int) throws {
    var trial = PlanTrial()
    for seed in block * 100..<(block + 1) * 100 {
      try trial.run(seed: seed, parts: 4, by: ShippedLaw.library)
    }
    #expect(trial.differences == [])
    #expect(trial.ways == 400)
    #expect(trial.qualifying > 30 && trial.declining > 5, "\(trial)")
    #expect(trial.impossible > 0 && trial.withFixedCosts > 50 && trial.domestic > 5, "\(trial)")
  }
}
