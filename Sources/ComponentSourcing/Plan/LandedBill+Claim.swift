public import TariffLaw
extension LandedBill {
  /// The bill as a claim for the least number of units of which every amount is whole.
  ///
  /// Duty paid on parts stands in the overhead. A loss is said as no profit: the elements then come to more than the
  /// price, and what they come to more is deducted where content is added up.
  ///
  /// - Returns: `nil` in the plant's own country, where nothing is claimed, or if the amounts cannot be held.
  public func claim() -> (claim: Claim, units: Int64)? {
    let (plan, plant) = (priced.plan, priced.plant)
    guard let scheme = treatment.scheme,
      let rest = profit,
      let overhead = ExactFraction.sum(duties + [plant.overhead]),
      let customsValue = fob.adding(carriage),
      case let profit = max(rest, ExactFraction(0)),
      let units = ExactFraction.commonDenominator(
        values + [plant.labour, overhead, plant.other, profit, fob, customsValue])
    else { return nil }
    func money(_ amount: ExactFraction) -> Money? {
      amount.times(units, rounding: .halfUp).flatMap(Int64.init(exactly:))
        .map { Money(minorUnits: $0, plan.currency) }
    }
    var good = plan.product
    good.materials = []
    for ((part, offer), value) in zip(zip(plan.parts, offers), values) {
      guard let value = money(value) else { return nil }
      good.materials?.append(plan.material(offer, for: part, value: value))
    }
    guard let price = money(fob), let value = money(customsValue),
      let count = Int64(exactly: units)
    else { return nil }
    good.fob = price
    good.labour = money(plant.labour)
    good.overhead = money(overhead)
    good.other = money(plant.other)
    good.profit = money(profit)
    guard
      let claim = priced.claim(
        of: good, under: scheme, naming: treatment.criterion, customsValue: value,
        proof: treatment.regime?.proof.kinds.value)
    else { return nil }
    return (claim, count)
  }
}

extension PricedLane {
  /// A claim for the product on this way; `nil` if the product has no code.
  public func claim(
    of good: Good, under scheme: SchemeID, naming criterion: OriginRule?, customsValue: Money,
    proof kinds: [ProofOfOrigin.Kind]?
  ) -> Claim? {
    guard let code = plan.product.code else { return nil }
    var good = good
    good.method = good.method ?? .indirect
    var claim = Claim(
      scheme: scheme, on: plan.on, from: plant.country, to: market.country,
      currency: plan.currency, code: code, good: good)
    claim.customsValue = customsValue
    claim.route = lane.route
    claim.importer = market.importer
    claim.exporter = plant.exporter
    claim.approvals = plan.approvals
    claim.exchangeRates = plan.exchangeRates
    claim.isIllustrative = plan.isIllustrative
    if let kinds {
      var proof = ProofOfOrigin()
      proof.kind = kinds.first { $0.effect == .electronic } ?? kinds.first
      proof.issued = plan.on
      proof.shipped = plan.on
      proof.criteria = criterion?.criteria
      claim.proof = proof
    }
    return claim
  }
}
