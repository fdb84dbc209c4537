internal import TariffLaw

/// The coefficients of a way's costs and of its limit, as exact fractions of the smallest unit.
struct LaneTerms {
  /// What each offer of each part costs above the cheapest.
  private(set) var costs: [[ExactFraction]] = []
  /// What each offer of each part counts against the limit, above the lightest.
  private(set) var values: [[ExactFraction]] = []
  /// What every bill costs.
  private(set) var constant = ExactFraction(0)
  /// What the values above the lightest may come to; below nought if not even that bill is within the limit.
  private(set) var allowed = ExactFraction(0)
  /// The suppliers of several parts that cost something to take on, and their offers.
  private(set) var shared: [(cost: ExactFraction, places: [Int?])] = []

  init?(_ treatment: ProductTreatment, on priced: PricedLane) {
    let (plan, plant) = (priced.plan, priced.plant)
    let limit = treatment.limits.first
    let rate = treatment.rate.fraction
    let share = limit?.share.fraction ?? ExactFraction(0)
    let pricing = plant.pricing.terms
    let suppliers = SupplierCosts(of: plan, in: priced.market)
    // What a unit of parts and their duty adds to landed cost, and to what the limit allows.
    guard let above = rate.multiplied(by: pricing.factor)?.adding(ExactFraction(1)),
      let relief = share.multiplied(by: pricing.factor), let suppliers,
      let conversion = ExactFraction.sum([plant.labour, plant.overhead, plant.other]),
      let price = conversion.multiplied(by: pricing.factor)?.adding(pricing.constant),
      let carriage = priced.lane.freight.adding(priced.lane.insurance),
      let productDuty = price.adding(carriage)?.multiplied(by: rate),
      let compliance = treatment.asksOrigin
        ? plan.complianceCost(in: priced.market) : ExactFraction(0),
      var constant = ExactFraction.sum([conversion, carriage, productDuty, compliance]),
      var allowed = limit == nil ? ExactFraction(0) : price.multiplied(by: share)
    else { return nil }
    for (place, part) in plan.parts.enumerated() {
      var costs: [ExactFraction] = []
      var values: [ExactFraction] = []
      for (index, offer) in part.offers.enumerated() {
        guard let value = plan.value(of: offer, for: part, in: plant.country),
          let duty = value.multiplied(by: priced.dutyRate(part: place, offer: index)),
          let unit = value.adding(duty),
          let cost = unit.multiplied(by: above)?.adding(suppliers.own(offer.supplier))
        else { return nil }
        costs.append(cost)
        guard let limit, let regime = treatment.regime else {
          values.append(ExactFraction(0))
          continue
        }
        let counts = limit.counts(
          plan.material(offer, for: part), in: plan.product.code, madeIn: plant.country,
          under: regime)
        guard let counted = value.multiplied(by: counts.fraction),
          let all = limit.countsDuty ? counted.adding(duty) : counted,
          let relieved = unit.multiplied(by: relief), let net = all.subtracting(relieved)
        else { return nil }
        values.append(net)
      }
      guard let (over, cheapest) = Self.above(costs), let (beyond, lightest) = Self.above(values),
        let sum = constant.adding(cheapest), let rest = allowed.subtracting(lightest)
      else { return nil }
      self.costs.append(over)
      self.values.append(beyond)
      (constant, allowed) = (sum, rest)
    }
    self.constant = constant
    self.allowed = allowed
    shared = suppliers.shared
  }

  /// The amounts above the least of them, and the least.
  private static func above(
    _ amounts: [ExactFraction]
  ) -> (above: [ExactFraction], least: ExactFraction)? {
    guard let least = amounts.min() else { return ([], ExactFraction(0)) }
    let above = amounts.compactMap { $0.subtracting(least) }
    return above.count == amounts.count ? (above, least) : nil
  }
}

extension Plant.Pricing {
  /// The FOB price as a constant and a multiple of the costs.
  fileprivate var terms: (constant: ExactFraction, factor: ExactFraction) {
    switch self {
    case .price(let price): (price, ExactFraction(0))
    case .profit(let profit): (profit, ExactFraction(1))
    case .margin(let margin): (ExactFraction(0), (Percentage.whole + margin).fraction)
    }
  }
}
