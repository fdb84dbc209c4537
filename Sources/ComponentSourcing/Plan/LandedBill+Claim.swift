public import TariffLaw

extension LandedBill {
  /// For how many units a claim is made.
  public enum ClaimScope: String, CaseIterable, Sendable {
    /// The least number of units of which every amount is whole; nothing is rounded.
    case exact
    /// One unit.
    case unit
    /// All that the market takes.
    case volume
  }

  /// The bill as a claim.
  ///
  /// Duty paid on parts stands in the overhead, with what is paid for them beside their customs value. The profit is what the price leaves; a loss is said as a profit
  /// below nought, with which the elements come to the price.
  /// Amounts are rounded half up. Where a bill that keeps its limit would not by that, what counts against the limit is
  /// rounded down, and the price up if it must be.
  ///
  /// - Parameter scope: For how many units.
  /// - Returns: The claim and its units; `nil` in the plant's own country, where nothing is claimed, or if the amounts
  ///   cannot be held.
  public func claim(for scope: ClaimScope = .exact) -> (claim: Claim, units: Int64)? {
    guard let units = units(of: scope) else { return nil }
    let roundings: [(counted: Rounding, price: Rounding)] = [
      (.halfUp, .halfUp), (.down, .halfUp), (.down, .up),
    ]
    for rounding in roundings {
      guard let good = good(of: units, rounding) else { return nil }
      guard keepsLimits(good) else { continue }
      return claim(of: good, units).map { ($0, units) }
    }
    return good(of: units, roundings[0]).flatMap { claim(of: $0, units) }.map { ($0, units) }
  }

  private func units(of scope: ClaimScope) -> Int64? {
    switch scope {
    case .unit: return 1
    case .volume: return priced.market.volume
    case .exact:
      let plant = priced.plant
      guard let overhead = ExactFraction.sum(duties + charges + [plant.overhead]), let profit,
        let customsValue = fob.adding(carriage)
      else { return nil }
      return ExactFraction.commonDenominator(
        values + [plant.labour, overhead, plant.other, profit, fob, customsValue]
      ).flatMap(Int64.init(exactly:))
    }
  }

  /// The product in so many units; `nil` if the amounts cannot be held.
  private func good(of units: Int64, _ rounding: (counted: Rounding, price: Rounding)) -> Good? {
    let (plan, plant) = (priced.plan, priced.plant)
    func money(_ amount: ExactFraction, _ rounding: Rounding = .halfUp) -> Money? {
      amount.times(Int128(units), rounding: rounding).flatMap(Int64.init(exactly:))
        .map { Money(minorUnits: $0, plan.currency) }
    }
    guard
      let overhead = ExactFraction.sum(duties + charges + [plant.overhead]).flatMap({ money($0) }),
      let price = money(fob, rounding.price), let labour = money(plant.labour),
      let other = money(plant.other)
    else { return nil }
    var good = plan.product
    var materials: [Material] = []
    var made = Int128(labour.minorUnits) + Int128(overhead.minorUnits) + Int128(other.minorUnits)
    for ((part, offer), value) in zip(zip(plan.parts, offers), values) {
      let isCounted = treatment.limits.contains { limit in
        treatment.regime.map {
          limit.counts(
            plan.material(offer, for: part), in: good.code, madeIn: plant.country, under: $0)
            > .zero
        } ?? false
      }
      guard let value = money(value, isCounted ? rounding.counted : .halfUp) else { return nil }
      made += Int128(value.minorUnits)
      materials.append(plan.material(offer, for: part, value: value))
    }
    good.materials = materials
    good.fob = price
    good.labour = labour
    good.overhead = overhead
    good.other = other
    good.profit = Money(
      minorUnits: Int64(clamping: Int128(price.minorUnits) - made), plan.currency)
    return good
  }

  /// Whether the product keeps the limits of its treatment as it is rounded.
  private func keepsLimits(_ good: Good) -> Bool {
    guard let regime = treatment.regime, let price = good.fob else { return true }
    return treatment.limits.allSatisfy { limit in
      let counted = (good.materials ?? []).compactMap { material in
        limit.counts(material, in: good.code, madeIn: priced.plant.country, under: regime)
          .fraction.multiplied(by: ExactFraction(Int128(material.value?.minorUnits ?? 0)))
      }
      guard let sum = ExactFraction.sum(counted),
        let allowed = limit.share.fraction.multiplied(by: ExactFraction(Int128(price.minorUnits)))
      else { return false }
      return sum <= allowed
    }
  }

  private func claim(of good: Good, _ units: Int64) -> Claim? {
    guard let scheme = treatment.scheme, let price = good.fob,
      let carriage = carriage.times(Int128(units), rounding: .halfUp),
      let value = Int64(exactly: Int128(price.minorUnits) + carriage)
    else { return nil }
    return priced.claim(
      of: good, under: scheme, naming: treatment.criterion,
      customsValue: Money(minorUnits: value, priced.plan.currency),
      proof: treatment.regime?.proof.kinds.value)
  }
}

extension PricedLane {
  /// A claim for the product on this way; `nil` if the product has no code, or its amounts make no claim.
  public func claim(
    of good: Good, under scheme: SchemeID, naming criterion: OriginRule?, customsValue: Money,
    proof kinds: [ProofOfOrigin.Kind]?
  ) -> Claim? {
    guard let code = plan.product.code else { return nil }
    var good = good
    good.method = good.method ?? .indirect
    // A plant of a plan puts the parts together; that alone is what is priced.
    good.processes = good.processes ?? [WorkingProcess(rawValue: "assembly")]
    var draft = Claim.Draft(
      scheme: scheme, on: plan.on, from: plant.country, to: market.country,
      currency: plan.currency, code: code, good: good)
    draft.customsValue = customsValue
    draft.route = lane.route
    draft.importer = market.importer
    draft.exporter = plant.exporter
    draft.approvals = plan.approvals
    draft.exchangeRates = plan.exchangeRates
    draft.isIllustrative = plan.isIllustrative
    if let kinds {
      var proof = ProofOfOrigin()
      proof.kind = kinds.first { $0.effect == .electronic } ?? kinds.first
      proof.issued = plan.on
      proof.shipped = plan.on
      proof.presented = plan.on
      proof.criteria = criterion?.criteria
      draft.proof = proof
    }
    return try? Claim(draft)
  }
}
