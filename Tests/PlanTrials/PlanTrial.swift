internal import ComponentSourcing
public import Answers
internal import LawFiles
internal import Reading
internal import SourcingProof
internal import TariffLaw

/// The search held to an enumeration on each way of made-up plans; counts what was tried.
public struct PlanTrial {
  /// How many ways were tried.
  public private(set) var ways = 0
  /// On how many of them a bill can earn a preference.
  public private(set) var qualifying = 0
  /// On how many of them it can, and the cheapest bill leaves it.
  public private(set) var declining = 0
  /// On how many of them no bill is allowed.
  public private(set) var impossible = 0
  /// On how many of them a supplier's fixed cost could count.
  public private(set) var withFixedCosts = 0
  /// How many of them stay in a country.
  public private(set) var domestic = 0
  /// How many claims of bills that qualify by content had it.
  public private(set) var claims = 0
  /// What did not agree, with the seed and the way.
  public private(set) var differences: [String] = []

  /// Begins with nothing tried.
  public init() {}

  /// Tries each way of the plan that belongs to a seed.
  ///
  /// The bill must be the least of an enumeration, the least that qualifies too, and the second; the checker must
  /// accept it, and the claim for a bill that qualifies be eligible with the same content.
  public mutating func run(
    seed: Int, parts: Int = 6, offers: Int = 4, by library: LawLibrary
  ) throws {
    let made = try MadeUpPlan(seed: seed, parts: parts, offers: offers).plan
    for priced in try library.price(made) {
      try run(priced, "seed \(seed), \(priced.lane.plant) to \(priced.lane.market)", by: library)
    }
  }

  private mutating func run(_ priced: PricedLane, _ place: String, by library: LawLibrary) throws {
    func hold(_ holds: Bool, _ what: String, in differences: inout [String]) {
      if !holds { differences.append("\(place): \(what)") }
    }
    let answer = try priced.solve()
    let expected = PlanOracle(priced.plan, priced.lane)
    let qualifying = answer.cheapest(where: \.asksOrigin)
    let (least, earning) = (
      expected.units(answer.bill?.landed), expected.units(qualifying?.landed)
    )
    hold(priced.missing.isEmpty, "missing \(priced.missing)", in: &differences)
    hold(answer.isOptimal, "not proven", in: &differences)
    hold(least == expected.least, "the least cost", in: &differences)
    hold(earning == expected.leastPreferred, "the least that qualifies", in: &differences)
    if let bill = answer.bill {
      let second = expected.units(try answer.runnerUp()?.landed)
      hold(second == expected.least(besides: bill.choices), "the second", in: &differences)
      let proof = BillProof.verify(
        bill.choices, bill.treatment, landed: bill.landed, on: priced)
      hold(proof == .holds, "the checker says that it \(proof)", in: &differences)
    }
    for scope in LandedBill.ClaimScope.allCases {
      guard let qualifying, let (claim, units) = qualifying.claim(for: scope) else {
        hold(qualifying == nil, "no claim for \(scope)", in: &differences)
        continue
      }
      let ruling = try library.determine(claim).ruling
      hold(
        ruling.verdict == .eligible, "the claim for \(scope) is \(ruling.verdict)",
        in: &differences)
      // Where it is the content that earns the preference, it is the same but for what is rounded.
      guard qualifying.treatment.limits.first?.threshold != nil else { continue }
      let own = expected.bills.first { $0.choices == qualifying.choices }?.content
      let content = ruling.origin?.content
      let share = priced.plan.product.method == .direct ? content?.direct : content?.indirect
      let isSame =
        scope == .exact
        ? share?.low == own : Self.areNear(share?.low, own, within: qualifying, units)
      hold(isSame, "the content of the claim for \(scope)", in: &differences)
      claims += 1
    }
    ways += 1
    if expected.least == nil { impossible += 1 }
    if priced.isDomestic { domestic += 1 }
    if !priced.plan.suppliers.isEmpty { withFixedCosts += 1 }
    guard let earned = expected.leastPreferred, let least = expected.least else { return }
    self.qualifying += 1
    if least < earned { declining += 1 }
  }

  /// Whether two shares of a claim's price differ by no more than a smallest unit for each of its amounts.
  private static func areNear(
    _ one: ExactFraction?, _ other: ExactFraction?, within bill: LandedBill, _ units: Int64
  ) -> Bool {
    guard let one, let other, let apart = max(one, other).subtracting(min(one, other)),
      let worth = bill.fob.multiplied(by: ExactFraction(Int128(units))),
      let rounded = apart.multiplied(by: worth)
    else { return false }
    return rounded <= ExactFraction(Int128(bill.choices.count + 5))
  }
}
