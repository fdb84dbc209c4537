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
  private func lanes(
    _ count: Int = 40, _ change: (inout SourcingPlan) -> Void = { _ in }
  ) throws -> [PricedLane] {
    let library = try ShippedLaw.library
    return try (0..<count).flatMap { seed in
      var plan = try MadeUpPlan(seed: seed, parts: 4, offers: 3, plants: 1, markets: 2).plan
      change(&plan)
      return try library.price(plan)
    }
  }

  @Test func `The runner-up is the second of an enumeration`() throws {
    for priced in try lanes() {
      let oracle = PlanOracle(priced.plan, priced.lane)
      let answer = try priced.solve()
      guard let bill = answer.bill else { continue }
      #expect(oracle.units(try answer.runnerUp()?.landed) == oracle.least(besides: bill.choices))
    }
  }

  /// `afta-bench` tries more.
  @Test func `Up to the rise told an offer is chosen, a cent more and it is not`() throws {
    var trial = BreakEvenTrial()
    for (place, priced) in try lanes(20).enumerated() {
      try trial.run(priced, "way \(place)")
    }
    #expect(trial.differences == [])
    #expect(trial.rises > 60, "\(trial.rises)")
  }

  @Test func `At the price told another offer wins, a cent above it does not`() throws {
    var seen = 0
    for priced in try lanes(8) {
      for one in try priced.solve().winningPrices() {
        let planned = priced.plan.parts[one.part]
        let place = try #require(
          planned.offers.firstIndex { $0.supplier == one.offer.supplier })
        func isChosen(at price: ExactFraction) throws -> Bool {
          let by = try #require(price.subtracting(one.offer.price))
          let oracle = PlanOracle(priced.plan, priced.lane, extra: (one.part, place, by))
          let least = oracle.bills.filter { $0.choices[one.part] == place }
            .compactMap(\.landed).min()
          return least != nil && least == oracle.least
        }
        guard let price = one.price else {
          #expect(try !isChosen(at: ExactFraction(0)))
          continue
        }
        #expect(try isChosen(at: price))
        if price < one.offer.price {
          for step in 1...10 {
            let above = one.offer.price.numerator - price.numerator
            let next = price.numerator + max(1, above * Int128(step) / 10)
            #expect(try !isChosen(at: ExactFraction(next)))
          }
        }
        seen += 1
      }
    }
    #expect(seen > 40)
  }

  @Test func `Between the rates told the bill is the cheapest, beyond them it is not`() throws {
    var seen = 0
    for priced in try lanes(20) {
      let answer = try priced.solve()
      guard let bill = answer.bill else { continue }
      for flip in try answer.exchangeFlips() {
        func isCheapest(_ trillionths: Int64) -> Bool {
          var plan = priced.plan
          plan.exchangeRates = [
            ExchangeRate(
              from: flip.rate.from, to: flip.rate.to, trillionths: trillionths, on: flip.rate.on)
          ]
          let oracle = PlanOracle(plan, priced.lane)
          let own = oracle.bills.first { $0.choices == bill.choices }?.landed
          return own != nil && own == oracle.least
        }
        let stated = flip.rate.trillionths
        // In steps of a thousandth of the stated rate, so that the enumeration stays exact.
        let grid = stated / 1_000
        let (low, high) = (flip.lowest?.trillionths ?? 0, flip.highest?.trillionths ?? stated * 10)
        for rate in stride(from: max(1, low / grid + 1) * grid, through: high, by: Int(grid * 97)) {
          #expect(isCheapest(rate), "\(rate)")
        }
        if flip.highest != nil { #expect(!isCheapest((high / grid + 1) * grid)) }
        if flip.lowest != nil, low > grid { #expect(!isCheapest((low - 1) / grid * grid)) }
        seen += 1
      }
    }
    #expect(seen > 20)
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
      let oracle = PlanOracle(same.plan, same.lane)
      let now = try #require(oracle.leastPreferred)
      let above = PlanOracle(more.plan, more.lane).leastPreferred
      #expect(oracle.units(price.pointMore) == above.map { $0 - now })
      let below = try #require(PlanOracle(less.plan, less.lane).leastPreferred)
      #expect(oracle.units(price.pointLess) == now - below)
      seen += 1
    }
    #expect(seen > 15)
  }

  @Test func `The frontier is the least of all bills with a content, monotone`() throws {
    var seen = 0
    for priced in try lanes(16) {
      let oracle = PlanOracle(priced.plan, priced.lane)
      var before: ExactFraction?
      for point in try priced.frontier() {
        let rich = oracle.bills.filter { $0.content >= point.content.fraction }
        #expect(oracle.units(point.cheapest?.landed) == rich.compactMap(\.landed).min())
        #expect(oracle.units(point.earning?.landed) == rich.compactMap(\.preferred).min())
        #expect(point.isProven)
        if let before, let now = point.cheapest?.landed { #expect(before <= now) }
        before = point.cheapest?.landed
        seen += 1
      }
    }
    #expect(seen > 200)
  }
}
