/// The facts by which a claimant says that a good is wholly obtained; each is asked by some clause.
public struct WhollyObtainedFacts: Sendable {
  /// The clause relied on, by its letter.
  public var clause: String?
  /// The claimant's word that it is or is not wholly obtained, where no clause is named.
  public var isStated: Bool?
  /// Where it was grown, caught, extracted, collected or made.
  public var obtainedIn: Country?
  /// Where the animal was born.
  public var bornIn: Country?
  /// Where the animal was raised.
  public var raisedIn: Country?
  /// Where the vessel or factory ship is registered.
  public var registeredIn: Country?
  /// The flag that the vessel or factory ship flies.
  public var flag: Country?
  /// The waters from which it was taken.
  public var waters: Waters?
  /// Whether the member has the right to exploit those waters.
  public var hasExploitationRight: Bool?
  /// Whether the articles can no longer serve their purpose or be repaired.
  public var isWornOut: Bool?
  /// Whether it is fit only for disposal or for the recovery of raw materials.
  public var isFitOnlyForRecovery: Bool?
  /// What the waste comes from.
  public var wasteFrom: WasteSource?
  /// Whether it was made only from goods of the other clauses.
  public var isMadeOnlyFromThese: Bool?

  /// Makes facts of which nothing is said.
  public init() {}

  /// The waters of the sea.
  public enum Waters: String, Sendable, CaseIterable {
    /// Within the territorial sea.
    case territorial
    /// Outside it, where a state has rights: the exclusive economic zone.
    case exclusiveEconomicZone = "exclusive_economic_zone"
    /// The high seas.
    case highSeas = "high_seas"
  }

  /// What waste and scrap come from.
  public enum WasteSource: String, Sendable, CaseIterable {
    /// Production.
    case production
    /// Used goods that were collected.
    case usedGoods = "used_goods"
  }
}

/// Asks whether a good is wholly obtained in the exporting member, by the clause that it claims.
func examineWhollyObtained<Log: Recorder>(
  _ good: Good, madeIn exporter: Country, nonOriginating: Bounds<Int128>, under regime: Regime,
  _ log: inout Log
) -> Outcome {
  let clauses = regime.whollyObtained
  guard let facts = good.whollyObtained else {
    // What does not originate, or nobody can tell, is foreign whatever it is worth.
    let isForeign = (good.materials ?? []).contains { material in
      material.role.isOfTheGood
        && (material.origin.map { $0 != exporter } ?? false || material.status == .nonOriginating
          || material.status == .undetermined)
    }
    let outcome: Outcome = nonOriginating.low > 0 || isForeign ? .notMet : .unknown
    log.record {
      Finding(
        .whollyObtained(.good(exporter)), outcome, regime.topic(.whollyObtained),
        missing: outcome == .unknown ? ["good.wholly_obtained"] : [])
    }
    return outcome
  }
  if clauses.isEmpty, facts.isStated != false {
    // What is wholly obtained the list alone says; that something foreign is not needs none.
    let isForeign = (good.materials ?? []).contains { material in
      material.role.isOfTheGood && material.status == .nonOriginating
    }
    let outcome: Outcome = nonOriginating.low > 0 || isForeign ? .notMet : .unknown
    log.record {
      Finding(
        .whollyObtained(.listNotHeld(exporter)), outcome,
        regime.topic(.whollyObtained) ?? regime.topic(.origin),
        missing: outcome == .unknown ? ["good.wholly_obtained"] : [])
    }
    return outcome
  }
  if facts.clause == nil, let isStated = facts.isStated {
    // Where facts beside the word tell of another country, one of both is wrong.
    let isElsewhere = facts.places.contains { $0.country != exporter }
    let outcome: Outcome = isStated && isElsewhere ? .unknown : Outcome(isStated)
    log.record {
      Finding(
        .whollyObtained(.stated(exporter)), outcome,
        Basis(
          name: "good.wholly_obtained",
          citation: regime.topic(.whollyObtained)?.citation
            ?? Citation("claim", "good.wholly_obtained"),
          evidence: .unconfirmed,
          note: .claimed(.whollyObtained)),
        missing: outcome == .unknown ? ["good.wholly_obtained.clause"] : [])
    }
    return outcome
  }
  guard let letter = facts.clause, let clause = clauses.first(where: { $0.letter == letter })
  else {
    let outcome: Outcome = facts.clause == nil ? .unknown : .notMet
    log.record {
      Finding(
        .whollyObtained(.clause), outcome, regime.topic(.whollyObtained),
        figures: [.init(.clauses, .list(clauses.map { .name($0.letter) }))],
        missing: outcome == .unknown ? ["good.wholly_obtained.clause"] : [])
    }
    return outcome
  }
  var outcome = Outcome.met
  log.begin()
  for condition in clause.kind.conditions(facts, exporter) {
    outcome = outcome.and(condition.outcome)
    log.record {
      Finding(
        .whollyObtained(.condition(condition.asked, exporter)), condition.outcome, clause.basis,
        missing: condition.outcome == .unknown
          ? ["good.wholly_obtained.\(condition.asked.fact)"] : [])
    }
  }
  log.end { premises in
    Finding(
      .whollyObtained(.byClause(exporter, clause.basis.note ?? .text(letter))), outcome,
      clause.basis,
      premises: premises)
  }
  return outcome
}
