public import ComponentSourcing
public import TariffLaw

/// Every bill of a way, priced by the law notes alone: written apart from search, pricing and checker.
///
/// *Content*, ATIGA articles 28 to 30 and Annex 5: by the indirect method FOB less what does not originate; by the
/// direct method what originates, labour, overhead with duty and charges that are paid on parts, other costs and profit, which
/// is what the price leaves. Both over FOB. A material of a member counts in full where it originates and has a proof,
/// or comes from the plant's own country; with a content of its own it counts in full from 40 %, in proportion from
/// 20 %, and not at all below; in the plant's own country it originates from 40 %, and nothing is cumulated. *Change of
/// heading*: what does not originate and stays in heading 87.08 may come to 10 % of FOB. Exactly the threshold is enough. Amounts are whole numbers of a common fraction of the smallest unit.
public struct PlanOracle {
  /// A bill under the treatment in which it costs least.
  public struct Bill {
    /// The place of the offer of each part.
    public let choices: [Int]
    /// What it costs, in ``PlanOracle/unit``s; `nil` if the plan needs a preference and it earns none.
    public let landed: Int128?
    /// What it costs with a preference; `nil` if it earns none.
    public let preferred: Int128?
    /// What it costs without.
    public let declined: Int128
    /// The share that originates, by the plan's method.
    public let content: ExactFraction
  }

  /// How many units a smallest unit of the currency has.
  public let unit: Int128
  /// Every bill of the way.
  public let bills: [Bill]

  private struct Offer {
    let value, duty, charge, outside, unchanged: Int128
    let supplier: Int
  }

  /// The members of the made-up plans.
  private static let members: Set<String> = [
    "BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN",
  ]

  /// Goes through every bill of a way.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - lane: The way.
  ///   - extra: What the price of one offer rises by, in smallest units of its currency.
  public init(
    _ plan: SourcingPlan, _ lane: Lane, extra: (part: Int, offer: Int, by: ExactFraction)? = nil
  ) {
    guard let plant = plan.plants.first(where: { $0.name == lane.plant }),
      let market = plan.markets.first(where: { $0.name == lane.market })
    else { preconditionFailure("the way has no plant or market") }
    let isHome = plant.country == market.country
    let one = ExactFraction(1)
    let kept = isHome ? one : (Percentage.whole - lane.drawback).fraction.reduced
    let mfn = isHome ? ExactFraction(0) : (market.importer?.mfn ?? .zero).fraction.reduced
    let rate = (market.importer?.rate ?? .zero).fraction.reduced
    let margin: ExactFraction
    if case .margin(let share) = plant.pricing {
      margin = share.fraction.reduced
    } else {
      margin = ExactFraction(0)
    }
    let offered = plan.parts.flatMap(\.offers)
    func common(_ shares: [ExactFraction]) -> Int128 {
      shares.reduce(1) { Self.leastCommonMultiple($0, $1.reduced.denominator) }
    }
    func take(_ amount: Int128, _ share: ExactFraction) -> Int128 {
      amount / share.denominator * share.numerator
    }
    // Each amount times this is whole, before any percentage is taken of it.
    var denominators: Set<Int128> = [Int128(market.volume)]
    for (place, part) in plan.parts.enumerated() {
      for (index, offer) in part.offers.enumerated() {
        var price = offer.price
        if let extra, extra.part == place, extra.offer == index {
          price = Self.sum(price, extra.by)
        }
        let worth = Self.value(offer, price, part, plant, plan)
        denominators.insert(worth.reduced.denominator)
        denominators.insert(Self.charge(offer, part).denominator)
      }
    }
    let base = denominators.reduce(Int128(1), Self.leastCommonMultiple)
    // So that each share taken of an amount is whole again.
    let scale =
      base * common(offered.map { Self.share($0, plant) })
      * common(offered.compactMap { $0.duty.others?.fraction }) * common([kept]) * common([margin])
      * common([mfn, rate])
    func amount(_ fraction: ExactFraction) -> Int128 {
      fraction.numerator * (scale / fraction.denominator)
    }
    let offers = plan.parts.enumerated().map { place, part in
      part.offers.enumerated().map { index, offer -> Offer in
        var price = offer.price
        if let extra, extra.part == place, extra.offer == index {
          price = Self.sum(price, extra.by)
        }
        let value = amount(Self.value(offer, price, part, plant, plan))
        let duty = (offer.duty.others ?? .zero).fraction.reduced
        let share = Self.share(offer, plant)
        let staysInHeading = part.code?.description.hasPrefix("8708") ?? true
        return Offer(
          value: value, duty: take(take(value, duty), kept),
          charge: amount(Self.charge(offer, part)),
          outside: value - take(value, share),
          unchanged: share < one && staysInHeading ? value : 0,
          supplier: plan.suppliers.firstIndex { $0.name == offer.supplier } ?? -1)
      }
    }
    let fixed = plan.suppliers.map { amount($0.fixedCost) / Int128(market.volume) }
    let conversion = amount(plant.labour) + amount(plant.overhead) + amount(plant.other)
    let carriage = amount(lane.freight) + amount(lane.insurance)
    let proving =
      amount(plan.compliance.perUnit)
      + amount(plan.compliance.perShipment) / Int128(market.volume) * Int128(market.shipments ?? 0)
    var bars: [ExactFraction] = []
    var mayChange = false
    if case .rule(let rule) = plan.product.rule {
      for choice in rule.choices {
        if case .regionalValueContent(let threshold) = choice {
          bars.append((threshold ?? Percentage(40)).fraction.reduced)
        } else {
          mayChange = true
        }
      }
    }
    var bills: [Bill] = []
    var choices: [Int] = []
    func visit() {
      guard choices.count == offers.count else {
        for place in offers[choices.count].indices {
          choices.append(place)
          visit()
          choices.removeLast()
        }
        return
      }
      let chosen = zip(offers, choices).map { $0[$1] }
      let materials = chosen.reduce(Int128(0)) { $0 + $1.value }
      let duty = chosen.reduce(Int128(0)) { $0 + $1.duty + $1.charge }
      let outside = chosen.reduce(Int128(0)) { $0 + $1.outside }
      let unchanged = chosen.reduce(Int128(0)) { $0 + $1.unchanged }
      let made = materials + duty + conversion
      let price: Int128 =
        switch plant.pricing {
        case .price(let price): amount(price)
        case .profit(let profit): made + amount(profit)
        case .margin: made + take(made, margin)
        }
      let regional =
        plan.product.method == .direct
        ? (materials - outside) + (conversion + duty) + (price - made) : price - outside
      let taken = Set(chosen.map(\.supplier)).filter { $0 >= 0 }
      let all = made + carriage + taken.reduce(Int128(0)) { $0 + fixed[$1] }
      let landedPrice = price + carriage
      let declined = all + take(landedPrice, mfn)
      let hasContent = bars.contains { bar in
        regional * bar.denominator >= price * bar.numerator
      }
      let changes = mayChange && unchanged * 10 <= price
      let preferred =
        !isHome && rate < mfn && (hasContent || changes)
        ? all + take(landedPrice, rate) + proving : nil
      let open = isHome || !plan.needsPreference ? declined : nil
      bills.append(
        Bill(
          choices: choices, landed: [open, preferred].compactMap(\.self).min(),
          preferred: preferred, declined: declined,
          content: ExactFraction(regional, over: max(1, price)).reduced))
    }
    visit()
    unit = scale
    self.bills = bills
  }

