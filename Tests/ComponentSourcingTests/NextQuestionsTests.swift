import ComponentSourcing
import Foundation
import PlanTrials
import Answers
import LawFiles
import Reading
import TariffLaw
import TestLaw
import TestSupport
import Testing

/// What a buyer asks next, on plans small enough to go through every bill.
@Suite struct NextQuestionsTests {
  private func lanes(_ change: (inout SourcingPlan) -> Void = { _ in }) throws -> [PricedLane] {
    let library = try ShippedLaw.library
    return try (0..<60).flatMap { seed in
      var plan = try MadeUpPlan(seed: seed, parts: 4, offers: 3, plants: 1, markets: 2).plan
      change(&plan)
      return try library.price(plan)
    }
  }

  private func scaled(_ amount: ExactFraction?) -> Int? { Enumeration.scaled(amount) }

  @Test func `The runner-up is the second of an enumeration`() throws {
    var seen = 0
    for priced in try lanes() {
      let expected = Enumeration(priced.plan, priced.lane).second
      #expect(scaled(try priced.solve().runnerUp()?.landed) == expected)
      if expected != nil { seen += 1 }
    }
    #expect(seen > 60, "\(seen)")
  }

  /// `afta-bench` tries more.
  @Test func `At the rise told an offer is still chosen, a cent more and it is not`() throws {
    var trial = BreakEvenTrial()
    for (place, priced) in try lanes().prefix(60).enumerated() {
      try trial.run(priced, "way \(place)")
    }
    #expect(trial.differences == [])
    #expect(trial.rises > 100, "\(trial.rises)")
  }

  @Test func `A point of content costs what an enumeration at the next threshold says`() throws {
    func rule(_ notation: String) throws -> [PricedLane] {
      let rule = try OriginRule(notation: notation)
      return try lanes { $0.product.rule = .rule(rule) }
    }
    var seen = 0
    let all = zip(zip(try rule("RVC39"), try rule("RVC40")), try rule("RVC41"))
    for ((less, same), more) in all {
      guard let price = try same.solve().shadowPrice() else { continue }
      let now = try #require(Enumeration(same.plan, same.lane).leastQualifying)
      let above = Enumeration(more.plan, more.lane).leastQualifying
      #expect(scaled(price.pointMore) == above.map { $0 - now })
      let below = try #require(Enumeration(less.plan, less.lane).leastQualifying)
      #expect(scaled(price.pointLess) == now - below)
      seen += 1
    }
    #expect(seen > 20)
  }

  @Test func `The frontier has the least of each threshold`() throws {
    var seen = 0
    for priced in try lanes({ $0.product.rule = .rule(.regionalValueContent(atLeast: nil)) })
      .prefix(12)
    {
      for point in try priced.frontier() where point.content >= Percentage(40) {
        var plan = priced.plan
        plan.product.rule = .rule(.regionalValueContent(atLeast: point.content))
        let expected = Enumeration(plan, priced.lane).leastQualifying
        #expect(scaled(point.earning?.landed) == expected)
        seen += 1
      }
    }
    #expect(seen > 50)
  }
}
