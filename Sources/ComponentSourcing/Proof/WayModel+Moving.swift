internal import SourcingPlans
internal import TariffLaw

/// What an offer adds to cost, and to what counts, for each step by which it is worth more.
struct OfferMove {
  let cost: ExactFraction
  let value: ExactFraction
}

extension WayModel {
  /// The same model with some offers of a part alone.
  func keeping(_ part: Int, where isKept: (Int) -> Bool) -> Self {
    var model = self
    model.set(parts[part].filter { isKept($0.place) }, of: part)
    return model
  }

  /// The same model where an offer costs and counts so much more.
  func adding(
    cost: ExactFraction, value: ExactFraction, to place: Int, of part: Int
  ) throws(TooFine) -> Self {
    let (cost, value) = (cost.reduced, value.reduced)
    let finer = try Self.multiple(
      Self.multiple(unit, of: cost.denominator), of: value.denominator)
    var model = try scaled(by: finer / unit)
    guard let more = cost.times(finer, rounding: .down),
      let counts = value.times(finer, rounding: .down)
    else { throw TooFine() }
    let options = try model.parts[part].map { option throws(TooFine) -> Option in
      guard option.place == place else { return option }
      let moved = Option(place: place, cost: option.cost + more, value: option.value + counts)
      guard moved.cost.magnitude < 1 << 96, moved.value.magnitude < 1 << 96 else { throw TooFine() }
      return moved
    }
    model.set(options, of: part)
    return model
  }

  /// What bills that cost no more than an amount have fewer units than.
  func units(notAbove landed: ExactFraction) throws(TooFine) -> Int128 {
    guard let units = try (landed - constant).times(unit, rounding: .down) else { throw TooFine() }
    return units + 1
  }

  /// What an offer of a part costs and counts, exactly; nothing if it is none of the model.
  func terms(_ place: Int, of part: Int) -> (cost: ExactFraction, value: ExactFraction)? {
    guard let option = parts[part].first(where: { $0.place == place }) else { return nil }
    return (ExactFraction(option.cost, over: unit).reduced, exactValues[part][place])
  }

  /// What an offer adds where what it is worth at the plant rises by an amount.
  func move(
    of place: Int, of part: Int, by worth: ExactFraction, on way: PricedLane
  ) throws(TooFine) -> OfferMove {
    let zero = ExactFraction(0)
    guard worth != zero else { return OfferMove(cost: zero, value: zero) }
    let planned = way.plan.parts[part]
    let factor = way.plant.price.factor
    let unit = try worth + worth * way.dutyKept(part, place)
    let share = limit == nil ? zero : treatment.limits.first?.share.fraction ?? zero
    let against = treatment.share(of: planned.offers[place], for: planned, on: way) ?? zero
    return OfferMove(
      cost: try unit + unit * factor * treatment.rate.fraction,
      value: try worth * against - unit * factor * share)
  }

  /// The least number that both divide.
  static func multiple(_ one: Int128, of other: Int128) throws(TooFine) -> Int128 {
    let (product, isLost) = (one / divisor(one, other)).multipliedReportingOverflow(by: other)
    guard !isLost else { throw TooFine() }
    return product
  }
}

extension PricedLane {
  /// What an offer is worth more at the plant for each smallest unit of its price.
  func worthOfPrice(_ part: Int, _ place: Int) throws(TooFine) -> ExactFraction {
    var way = self
    way.plan.parts[part].offers[place].price = ExactFraction(1)
    way.plan.parts[part].offers[place].freight = ByCountry(ExactFraction(0))
    return try way.worth(part, place)
  }
}
