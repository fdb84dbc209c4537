public import TariffLaw
extension SourcingPlan {
  /// What an offer is worth at a plant, for one unit of the product: quantity × (price + freight).
  ///
  /// - Returns: Smallest units of the plan's currency; `nil` if freight or a rate of exchange is not said, or the
  ///   amount cannot be held.
  public func value(
    of offer: SupplyOffer, for part: PlannedPart, in country: Country
  ) -> ExactFraction? {
    guard let freight = offer.freight[country] else { return nil }
    return offer.price.adding(freight)?.multiplied(by: part.quantity)
      .flatMap { exchanged($0, from: offer.currency) }.flatMap(counted)
  }

  /// What is paid for an offer beside its customs value, for one unit of the product: quantity × (inland + other costs).
  ///
  /// - Returns: Smallest units of the plan's currency; `nil` if carriage to the plant is not said, or the amount cannot
  ///   be held.
  public func charges(
    on offer: SupplyOffer, for part: PlannedPart, in country: Country
  ) -> ExactFraction? {
    guard offer.hasCharges else { return ExactFraction(0) }
    let inland = offer.inland.isStated ? offer.inland[country] : ExactFraction(0)
    return inland?.adding(offer.otherCost)?.multiplied(by: part.quantity).flatMap(counted)
  }

  /// Whether its ways share more than suppliers, so that they are chosen together alone.
  public var isShared: Bool {
    sharedBill != nil || !tools.isEmpty || suppliers.contains(where: \.volume.areStated)
      || plants.contains { $0.fixedCost > ExactFraction(0) || $0.volume.areStated }
  }

  /// Whether something is paid for any offer that is no part of its customs value.
  public var hasCharges: Bool { parts.contains { $0.offers.contains(where: \.hasCharges) } }

  /// A plant's material: what an offer supplies, as a bill of materials has it.
  public func material(
    _ offer: SupplyOffer, for part: PlannedPart, value: Money? = nil
  ) -> Material {
    var material = Material()
    material.name = part.name
    material.code = part.code
    material.value = value
    material.basis = .cif
    material.origin = offer.country
    material.status = offer.status
    material.content = offer.content
    material.proof = offer.proof
    return material
  }

  /// What of the cost of taking on a supplier a market bears.
  public func cost(of supplier: PlannedSupplier, borneBy market: Market) -> ExactFraction {
    allotments[market.name]?[supplier.name] ?? supplier.fixedCost
  }

  /// An amount as it is counted.
  public func counted(_ amount: ExactFraction) -> ExactFraction? {
    guard let grain else { return amount }
    return amount.times(grain, rounding: .halfUp).map { ExactFraction($0, over: grain).reduced }
  }

  private func exchanged(_ amount: ExactFraction, from currency: Currency) -> ExactFraction? {
    if currency == self.currency { return amount }
    guard let rate = exchangeRates.first(where: { $0.from == currency && $0.to == self.currency })
    else { return nil }
    return amount.multiplied(by: rate.fraction)
  }
}

extension ExchangeRate {
  /// How many smallest units of the second currency one smallest unit of the first gives, exactly.
  package var fraction: ExactFraction {
    var (above, below) = (Int128(trillionths), Int128(Self.one))
    for _ in 0..<to.exponent { above *= 10 }
    for _ in 0..<from.exponent { below *= 10 }
    return ExactFraction(above, over: below).reduced
  }
}
