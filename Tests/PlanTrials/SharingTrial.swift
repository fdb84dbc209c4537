public import Answers
public import ComponentSourcing
internal import LawFiles
internal import Reading
internal import Reports
internal import SourcingProof
internal import TariffLaw

/// Holds ways that share against every choice of ways and offers.
///
/// Each bill of each way is priced by ``PlanOracle``; shared bills, what is paid once, and what suppliers and plants make
/// are gone through here, by nothing but sums.
public struct SharingTrial {
  /// How many plans were tried.
  public private(set) var plans = 0
  /// How many of them have a choice that will do.
  public private(set) var possible = 0
  /// How many answers with one value changed were refused.
  public private(set) var refused = 0
  /// How many bills were accepted as claims.
  public private(set) var claims = 0
  /// How many branches the searches had.
  public private(set) var branches = 0
  /// What did not agree.
  public private(set) var differences: [String] = []

  /// Begins with nothing tried.
  public init() {}

  /// Tries the plan that belongs to a seed: 4 parts of 3 offers, 2 plants, 2 markets, a tool, a capacity.
  ///
  /// Where all ways buy the same, it is tried for two years too.
  public mutating func run(seed: Int, changes: Int, by library: LawLibrary) throws {
    var plan = try Self.plan(seed: seed)
    try run(plan, "seed \(seed)", seed, changes, by: library)
    guard plan.sharedBill == .all else { return }
    plan.sharedBill = .years
    try run(plan, "seed \(seed), two years", seed, changes, by: library)
  }

  private mutating func run(
    _ plan: SourcingPlan, _ name: String, _ seed: Int, _ changes: Int, by library: LawLibrary
  ) throws {
    let here = plan.on.components.year
    let (first, last) = plan.sharedBill == .years ? (here, here + 1) : (nil, nil)
    let least = Self.least(of: plan, years: first == nil ? 1 : 2)
    let shared = try library.share(plan, from: first, to: last)
    plans += 1
    branches += shared.answer.proof?.root.count ?? 0
    if least != nil { possible += 1 }
    if shared.answer.total != least || !shared.answer.isProven {
      differences.append("\(name): \(shared.answer.total as Any), not \(least as Any)")
    }
    if shared.verdict != .proven { differences.append("\(name): \(shared.verdict)") }
    for way in shared.answer.ways where way.bill.treatment.asksOrigin {
      guard let (claim, _) = way.bill.claim(for: .exact),
        try library.determine(claim).ruling.verdict == .eligible
      else {
        differences.append("\(name): \(way.bill.priced.words) makes no claim that is accepted")
        continue
      }
      claims += 1
    }
    let text = SharingReport(shared).json.compact
    let answer = try AnswerFile.read(SourceFile(name: "answer.json", text: text))
    let check = SharingCheck(plan, shared.answer.years, notCounted: SharingReport.notCounted) {
      SourcingReport.statedClaim(of: $2, $1, on: $0)
    }
    if check.verify(answer) != .proven {
      differences.append("\(name): refused, \(check.verify(answer))")
    }
    for change in 0..<changes {
      let tampered = TamperedAnswer(answer, seed: seed * 1_000 + change).answer
      let place = tampered.difference(from: answer) ?? ""
      // Another proof may prove it too; what would do instead is not verified.
      let isOpen = ["certificate", "obstacles", "verified"].contains { place.hasPrefix($0) }
      guard tampered != answer, !isOpen else { continue }
      if check.verify(tampered) == .proven {
        differences.append("\(name), change \(change) at \(place): accepted")
      } else {
        refused += 1
      }
    }
  }

  /// The plan of a seed.
  public static func plan(seed: Int) throws -> SourcingPlan {
    var plan = try MadeUpPlan(seed: seed, parts: 4, offers: 3).plan
    var numbers = SeededNumbers(seed: seed + 3_000_017)
    plan.sharedBill = [nil, .plant, .plant, .all, .all].randomElement(using: &numbers) ?? nil
    plan.tools = [
      PlannedTool(
        name: "tool", cost: ExactFraction(Int128(Int.random(in: 0...2_000_000, using: &numbers))))
    ]
    for part in plan.parts.indices {
      for offer in plan.parts[part].offers.indices where Int.random(in: 0..<3, using: &numbers) == 0
      {
        plan.parts[part].offers[offer].tool = "tool"
      }
    }
    for place in plan.markets.indices {
      plan.markets[place].volume = Int64(Int.random(in: 1...4, using: &numbers) * 500)
    }
    for place in plan.plants.indices where Bool.random(using: &numbers) {
      plan.plants[place].fixedCost = ExactFraction(
        Int128(Int.random(in: 0...3_000_000, using: &numbers)))
      plan.plants[place].volume.capacity =
        Bool.random(using: &numbers) ? Int64(Int.random(in: 2...8, using: &numbers) * 500) : nil
      plan.plants[place].volume.least =
        Int.random(in: 0..<4, using: &numbers) == 0 ? 1000 : nil
    }
    for name in ["S0", "S1", "S2"] where Bool.random(using: &numbers) {
      var supplier =
        plan.suppliers.first { $0.name == name }
        ?? PlannedSupplier(name: name, fixedCost: ExactFraction(0))
      plan.suppliers.removeAll { $0.name == name }
      let most = Int64(Int.random(in: 1...20, using: &numbers) * 500)
      supplier.volume.capacity = most
      if Int.random(in: 0..<3, using: &numbers) == 0 {
        supplier.volume.least = min(most, Int64(Int.random(in: 1...8, using: &numbers) * 500))
      }
      plan.suppliers.append(supplier)
    }
    return plan
  }

