public import TariffLaw
extension SourcingPlan {
  /// The plan as it would be after a change; assumptions are added to its own.
  public func applying(_ change: PlanChange) -> Self {
    var plan = self
    plan.approvals += change.approvals
    plan.assumptions += change.assumptions
    for (country, rate) in change.mfn {
      plan.mfn[country] = rate
      for place in plan.markets.indices where plan.markets[place].country == country {
        var stated = plan.markets[place].importer ?? StatedTariff()
        stated.mfn = rate
        plan.markets[place].importer = stated
      }
    }
    for rate in change.exchangeRates {
      plan.exchangeRates.removeAll { $0.from == rate.from && $0.to == rate.to }
      plan.exchangeRates.append(rate)
    }
    let originating = Set(change.originating)
    for part in plan.parts.indices {
      for offer in plan.parts[part].offers.indices
      where originating.contains(plan.parts[part].offers[offer].supplier) {
        plan.parts[part].offers[offer].status = .originating
        plan.parts[part].offers[offer].content = nil
        plan.parts[part].offers[offer].proof = MaterialProof(kind: change.proof)
      }
    }
    return plan
  }

  /// The plan for another day.
  public func moved(to day: Day) -> Self {
    var plan = self
    plan.on = day
    return plan
  }

  /// The plan with the ways of one plant, or into one market, alone.
  public func keeping(plant: String?, market: String?) -> Self {
    var plan = self
    plan.lanes = lanes.filter { lane in
      (plant == nil || lane.plant == plant) && (market == nil || lane.market == market)
    }
    return plan
  }
}
