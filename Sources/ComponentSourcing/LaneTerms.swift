internal import TariffLaw

/// The coefficients of a way's costs and of its limit, as exact fractions of the smallest unit.
struct LaneTerms: Sendable {
  /// What each offer of each part costs above the cheapest.
  private(set) var costs: [[ExactFraction]] = []
  /// What each offer of each part counts against the limit, above the lightest.
  private(set) var values: [[ExactFraction]] = []
  /// What every bill costs.
  private(set) var constant = ExactFraction(0)
  /// What the values above the lightest may come to; below nought if not even that bill is within the limit.
  var allowed = ExactFraction(0)
  /// The suppliers of several parts that cost something to take on, and their offers.
  private(set) var shared: [(cost: ExactFraction, places: [Int?])] = []

  init?(_ treatment: ProductTreatment, on priced: PricedLane) {
    let (plan, plant) = (priced.plan, priced.plant)
    let limit = treatment.limits.first
    let rate = treatment.rate.fraction
    let share = limit?.share.fraction ?? ExactFraction(0)
    let suppliers = SupplierCosts(of: plan, in: priced.market)
    guard let suppliers,
      let conversion = ExactFraction.sum([plant.labour, plant.overhead, plant.other]),
      let price = conversion.multiplied(by: plant.pricing.factor)?.adding(plant.pricing.constant),
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
          let charges = plan.charges(on: offer, for: part, in: plant.country),
          let terms = OfferTerms(
            value, charges, rate: priced.dutyRate(part: place, offer: index),
            counts: treatment.share(of: offer, for: part, on: priced), under: treatment, at: plant,
            counted: plan.counted),
          let cost = terms.cost.adding(suppliers.own(offer.supplier))
        else { return nil }
        costs.append(cost)
        values.append(terms.value)
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

  /// The terms where offers count more against the limit, and less is allowed; `nil` if they cannot be held.
  func counting(_ more: [[ExactFraction]], less: ExactFraction) -> Self? {
    var terms = self
    guard var rest = allowed.subtracting(less) else { return nil }
    for (part, (values, more)) in zip(values, more).enumerated() {
      let raised = zip(values, more).compactMap { $0.adding($1) }
      guard raised.count == values.count, let (beyond, lightest) = Self.above(raised),
        let left = rest.subtracting(lightest)
      else { return nil }
      terms.values[part] = beyond
      rest = left
    }
    terms.allowed = rest
    return terms
  }

  /// What no bill costs less than, by a price of what counts; suppliers of several parts are not counted.
  func bound(at price: ExactFraction) -> ExactFraction? {
    guard let worth = price.multiplied(by: allowed), var sum = constant.subtracting(worth) else {
      return nil
    }
    for (costs, values) in zip(costs, values) {
      var least: ExactFraction?
      for (cost, value) in zip(costs, values) {
        guard let priced = price.multiplied(by: value)?.adding(cost) else { return nil }
        least = least.map { min($0, priced) } ?? priced
      }
      guard let next = sum.adding(least ?? ExactFraction(0)) else { return nil }
      sum = next
    }
    return sum
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
