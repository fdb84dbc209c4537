import Foundation
import ComponentSourcing
import ScheduleFiles
import TariffLaw
import TestLaw
import TestSupport
import Testing

@Suite struct SeededPlanTests {
  /// Two thousand plans of 6 parts, 4 offers, 2 plants and 2 markets, each way compared with an enumeration.
  @Test(arguments: 0..<20)
  func `The cheapest bill on each way is that of an enumeration`(block: Int) throws {
    let library = try ShippedLaw.library
    for seed in block * 100..<(block + 1) * 100 {
      for priced in try library.price(MadeUpPlan(seed: seed).plan) {
        #expect(priced.missing.isEmpty)
        let answer = try priced.solve()
        let expected = Enumeration(priced.plan, priced.lane)
        let place = "seed \(seed), \(priced.lane.plant) to \(priced.lane.market)"
        #expect(answer.isOptimal)
        #expect(answer.bill.flatMap { Self.scaled($0.landed) } == expected.least, "\(place)")
        let qualifying = answer.cheapest(where: \.asksOrigin)
        #expect(
          qualifying.flatMap { Self.scaled($0.landed) } == expected.leastQualifying, "\(place)")
        #expect(throws: Never.self, "\(place)") {
          try LaneCheck.verify(LaneCheck.Claim(answer), on: priced)
        }
        guard let (claim, _) = qualifying?.claim() else { continue }
        #expect(try library.determine(claim).ruling.verdict == .eligible, "\(place)")
      }
    }
  }

  private static func scaled(_ amount: ExactFraction) -> Int? {
    amount.times(100_000_000, rounding: .down).flatMap(Int.init(exactly:))
  }
}
