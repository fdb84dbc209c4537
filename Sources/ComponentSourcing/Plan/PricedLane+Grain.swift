internal import TariffLaw

extension PricedLane {
  /// The way, whose amounts are counted in millionths of the smallest unit if they have too many digits to be held.
  package var countable: Self {
    guard missing.isEmpty, !isHeld else { return self }
    var way = self
    way.plan.grain = Self.millionths
    return way
  }

  private static let millionths: Int128 = 1_000_000
  /// With no finer fractions, amounts far beyond any price can be added up and multiplied by rates.
  private static let finest: Int128 = 10_000_000_000_000_000_000_000

  /// Whether costs can be added up exactly.
  private var isHeld: Bool {
    var common: Int128 = 1
    for (part, planned) in plan.parts.enumerated() {
      for (place, offer) in planned.offers.enumerated() {
        guard let value = plan.value(of: offer, for: planned, in: plant.country),
          let duty = value.multiplied(by: dutyRate(part: part, offer: place)),
          let charge = plan.charges(on: offer, for: planned, in: plant.country),
          let next = ExactFraction.commonDenominator([value, duty, charge], and: common)
        else { return false }
        common = next
      }
    }
    var factors: [ExactFraction] = []
    if case .margin(let margin) = plant.pricing {
      factors.append((Percentage.whole + margin).fraction.reduced)
    }
    let rates = treatments.map(\.rate.fraction.reduced)
    if let finest = rates.max(by: { $0.denominator < $1.denominator }) { factors.append(finest) }
    if plan.suppliers.contains(where: { $0.fixedCost > ExactFraction(0) }) {
      factors.append(ExactFraction(1, over: Int128(market.volume)))
    }
    for factor in factors {
      let (product, isLost) = common.multipliedReportingOverflow(by: factor.denominator)
      guard !isLost else { return false }
      common = product
    }
    return common <= Self.finest
  }
}
