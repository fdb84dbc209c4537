import Answers
import ComponentSourcing
import PlanTrials
import SourcingPlans
import TariffLaw
import TestLaw
import Testing

/// Suppliers that several markets share, on plans small enough to go through every choice of bills.
@Suite struct PlanSearchTests {
  /// The least that all markets cost together: of each market the cheapest bill for each set of suppliers, and of
  /// those every combination, with each supplier paid once.
  private static func least(_ plan: SourcingPlan) throws -> ExactFraction? {
    var free = plan
    free.suppliers = []
    let costly = plan.suppliers
    var totals: [Set<String>: ExactFraction] = [[]: ExactFraction(0)]
    for market in plan.markets {
      var own: [Set<String>: ExactFraction] = [:]
      for lane in plan.lanes where lane.market == market.name {
        let oracle = PlanOracle(free, lane)
        for bill in oracle.bills {
          guard let landed = bill.landed else { continue }
          let names = zip(plan.parts, bill.choices).map { $0.offers[$1].supplier }
          let used = Set(names).intersection(costly.map(\.name))
          let cost = try #require(
            ExactFraction(landed, over: oracle.unit).reduced
              .multiplied(by: ExactFraction(Int128(market.volume))))
          own[used] = own[used].map { min($0, cost) } ?? cost
        }
      }
      if own.isEmpty { return nil }
      var sums: [Set<String>: ExactFraction] = [:]
      for (used, total) in totals {
        for (more, cost) in own {
          let sum = try #require(total.adding(cost))
          let all = used.union(more)
          sums[all] = sums[all].map { min($0, sum) } ?? sum
        }
      }
      totals = sums
    }
    return try totals.map { used, total in
      let paid = costly.filter { used.contains($0.name) }.map(\.fixedCost)
      return try #require(ExactFraction.sum([total] + paid))
    }.min()
  }

  /// A made-up plan of two plants and two markets, whose offers are of five suppliers that cost something.
  private static func plan(_ seed: Int) throws -> SourcingPlan {
    var plan = try MadeUpPlan(seed: seed, parts: 4, offers: 3, withCharges: false).plan
    var numbers = SeededNumbers(seed: seed)
    plan.suppliers = (0..<5).map { supplier in
      PlannedSupplier(
        name: "T\(supplier)",
        fixedCost: ExactFraction(Int128(Int.random(in: 1...3_000_000, using: &numbers))))
    }
    for place in plan.markets.indices {
      plan.markets[place].volume = Int64.random(in: 100...2_000, using: &numbers)
    }
    for part in plan.parts.indices {
      let names = (0..<5).shuffled(using: &numbers)
      for offer in plan.parts[part].offers.indices {
        plan.parts[part].offers[offer].supplier = "T\(names[offer])"
      }
    }
    return plan
  }

  @Test func `All markets together cost as little as an enumeration says`() throws {
    var (seen, apart, beside) = (0, 0, 0)
    for seed in 0..<120 {
      let plan = try Self.plan(seed)
      let ways = try ShippedLaw.library.price(plan)
      guard let least = try Self.least(plan) else { continue }
      let found = PlanAnswer(to: ways, within: SearchLimits()) { _ in SearchLimits() }
      let together = try #require(found.together, "seed \(seed)")
      #expect(together.isOptimal, "seed \(seed)")
      #expect(together.total == least, "seed \(seed)")
      seen += 1
      if !together.isBorne { beside += 1 }
      // What each market would cost for itself, every supplier paid for anew.
      let alone = try plan.markets.map { market in
        try #require(
          ways.filter { $0.market.name == market.name }.compactMap { $0.answer().bill?.landed }
            .min()?.multiplied(by: ExactFraction(Int128(market.volume))))
      }
      if let sum = ExactFraction.sum(alone), sum > least { apart += 1 }
    }
    #expect(seen > 80 && apart > 60, "\(apart) of \(seen), \(beside) with a payment beside")
  }
}