  /// The least landed cost; `nil` if no bill will do.
  public var least: Int128? { bills.compactMap(\.landed).min() }

  /// The least landed cost of bills that earn a preference.
  public var leastPreferred: Int128? { bills.compactMap(\.preferred).min() }

  /// The least landed cost of all bills but one.
  public func least(besides choices: [Int]) -> Int128? {
    bills.filter { $0.choices != choices }.compactMap(\.landed).min()
  }

  /// A landed cost in units, if it is a whole number of them.
  public func units(_ amount: ExactFraction?) -> Int128? {
    guard let amount else { return nil }
    let lowest = amount.reduced
    return unit.isMultiple(of: lowest.denominator)
      ? lowest.numerator * (unit / lowest.denominator) : -1
  }

  private static func sum(_ one: ExactFraction, _ other: ExactFraction) -> ExactFraction {
    ExactFraction(
      one.numerator * other.denominator + other.numerator * one.denominator,
      over: one.denominator * other.denominator
    ).reduced
  }

  private static func value(
    _ offer: SupplyOffer, _ price: ExactFraction, _ part: PlannedPart, _ plant: Plant,
    _ plan: SourcingPlan
  ) -> ExactFraction {
    let each = sum(price, offer.freight.others ?? ExactFraction(0))
    var worth = ExactFraction(
      each.numerator * part.quantity.numerator, over: each.denominator * part.quantity.denominator)
    if let rate = plan.exchangeRates.first(where: { $0.from == offer.currency }) {
      var (above, below) = (Int128(rate.trillionths), Int128(1_000_000_000_000))
      for _ in 0..<rate.to.exponent { above *= 10 }
      for _ in 0..<rate.from.exponent { below *= 10 }
      let factor = ExactFraction(above, over: below).reduced
      worth = ExactFraction(
        worth.numerator * factor.numerator, over: worth.denominator * factor.denominator)
    }
    return worth.reduced
  }

  /// Inland carriage and other costs: no part of what the offer is worth, and overhead as duty is.
  private static func charge(_ offer: SupplyOffer, _ part: PlannedPart) -> ExactFraction {
    let each = sum(offer.inland.others ?? ExactFraction(0), offer.otherCost)
    return ExactFraction(
      each.numerator * part.quantity.numerator, over: each.denominator * part.quantity.denominator
    ).reduced
  }

  private static func share(_ offer: SupplyOffer, _ plant: Plant) -> ExactFraction {
    guard members.contains(offer.country.description) else { return ExactFraction(0) }
    let hasProof = offer.proof?.kind == ProofOfOrigin.Kind(rawValue: "e_form_d")
    switch offer.status {
    case .originating: return ExactFraction(offer.country == plant.country || hasProof ? 1 : 0)
    case .partial:
      guard let content = offer.content else { return ExactFraction(0) }
      if offer.country == plant.country { return ExactFraction(content >= Percentage(40) ? 1 : 0) }
      guard hasProof else { return ExactFraction(0) }
      return content >= Percentage(40)
        ? ExactFraction(1)
        : content >= Percentage(20) ? content.fraction.reduced : ExactFraction(0)
    default: return ExactFraction(0)
    }
  }

  private static func leastCommonMultiple(_ one: Int128, _ other: Int128) -> Int128 {
    var (left, right) = (one, other)
    while right != 0 { (left, right) = (right, left % right) }
    return one / left * other
  }
}
