public import TariffLaw
/// What one unit of the product costs until it is landed in its market, with one choice of offers.
///
/// Amounts are exact fractions of the smallest unit of the plan's currency. The profit of the plant is no cost;
/// it counts in the FOB price, on which the market's duty is charged, with freight and insurance.
public struct LandedBill: Sendable {
  /// The way.
  public let priced: PricedLane
  /// The treatment in the market.
  public let treatment: ProductTreatment
  /// The place of the chosen offer of each part.
  public let choices: [Int]

  /// What each part is worth at the plant.
  public let values: [ExactFraction]
  /// The duty on each part that is not given back.
  public let duties: [ExactFraction]
  /// What is paid for each part beside its customs value.
  public let charges: [ExactFraction]
  /// What taking on the suppliers comes to.
  public let fixedCosts: ExactFraction
  /// Labour, overhead and other costs.
  public let conversion: ExactFraction
  /// The FOB price.
  public let fob: ExactFraction
  /// Freight and insurance to the market.
  public let carriage: ExactFraction
  /// The duty on the product.
  public let productDuty: ExactFraction
  /// What proving origin costs.
  public let compliance: ExactFraction
  /// All costs together.
  public let landed: ExactFraction

  /// Adds up a bill; `nil` if it is none of the plan, or an amount is not said or cannot be held.
  public init?(_ choices: [Int], _ treatment: ProductTreatment, on priced: PricedLane) {
    let (plan, plant, market, lane) = (priced.plan, priced.plant, priced.market, priced.lane)
    guard choices.count == plan.parts.count,
      zip(plan.parts, choices).allSatisfy({ $0.offers.indices.contains($1) })
    else { return nil }
    var values: [ExactFraction] = []
    var duties: [ExactFraction] = []
    var charges: [ExactFraction] = []
    for (place, part) in plan.parts.enumerated() {
      let offer = part.offers[choices[place]]
      guard let value = plan.value(of: offer, for: part, in: plant.country),
        let duty = value.multiplied(by: priced.dutyRate(part: place, offer: choices[place]))
          .flatMap(plan.counted),
        let charge = plan.charges(on: offer, for: part, in: plant.country)
      else { return nil }
      values.append(value)
      duties.append(duty)
      charges.append(charge)
    }
    let suppliers = Set(zip(plan.parts, choices).map { $0.offers[$1].supplier })
    let perUnit = ExactFraction(1, over: Int128(market.volume))
    guard
      let fixed = ExactFraction.sum(
        plan.suppliers.filter { suppliers.contains($0.name) }
          .compactMap { plan.cost(of: $0, borneBy: market).multiplied(by: perUnit) }
          .compactMap(plan.counted)),
      let conversion = ExactFraction.sum([plant.labour, plant.overhead, plant.other]),
      let materials = ExactFraction.sum(values), let paid = ExactFraction.sum(duties + charges),
      let costs = ExactFraction.sum([materials, paid, conversion]),
      let fob = plant.price(of: costs), let carriage = lane.freight.adding(lane.insurance),
      let productDuty = fob.adding(carriage)?.multiplied(by: treatment.rate.fraction),
      let compliance = treatment.asksOrigin ? plan.complianceCost(in: market) : ExactFraction(0),
      let landed = ExactFraction.sum([costs, fixed, carriage, productDuty, compliance])
    else { return nil }
    self.priced = priced
    self.treatment = treatment
    self.choices = choices
    self.values = values
    self.duties = duties
    self.charges = charges
    fixedCosts = fixed
    self.conversion = conversion
    self.fob = fob
    self.carriage = carriage
    self.productDuty = productDuty
    self.compliance = compliance
    self.landed = landed
  }

  /// What the price leaves beyond all costs of the plant; below nought where the product is sold at a loss.
  public var profit: ExactFraction? {
    ExactFraction.sum(values + duties + charges + [conversion]).flatMap { fob.subtracting($0) }
  }

  /// The chosen offers, in the order of the parts.
  public var offers: [SupplyOffer] { zip(priced.plan.parts, choices).map { $0.offers[$1] } }

  /// The chosen offer of a part.
  public func offer(of part: Int) -> SupplyOffer { priced.plan.parts[part].offers[choices[part]] }

  /// What counts against a limit, and what it may come to; `nil` if it cannot be held.
  public func reach(of limit: OriginLimit) -> (counted: ExactFraction, allowed: ExactFraction)? {
    guard let regime = treatment.regime,
      let allowed = fob.multiplied(by: limit.share.fraction)
    else { return nil }
    let plan = priced.plan
    let shares = zip(plan.parts, offers).map { part, offer in
      limit.counts(
        plan.material(offer, for: part), in: plan.product.code, madeIn: priced.plant.country,
        under: regime
      ).fraction
    }
    let terms = zip(values, shares).compactMap { $0.multiplied(by: $1) }
    guard terms.count == shares.count else { return nil }
    return ExactFraction.sum(terms).map { ($0, allowed) }
  }
}

extension PricedLane {
  /// The rate at which duty on an offer is paid and not given back.
  public func dutyRate(part: Int, offer: Int) -> ExactFraction {
    let rate = duties[part][offer].rate.fraction
    guard !isDomestic else { return rate }
    let kept = (Percentage.whole - lane.drawback).fraction
    return rate.multiplied(by: kept) ?? rate
  }
}

extension Plant {
  /// The FOB price of a unit that costs so much to make; `nil` if it cannot be held.
  public func price(of costs: ExactFraction) -> ExactFraction? {
    switch pricing {
    case .price(let price): price
    case .profit(let profit): costs.adding(profit)
    case .margin(let margin): costs.multiplied(by: (Percentage.whole + margin).fraction)
    }
  }
}

extension SourcingPlan {
  /// What proving origin costs for one unit that goes to a market; `nil` if shipments are not said.
  public func complianceCost(in market: Market) -> ExactFraction? {
    guard compliance.perShipment > ExactFraction(0) else { return compliance.perUnit }
    guard let shipments = market.shipments else { return nil }
    let share = ExactFraction(Int128(shipments), over: Int128(market.volume))
    return compliance.perShipment.multiplied(by: share)?.adding(compliance.perUnit)
  }
}
