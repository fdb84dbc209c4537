public import ComponentSourcing
public import TariffLaw

/// The least landed cost on a way, by going through every bill; written apart from the search, in whole numbers.
///
/// Costs are in hundred-millionths of a cent. Of the law it knows what the made-up plans can hold: regional value
/// content by both methods, a change of heading with a tolerance of 10 %, cumulation with a proof, partial cumulation
/// from 20 %, whole from 40 %.
public struct Enumeration {
  private struct Offer {
    let cost: Int  // value and duty, × 10^4
    let duty: Int  // × 10^4
    let value: Int  // × 10^4
    let outside: Int  // what does not originate, × 10^4
    let unchanged: Int  // × 10^4
    let supplier: Int  // a bit, or none
  }

  private static let hundredth = 100_000_000

  /// The least cost of all bills that the plan allows.
  public let least: Int?
  /// The least cost of those that earn a preference.
  public let leastQualifying: Int?
  /// The least of all bills but one that costs the least.
  public let second: Int?

  /// Goes through every bill of a way.
  public init(_ plan: SourcingPlan, _ lane: Lane) {
    guard let plant = plan.plants.first(where: { $0.name == lane.plant }),
      let market = plan.markets.first(where: { $0.name == lane.market })
    else {
      (least, leastQualifying, second) = (nil, nil, nil)
      return
    }
    let isDomestic = plant.country == market.country
    let offers = plan.parts.map { part in
      part.offers.map { offer in
        Self.offer(
          offer, part, plant, kept: isDomestic ? 100 : 100 - Self.percent(lane.drawback),
          supplier: plan.suppliers.firstIndex { $0.name == offer.supplier }.map { 1 << $0 } ?? 0)
      }
    }
    var (qualifying, first, next) = (Int?.none, Int.max, Int.max)
    let conversion = Self.cents(plant.labour) + Self.cents(plant.overhead) + Self.cents(plant.other)
    let carriage = Self.cents(lane.freight) + Self.cents(lane.insurance)
    let mfn = isDomestic ? 0 : market.importer?.mfn.map(Self.percent) ?? 0
    let rate = market.importer?.rate.map(Self.percent) ?? 0
    let compliance =
      Self.cents(plan.compliance.perUnit) * 1000 + Self.cents(plan.compliance.perShipment) * 10
    let fixed = (0..<1 << plan.suppliers.count).map { taken in
      plan.suppliers.enumerated().reduce(0) {
        taken & 1 << $1.offset == 0 ? $0 : $0 + Self.cents($1.element.fixedCost)
      }
    }
    let isDirect = plan.product.method == .direct
    var bar: Int?
    var mayChange = false
    if case .rule(let rule) = plan.product.rule {
      for choice in rule.choices {
        switch choice {
        case .regionalValueContent(let threshold): bar = threshold.map(Self.percent) ?? 40
        default: mayChange = true
        }
      }
    }

    func visit(
      _ part: Int, _ cost: Int, _ duty: Int, _ outside: Int, _ unchanged: Int, _ taken: Int
    ) {
      guard part < offers.count else {
        let made = cost + conversion * 10_000  // × 10^4
        let fob =  // × 10^6
          switch plant.pricing {
          case .price(let price): Self.cents(price) * 1_000_000
          case .profit(let profit): (made + Self.cents(profit) * 10_000) * 100
          case .margin(let margin): made * (100 + Self.percent(margin))
          }
        let all = made * 10_000 + carriage * Self.hundredth + fixed[taken] * 100_000
        let base = (fob + carriage * 1_000_000)
        let atMFN = all + base * mfn
        var cost = isDomestic || !plan.needsPreference ? atMFN : nil
        let counted = outside + (isDirect ? duty : 0)
        let hasContent = bar.map { counted * 10_000 <= (100 - $0) * fob } ?? false
        if !isDomestic, rate < mfn, hasContent || mayChange && unchanged * 1_000 <= fob {
          let preferred = all + base * rate + compliance * 100_000
          cost = min(cost ?? preferred, preferred)
          qualifying = min(qualifying ?? preferred, preferred)
        }
        guard let cost, cost < next else { return }
        (first, next) = cost < first ? (cost, first) : (first, cost)
        return
      }
      for offer in offers[part] {
        visit(
          part + 1, cost + offer.cost, duty + offer.duty, outside + offer.outside,
          unchanged + offer.unchanged, taken | offer.supplier)
      }
    }
    visit(0, 0, 0, 0, 0, 0)
    (least, leastQualifying) = (first == .max ? nil : first, qualifying)
    second = next == .max ? nil : next
  }

  private static func offer(
    _ offer: SupplyOffer, _ part: PlannedPart, _ plant: Plant, kept: Int, supplier: Int
  ) -> Offer {
    let value =
      cents(part.quantity) * (cents(offer.price) + cents(offer.freight.others ?? ExactFraction(0)))
    let rate = offer.duty.others.map(percent) ?? 0
    let hasProof = offer.proof?.kind == ProofOfOrigin.Kind(rawValue: "e_form_d")
    let isMember = !["CN", "JP"].contains(offer.country.description)
    let content = offer.content.map(percent) ?? 0
    let share: Int =
      switch offer.status {
      case .originating where isMember: offer.country == plant.country || hasProof ? 100 : 0
      case .partial where isMember && hasProof: content >= 40 ? 100 : content >= 20 ? content : 0
      default: 0
      }
    let isHeading = part.code?.description.hasPrefix("8708") ?? true
    let duty = value * rate * kept
    return Offer(
      cost: value * 10_000 + duty, duty: duty, value: value * 10_000,
      outside: value * (100 - share) * 100,
      unchanged: share < 100 && isHeading ? value * 10_000 : 0,
      supplier: supplier)
  }

  private static func cents(_ amount: ExactFraction) -> Int {
    Int(amount.numerator / amount.denominator)
  }

  private static func percent(_ rate: Percentage) -> Int { Int(rate.millionths / Percentage.unit) }

  /// A cost in the whole numbers of the enumeration; nil if it is none.
  public static func scaled(_ amount: ExactFraction?) -> Int? {
    amount.flatMap { $0.times(Int128(hundredth), rounding: .down) }.flatMap(Int.init(exactly:))
  }
}
