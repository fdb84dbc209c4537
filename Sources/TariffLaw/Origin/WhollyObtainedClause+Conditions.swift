/// One condition of a clause of wholly obtained goods.
struct WhollyObtainedCondition {
  /// What it asks, in words.
  let says: String
  /// The key of the fact it asks.
  let fact: String
  /// What came of it.
  let outcome: Outcome
}

extension WhollyObtainedClause.Kind {
  /// The conditions of a clause of this kind, judged by the facts.
  func conditions(
    _ facts: WhollyObtainedFacts, _ exporter: Country
  ) -> [WhollyObtainedCondition] {
    func isThere(_ says: String, _ fact: String, _ country: Country?) -> WhollyObtainedCondition {
      WhollyObtainedCondition(
        says: "\(says) in \(exporter.name)", fact: fact,
        outcome: country.map { Outcome($0 == exporter) } ?? .unknown)
    }
    func holds(_ says: String, _ fact: String, _ truth: Bool?) -> WhollyObtainedCondition {
      WhollyObtainedCondition(
        says: says, fact: fact, outcome: truth.map(Outcome.init(_:)) ?? .unknown)
    }
    let registered = isThere("the vessel is registered", "registered_in", facts.registeredIn)
    let flag = holds(
      "the vessel flies the flag of \(exporter.name)", "flag", facts.flag.map { $0 == exporter })
    let made = holds(
      "made only from goods of the other clauses", "made_only_from_these",
      facts.isMadeOnlyFromThese)
    let recovery = holds(
      "fit only for disposal or the recovery of raw materials", "fit_only_for_recovery",
      facts.isFitOnlyForRecovery)
    switch self {
    case .harvested: return [isThere("grown and harvested", "obtained_in", facts.obtainedIn)]
    case .bornAndRaised:
      return [
        isThere("born", "born_in", facts.bornIn), isThere("raised", "raised_in", facts.raisedIn),
      ]
    case .fromLiveAnimals:
      return [isThere("obtained from live animals", "obtained_in", facts.obtainedIn)]
    case .caught:
      return [isThere("hunted, caught, farmed or gathered", "obtained_in", facts.obtainedIn)]
    case .extracted: return [isThere("extracted", "obtained_in", facts.obtainedIn)]
    case .seaFishing:
      return [
        registered, flag,
        holds(
          "taken outside territorial waters", "waters", facts.waters.map { $0 != .territorial }),
        holds(
          "\(exporter.name) has the right to exploit those waters", "exploitation_right",
          facts.hasExploitationRight),
      ]
    case .ownVessels: return [registered, flag]
    case .usedForRecovery:
      return [isThere("collected", "obtained_in", facts.obtainedIn), recovery]
    case .highSeas:
      return [
        registered, flag,
        holds("taken from the high seas", "waters", facts.waters.map { $0 == .highSeas }),
      ]
    case .factoryShip:
      return [
        registered, flag,
        holds(
          "made only from what such vessels took", "made_only_from_these",
          facts.isMadeOnlyFromThese),
      ]
    case .usedArticles:
      return [
        isThere("collected", "obtained_in", facts.obtainedIn),
        holds("can no longer serve or be repaired", "worn_out", facts.isWornOut), recovery,
      ]
    case .waste:
      let source = holds(
        "waste of production or of used goods collected there", "waste_from",
        facts.wasteFrom.map { _ in true })
      let arose = isThere("arose or was collected", "obtained_in", facts.obtainedIn)
      let asksRecovery =
        facts.wasteFrom == .usedGoods
        || facts.wasteFrom == nil && facts.isFitOnlyForRecovery == nil
      return asksRecovery ? [arose, source, recovery] : [arose, source]
    case .productionWaste:
      return [
        isThere("arose", "obtained_in", facts.obtainedIn),
        holds(
          "waste of production", "waste_from", facts.wasteFrom.map { $0 == .production }),
      ]
    case .madeFromThese: return [isThere("made", "obtained_in", facts.obtainedIn), made]
    }
  }
}