  /// What the cheapest choice costs, in smallest units; `nil` if none will do.
  private static func least(of plan: SourcingPlan, years: Int128) -> ExactFraction? {
    var bare = plan
    bare.suppliers = []
    let oracles = plan.lanes.map { PlanOracle(bare, $0) }
    // One unit for all.
    var unit: Int128 = 1
    for oracle in oracles { unit = unit / divisor(unit, oracle.unit) * oracle.unit }
    let costs = zip(plan.lanes, oracles).map { lane, oracle -> [Int128?] in
      let volume = Int128(plan.markets.first { $0.name == lane.market }?.volume ?? 0)
      return oracle.bills.map { $0.landed.map { $0 * (unit / oracle.unit) * volume * years } }
    }
    let bills = oracles[0].bills.map(\.choices)
    let asked = plan.markets.map { market in bills.map { Asked(plan, $0, market) } }
    let own = plan.markets.map { market in
      plan.lanes.indices.filter { plan.lanes[$0].market == market.name }
    }
    let (tool, suppliers) = (
      plan.tools[0].cost.numerator * unit, plan.suppliers.map { $0.fixedCost.numerator * unit }
    )
    var best: Int128?
    for first in own[0] {
      for second in own[1] {
        let plants = [first, second].map { plan.lanes[$0].plant }
        let isOne =
          plan.sharedBill == .all || plan.sharedBill == .years
          || plan.sharedBill == .plant && plants[0] == plants[1]
        guard let fixed = fixed(plan, plants, unit) else { continue }
        for one in bills.indices {
          guard let cost = costs[first][one] else { continue }
          for other in isOne ? one...one : 0...(bills.count - 1) {
            guard let more = costs[second][other] else { continue }
            var all = cost + more + fixed
            if best.map({ $0 <= all }) ?? false { continue }
            let (left, right) = (asked[0][one], asked[1][other])
            if left.needsTool || right.needsTool { all += tool }
            var isWithin = true
            for (place, supplier) in plan.suppliers.enumerated() {
              let units = left.units[place] + right.units[place]
              guard units > 0 else { continue }
              all += suppliers[place]
              if let most = supplier.volume.capacity, units > most { isWithin = false }
              if let least = supplier.volume.least, units < least { isWithin = false }
            }
            if isWithin { best = best.map { min($0, all) } ?? all }
          }
        }
      }
    }
    return best.map { ExactFraction($0, over: unit).reduced }
  }

  /// What plants cost once that serve the two markets; `nil` if one makes too much or too little.
  private static func fixed(_ plan: SourcingPlan, _ plants: [String], _ unit: Int128) -> Int128? {
    var fixed: Int128 = 0
    for plant in plan.plants where plants.contains(plant.name) {
      fixed += plant.fixedCost.numerator * unit / plant.fixedCost.denominator
      let made = zip(plan.markets, plants).filter { $1 == plant.name }
        .reduce(Int64(0)) { $0 + $1.0.volume }
      if let most = plant.volume.capacity, made > most { return nil }
      if let least = plant.volume.least, made < least { return nil }
    }
    return fixed
  }

  /// What a market's bill asks of each supplier of the plan that costs or limits something, and whether of the tool.
  private struct Asked {
    var units: [Int64]
    var needsTool = false

    init(_ plan: SourcingPlan, _ bill: [Int], _ market: Market) {
      units = plan.suppliers.map { _ in 0 }
      for (part, place) in zip(plan.parts, bill) {
        let offer = part.offers[place]
        if offer.tool != nil { needsTool = true }
        if let supplier = plan.suppliers.firstIndex(where: { $0.name == offer.supplier }) {
          units[supplier] += market.volume * Int64(part.quantity.numerator)
        }
      }
    }
  }

  private static func divisor(_ one: Int128, _ other: Int128) -> Int128 {
    var (left, right) = (one, other)
    while right != 0 { (left, right) = (right, left % right) }
    return left
  }
}
