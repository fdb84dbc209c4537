public import Answers
internal import ComponentSourcing
internal import TariffLaw

/// Holds bills that qualify whatever moves against all bills and all that may move.
///
/// Each bill is made a plan of its own, and each set of moves another one, of which ``PlanOracle`` says whether it earns
/// the preference by a criterion: the oracle knows of prices and contents alone, and nothing of thresholds.
public struct SafetyTrial {
  /// How many numbers of surprises were tried.
  public private(set) var points = 0
  /// For how many of them a bill is safe.
  public private(set) var safe = 0
  /// For how many of them that costs something.
  public private(set) var dearer = 0
  /// What did not agree.
  public private(set) var differences: [String] = []

  /// Begins with nothing tried.
  public init() {}

  /// Tries the plan that belongs to a seed with none up to two surprises.
  public mutating func run(seed: Int, by library: LawLibrary) throws {
    var plan = try MadeUpPlan(seed: seed, parts: 4, offers: 3, plants: 1, markets: 1).plan
    Self.addRanges(to: &plan, seed: seed)
    for priced in try library.price(plan) {
      let found = try priced.safety(upTo: 2)
      var before: ExactFraction?
      for count in 0...2 {
        let least = Self.least(of: plan, priced.lane, against: count)
        let point = found.first { $0.surprises == count }
        points += 1
        if point?.bill?.landed != least || point?.isProven == false {
          differences.append(
            "seed \(seed), \(count) surprises: \(point?.bill?.landed as Any), not \(least as Any)")
        }
        if let least {
          safe += 1
          if let before, before < least { dearer += 1 }
          before = before ?? least
        }
      }
    }
  }

  /// Lets two offers in three move: prices, or contents where there are any.
  private static func addRanges(to plan: inout SourcingPlan, seed: Int) {
    var numbers = SeededNumbers(seed: seed + 2_000_003)
    for part in plan.parts.indices {
      for place in plan.parts[part].offers.indices where Int.random(in: 0..<3, using: &numbers) > 0
      {
        let offer = plan.parts[part].offers[place]
        if let content = offer.content, Bool.random(using: &numbers) {
          let down = Int64.random(in: 0...15_000_000, using: &numbers)
          let up = Int64.random(in: 0...10_000_000, using: &numbers)
          plan.parts[part].offers[place].contentRange = Bounds(
            Percentage(millionths: content.millionths - down),
            Percentage(millionths: content.millionths + up))
        } else {
          let price = offer.price.numerator / offer.price.denominator
          let (down, up) = (
            Int128(Int.random(in: 0...40, using: &numbers)),
            Int128(Int.random(in: 0...60, using: &numbers))
          )
          plan.parts[part].offers[place].priceRange = Bounds(
            ExactFraction(price - price * down / 100), ExactFraction(price + price * up / 100))
        }
      }
    }
  }

  /// The least cost of a bill that qualifies by one criterion whatever so many of its offers move.
  private static func least(
    of plan: SourcingPlan, _ lane: Lane, against count: Int
  ) -> ExactFraction? {
    guard case .rule(let rule)? = plan.product.rule else { return nil }
    var least: ExactFraction?
    for notation in rule.description.split(separator: " ").map(String.init) where notation != "or" {
      guard let single = try? OriginRule(notation: notation) else { continue }
      var criterion = plan
      criterion.product.rule = .rule(single)
      for bill in bills(of: criterion) {
        let own = PlanOracle(bill, lane)
        guard let units = own.leastPreferred else { continue }
        let landed = ExactFraction(units, over: own.unit)
        if let least, least <= landed { continue }
        if moved(bill, from: 0, count).allSatisfy({ PlanOracle($0, lane).leastPreferred != nil }) {
          least = landed
        }
      }
    }
    return least
  }

  /// Each bill as a plan with one offer a part.
  private static func bills(of plan: SourcingPlan) -> [SourcingPlan] {
    plan.parts.indices.reduce([plan]) { plans, part in
      plans.flatMap { one in
        plan.parts[part].offers.map { offer in
          var other = one
          other.parts[part].offers = [offer]
          return other
        }
      }
    }
  }

  /// A bill with each set of at most so many moves, of the parts from one on: to both ends and between.
  private static func moved(
    _ plan: SourcingPlan, from part: Int, _ count: Int
  ) -> [SourcingPlan] {
    guard part < plan.parts.count, count > 0 else { return [plan] }
    var all = moved(plan, from: part + 1, count)
    let offer = plan.parts[part].offers[0]
    var others: [SupplyOffer] = []
    if let range = offer.priceRange {
      let middle = ExactFraction(
        range.low.numerator + 2 * range.high.numerator, over: 3 * range.low.denominator)
      for price in [range.low, middle, range.high] {
        var other = offer
        other.price = price
        others.append(other)
      }
    }
    if let range = offer.contentRange {
      let middle = Percentage(millionths: (range.low.millionths + range.high.millionths) / 2)
      for content in [range.low, middle, range.high] {
        var other = offer
        other.content = content
        others.append(other)
      }
    }
    for other in others {
      var changed = plan
      changed.parts[part].offers = [other]
      all += moved(changed, from: part + 1, count - 1)
    }
    return all
  }
}
