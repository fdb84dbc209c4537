/// Whether something counts in regional value content and in a change of classification.
struct MaterialTreatment {
  /// Whether its value counts in regional value content.
  let countsInContent: Outcome
  /// Whether it is looked at for a change of classification or a process.
  let countsInClassification: Outcome
  /// The facts that would settle it.
  let missing: [String]
  /// Why.
  let because: Finding.Question.Content.Treatment?
  /// The topic of the provision behind it.
  let topic: Topic?

  init(of material: borrowing Material, under regime: Regime) {
    switch material.role.effect {
    case .material, .fungible:
      self.init(.met, .met)
    case .transportPacking:
      self.init(.notMet, .notMet, .transportPacking, .packing)
    case .retailPacking:
      self.init(
        .met, material.isClassifiedWithGood.map { Outcome(!$0) } ?? .unknown,
        .retailPacking, .packing,
        missing: material.isClassifiedWithGood == nil ? ["classified_with_good"] : [])
    case .accessory:
      let separate = material.isSeparatelyInvoiced.map(Outcome.init(_:)) ?? .unknown
      let unusual = material.isCustomary.map { Outcome(!$0) } ?? .unknown
      let counts = separate.or(unusual)
      self.init(
        .met, counts, .accessory, .accessories,
        missing: counts != .unknown
          ? []
          : [("separately_invoiced", separate), ("customary", unusual)].filter { $0.1 == .unknown }
            .map { $0.0 })
    case .service:
      let counts = regime.foreignServices?.value == ["non_originating"]
      self.init(
        Outcome(counts), .notMet, counts ? .foreignService : .service, .nonOriginatingValue)
    default:
      let isAsked = regime.incorporationNotSaid?.value == .unknown
      let counts =
        material.isIncorporated.map(Outcome.init(_:)) ?? (isAsked ? .unknown : .notMet)
      self.init(
        counts, counts, counts == .met ? .incorporated : .neutral, .neutralElements,
        missing: counts == .unknown ? ["incorporated"] : [])
    }
  }

  private init(
    _ content: Outcome, _ classification: Outcome,
    _ because: Finding.Question.Content.Treatment? = nil, _ topic: Topic? = nil,
    missing: [String] = []
  ) {
    countsInContent = content
    countsInClassification = classification
    self.because = because
    self.topic = topic
    self.missing = missing
  }
}

/// Says whether packing, an accessory or a neutral element is left out of a change of classification.
func leftOutFinding(_ material: Material, at place: Int, under regime: Regime) -> Finding? {
  let treatment = MaterialTreatment(of: material, under: regime)
  guard [.retailPacking, .accessory, .neutral].contains(material.role.effect),
    let because = treatment.because
  else { return nil }
  let outcome: Outcome =
    switch treatment.countsInClassification {
    case .met: .notMet
    case .notMet: .met
    case .unknown: .unknown
    }
  return Finding(
    .content(.leftOut(material.item(at: place), because)), outcome,
    treatment.topic.flatMap(regime.topic),
    missing: outcome == .unknown
      ? treatment.missing.map { "good.materials[\(place)].\($0)" } : [])
}

/// Says whether interchangeable materials are kept apart as the rule asks, if it matters what they are.
func stockFinding(
  _ material: Material, at place: Int, madeIn exporter: Country, under regime: Regime
) -> Finding? {
  guard material.role.effect == .fungible, let basis = regime.topic(.fungible),
    material.status == .originating || material.status == .partial,
    CumulationShare(keptApart: material, madeIn: exporter, under: regime).share.high > .zero
  else { return nil }
  let (outcome, fact): (Outcome, String) =
    switch (material.stock, material.isMethodFixedForYear) {
    case (.segregated, _), (.inventoryMethod, true): (.met, "")
    case (.mixed, _), (.inventoryMethod, false): (.notMet, "")
    case (nil, _): (.unknown, "stock_control")
    case (.inventoryMethod, nil): (.unknown, "method_fixed_for_year")
    }
  return Finding(
    .content(.stock(material.item(at: place))), outcome, basis,
    missing: fact.isEmpty ? [] : ["good.materials[\(place)].\(fact)"])
}
