/// One condition of a clause of wholly obtained goods.
struct WhollyObtainedCondition {
  /// What it asks.
  let asked: Finding.Question.WhollyObtained.Condition
  /// What came of it.
  let outcome: Outcome
}

extension WhollyObtainedClause.Kind {
  /// The conditions of a clause of this kind, judged by the facts.
  func conditions(
    _ facts: WhollyObtainedFacts, _ exporter: Country
  ) -> [WhollyObtainedCondition] {
    func holds(
      _ asked: Finding.Question.WhollyObtained.Condition, _ truth: Bool?
    ) -> WhollyObtainedCondition {
      WhollyObtainedCondition(asked: asked, outcome: truth.map(Outcome.init(_:)) ?? .unknown)
    }
    func isThere(
      _ asked: Finding.Question.WhollyObtained.Condition, _ country: Country?
    ) -> WhollyObtainedCondition {
      holds(asked, country.map { $0 == exporter })
    }
    let registered = isThere(.registered, facts.registeredIn)
    let flag = isThere(.flag, facts.flag)
    let recovery = holds(.fitOnlyForRecovery, facts.isFitOnlyForRecovery)
    switch self {
    case .harvested: return [isThere(.harvested, facts.obtainedIn)]
    case .bornAndRaised: return [isThere(.born, facts.bornIn), isThere(.raised, facts.raisedIn)]
    case .fromLiveAnimals: return [isThere(.fromLiveAnimals, facts.obtainedIn)]
    case .caught: return [isThere(.caught, facts.obtainedIn)]
    case .extracted: return [isThere(.extracted, facts.obtainedIn)]
    case .seaFishing:
      return [
        registered, flag,
        holds(.outsideTerritorialWaters, facts.waters.map { $0 != .territorial }),
        holds(.exploitationRight, facts.hasExploitationRight),
      ]
    case .ownVessels: return [registered, flag]
    case .usedForRecovery: return [isThere(.collected, facts.obtainedIn), recovery]
    case .highSeas:
      return [registered, flag, holds(.fromHighSeas, facts.waters.map { $0 == .highSeas })]
    case .factoryShip: return [registered, flag, holds(.fromVessels, facts.isMadeOnlyFromThese)]
    case .usedArticles:
      return [
        isThere(.collected, facts.obtainedIn), holds(.wornOut, facts.isWornOut), recovery,
      ]
    case .waste:
      let source = holds(.wasteOfProductionOrUse, facts.wasteFrom.map { _ in true })
      let arose = isThere(.aroseOrCollected, facts.obtainedIn)
      let asksRecovery =
        facts.wasteFrom == .usedGoods
        || facts.wasteFrom == nil && facts.isFitOnlyForRecovery == nil
      return asksRecovery ? [arose, source, recovery] : [arose, source]
    case .productionWaste:
      return [
        isThere(.arose, facts.obtainedIn),
        holds(.wasteOfProduction, facts.wasteFrom.map { $0 == .production }),
      ]
    case .madeFromThese:
      return [
        isThere(.made, facts.obtainedIn), holds(.fromOtherClauses, facts.isMadeOnlyFromThese),
      ]
    }
  }
}
