internal import SourcingPlans
internal import TariffLaw

/// The numbers of one bill under one treatment, worked out from the plan alone.
struct BillNumbers {
  private(set) var values: [ExactFraction] = []
  private(set) var duties: [ExactFraction] = []
  private(set) var charges: [ExactFraction] = []
  private(set) var suppliers = ExactFraction(0)
  private(set) var conversion = ExactFraction(0)
  private(set) var fob = ExactFraction(0)
  private(set) var profit = ExactFraction(0)
  private(set) var carriage = ExactFraction(0)
  private(set) var duty = ExactFraction(0)
  private(set) var compliance = ExactFraction(0)
  private(set) var landed = ExactFraction(0)
  /// What counts against the limit, and what may; `nil` where there is none.
  private(set) var counted: (ExactFraction, allowed: ExactFraction)?

  init(_ choices: [Int], _ treatment: ProductTreatment, on way: PricedLane) throws(TooFine) {
    var (materials, paid, against) = (ExactFraction(0), ExactFraction(0), ExactFraction(0))
    for (place, part) in way.plan.parts.enumerated() {
      let worth = try way.worth(place, choices[place])
      let duty = try way.round(worth * way.dutyKept(place, choices[place]))
      values.append(worth)
      duties.append(duty)
      let charge = try way.charges(place, choices[place])
      charges.append(charge)
      materials = try materials + worth
      paid = try paid + duty + charge
      if let share = treatment.share(of: part.offers[choices[place]], for: part, on: way) {
        against = try against + worth * share
      }
    }
    conversion = try way.plant.labour + way.plant.overhead + way.plant.other
    let made = try materials + paid + conversion
    let (constant, factor) = way.plant.price
    fob = try constant + made * factor
    profit = try fob - made
    carriage = try way.lane.freight + way.lane.insurance
    duty = try (fob + carriage) * treatment.rate.fraction
    if treatment.asksOrigin { compliance = try way.proving() }
    let names = Set(zip(way.plan.parts, choices).map { $0.offers[$1].supplier })
    for (name, cost) in try way.fixed() where names.contains(name) {
      suppliers = try suppliers + cost
    }
    landed = try made + suppliers + carriage + duty + compliance
    if let limit = treatment.limits.first { counted = (against, try fob * limit.share.fraction) }
  }

  /// Whether the bill keeps the limit of its treatment.
  var isWithin: Bool { counted.map { $0.0 <= $0.allowed } ?? true }
}

/// That amounts have too many digits to be held.
struct TooFine: Error {}

extension ExactFraction {
  static func + (one: Self, other: Self) throws(TooFine) -> Self {
    guard let sum = one.adding(other) else { throw TooFine() }
    return sum
  }

  static func - (one: Self, other: Self) throws(TooFine) -> Self {
    guard let rest = one.subtracting(other) else { throw TooFine() }
    return rest
  }

  static func * (one: Self, other: Self) throws(TooFine) -> Self {
    guard let product = one.multiplied(by: other) else { throw TooFine() }
    return product
  }
}

/// What a plan says of a way, read anew.
extension PricedLane {
  /// What an offer is worth at the plant: quantity times price and freight, in the plan's currency.
  func worth(_ part: Int, _ place: Int) throws(TooFine) -> ExactFraction {
    let planned = plan.parts[part]
    let offer = planned.offers[place]
    guard let freight = offer.freight[plant.country] else { throw TooFine() }
    let amount = try (offer.price + freight) * planned.quantity
    if offer.currency == plan.currency { return try round(amount) }
    guard
      let rate = plan.exchangeRates.first(where: {
        $0.from == offer.currency && $0.to == plan.currency
      })
    else { throw TooFine() }
    var factor = ExactFraction(Int128(rate.trillionths), over: 1_000_000_000_000)
    for _ in 0..<rate.to.exponent { factor = try factor * ExactFraction(10) }
    for _ in 0..<rate.from.exponent { factor = try factor * ExactFraction(1, over: 10) }
    return try round(amount * factor)
  }

  /// What is paid for an offer beside what it is worth: quantity times inland carriage and other costs.
  func charges(_ part: Int, _ place: Int) throws(TooFine) -> ExactFraction {
    let offer = plan.parts[part].offers[place]
    var each = offer.otherCost
    if offer.inland.isStated {
      guard let inland = offer.inland[plant.country] else { throw TooFine() }
      each = try each + inland
    }
    return try round(each * plan.parts[part].quantity)
  }

  /// An amount in the parts of the smallest unit in which the way is counted, half up.
  func round(_ amount: ExactFraction) throws(TooFine) -> ExactFraction {
    guard let grain = plan.grain else { return amount }
    guard let parts = amount.times(grain, rounding: .halfUp) else { throw TooFine() }
    return ExactFraction(parts, over: grain).reduced
  }

  /// The share of an offer's value that is paid in duty and not given back.
  func dutyKept(_ part: Int, _ place: Int) throws(TooFine) -> ExactFraction {
    let rate = duties[part][place].rate.fraction
    if plant.country == market.country { return rate }
    return try rate * (ExactFraction(1) - lane.drawback.fraction)
  }

  /// What proving origin costs for a unit.
  func proving() throws(TooFine) -> ExactFraction {
    let each = plan.compliance.perShipment
    guard each > ExactFraction(0) else { return plan.compliance.perUnit }
    guard let shipments = market.shipments else { throw TooFine() }
    return try plan.compliance.perUnit + each
      * ExactFraction(Int128(shipments), over: Int128(market.volume))
  }

  /// What taking on each supplier that costs anything comes to for a unit.
  func fixed() throws(TooFine) -> [String: ExactFraction] {
    var all: [String: ExactFraction] = [:]
    let allotted = plan.allotments[market.name] ?? [:]
    for supplier in plan.suppliers {
      let cost = allotted[supplier.name] ?? supplier.fixedCost
      guard cost > ExactFraction(0) else { continue }
      all[supplier.name] = try round(cost * ExactFraction(1, over: Int128(market.volume)))
    }
    return all
  }

  /// The treatments that the plan leaves open.
  var open: [ProductTreatment] {
    guard plan.needsPreference, plant.country != market.country else { return treatments }
    return treatments.filter { $0.criterion != nil }
  }
}

extension Plant {
  /// The FOB price: a constant and a multiple of what a unit costs to make.
  var price: (constant: ExactFraction, factor: ExactFraction) {
    switch pricing {
    case .price(let price): (price, ExactFraction(0))
    case .profit(let profit): (profit, ExactFraction(1))
    case .margin(let margin):
      (
        ExactFraction(0),
        ExactFraction(
          Int128(Percentage.whole.millionths + margin.millionths),
          over: Int128(Percentage.whole.millionths))
      )
    }
  }
}

extension ProductTreatment {
  /// The share of an offer that counts against the limit, by the law; `nil` where there is none.
  func share(of offer: SupplyOffer, for part: PlannedPart, on way: PricedLane) -> ExactFraction? {
    guard let limit = limits.first, let regime else { return nil }
    var material = Material()
    material.name = part.name
    material.code = part.code
    material.basis = .cif
    material.origin = offer.country
    material.status = offer.status
    material.content = offer.content
    material.proof = offer.proof
    return limit.counts(
      material, in: way.plan.product.code, madeIn: way.plant.country, under: regime
    ).fraction
  }
}
