internal import TariffLaw

/// What a dearer offer does to the bills of a treatment that have it, by each smallest unit of its price.
struct PriceMove {
  /// What it adds to each of their costs.
  let cost: ExactFraction
  /// What it takes of what their limit leaves; below nought if it allows more.
  let value: ExactFraction

  /// The move of an offer's price; `nil` if it cannot be held.
  init?(of part: Int, offer place: Int, in problem: LaneTask) {
    let (plan, plant) = (problem.priced.plan, problem.priced.plant)
    let planned = plan.parts[part]
    var offer = planned.offers[place]
    // One smallest unit of price and no freight: what a unit of price is worth.
    offer.price = ExactFraction(1)
    offer.freight = ByCountry(ExactFraction(0))
    guard let unit = plan.value(of: offer, for: planned, in: plant.country),
      let terms = OfferTerms(
        unit, rate: problem.priced.dutyRate(part: part, offer: place),
        counts: problem.treatment.share(of: offer, for: planned, on: problem.priced),
        under: problem.treatment, at: plant)
    else { return nil }
    (cost, value) = (terms.cost, terms.value)
  }
}

/// What an offer of some value adds to a bill's cost, and to what counts against its limit.
struct OfferTerms {
  let cost: ExactFraction
  let value: ExactFraction

  /// Adds up the terms; `nil` if they cannot be held.
  ///
  /// - Parameters:
  ///   - worth: The offer's value at the plant.
  ///   - charges: What is paid for it beside that.
  ///   - rate: The rate at which duty on it is paid.
  ///   - counts: The share of it that counts against the limit; `nil` if there is none.
  ///   - treatment: The treatment of the product.
  ///   - plant: The plant.
  ///   - counted: How duty is counted.
  init?(
    _ worth: ExactFraction, _ charges: ExactFraction = ExactFraction(0), rate: ExactFraction,
    counts: Percentage?,
    under treatment: ProductTreatment, at plant: Plant,
    counted: (ExactFraction) -> ExactFraction? = { $0 }
  ) {
    let factor = plant.pricing.factor
    guard let duty = worth.multiplied(by: rate).flatMap(counted),
      let unit = worth.adding(duty)?.adding(charges),
      let above = treatment.rate.fraction.multiplied(by: factor)?.adding(ExactFraction(1)),
      let cost = unit.multiplied(by: above)
    else { return nil }
    self.cost = cost
    guard let counts, let limit = treatment.limits.first else {
      value = ExactFraction(0)
      return
    }
    // A dearer offer may raise the price of the product and so what is allowed.
    guard let against = worth.multiplied(by: counts.fraction),
      let relief = limit.share.fraction.multiplied(by: factor),
      let relieved = unit.multiplied(by: relief), let net = against.subtracting(relieved)
    else { return nil }
    value = net
  }
}

extension ProductTreatment {
  /// The share of an offer that counts against the limit; `nil` if there is none.
  func share(
    of offer: SupplyOffer, for part: PlannedPart, on priced: PricedLane
  ) -> Percentage? {
    guard let limit = limits.first, let regime else { return nil }
    return limit.counts(
      priced.plan.material(offer, for: part), in: priced.plan.product.code,
      madeIn: priced.plant.country, under: regime)
  }
}

extension Plant.Pricing {
  /// What the FOB price rises by where costs rise by one.
  var factor: ExactFraction {
    switch self {
    case .price: ExactFraction(0)
    case .profit: ExactFraction(1)
    case .margin(let margin): (Percentage.whole + margin).fraction
    }
  }

  /// The FOB price of what costs nothing.
  var constant: ExactFraction {
    switch self {
    case .price(let price): price
    case .profit(let profit): profit
    case .margin: ExactFraction(0)
    }
  }
}
