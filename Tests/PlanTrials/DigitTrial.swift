internal import ComponentSourcing
public import Answers
internal import LawFiles
internal import TariffLaw

/// Plans of many digits in seven currencies: none of their ways is refused for its digits.
public struct DigitTrial {
  /// How many plans were tried.
  public private(set) var plans = 0
  /// How many ways were tried.
  public private(set) var ways = 0
  /// How many of them were counted in millionths of the smallest unit.
  public private(set) var rounded = 0
  /// The ways that had no answer for their digits.
  public private(set) var refused: [String] = []

  private static let currencies: [Currency] = ["THB", "JPY", "EUR", "MYR", "IDR", "VND", "CNY"]

  /// Begins with nothing tried.
  public init() {}

  /// Tries each way of the plan that belongs to a seed.
  public mutating func run(seed: Int, by library: LawLibrary) throws {
    for way in try library.price(Self.plan(seed)) {
      let answer = way.answer()
      if answer.problem != nil || !answer.missing.isEmpty {
        refused.append("seed \(seed), \(way.plant.name) to \(way.market.name)")
      }
      ways += 1
      if answer.priced.plan.grain != nil { rounded += 1 }
    }
    plans += 1
  }

  /// Rates of exchange and duties of six digits, drawback and margins of two decimals, prices of four more.
  private static func plan(_ seed: Int) throws -> SourcingPlan {
    var plan = try MadeUpPlan(seed: seed).plan
    var numbers = SeededNumbers(seed: seed)
    func percentage(_ range: ClosedRange<Int64>, places: Int64) -> Percentage {
      Percentage(millionths: Int64.random(in: range, using: &numbers) * places)
    }
    plan.exchangeRates = currencies.map { currency in
      ExchangeRate(
        from: currency, to: plan.currency,
        trillionths: Int64.random(in: 100_000...999_999, using: &numbers) * 1_000_000, on: plan.on)
    }
    for part in plan.parts.indices {
      for place in plan.parts[part].offers.indices {
        plan.parts[part].offers[place].currency = currencies.randomElement(using: &numbers) ?? "THB"
        plan.parts[part].offers[place].price =
          ExactFraction(
            Int128(Int64.random(in: 1_000_000...99_999_999, using: &numbers)), over: 10_000
          ).reduced
        plan.parts[part].offers[place].duty = ByCountry(
          percentage(0...30_000_000, places: 1))
      }
    }
    for plant in plan.plants.indices {
      plan.plants[plant].pricing = .margin(percentage(0...3_000, places: 10_000))
    }
    for lane in plan.lanes.indices {
      plan.lanes[lane].drawback = percentage(0...10_000, places: 10_000)
    }
    return plan
  }
}
