/// The rule of origin of one line as far as it is known: held, stated, general, assumed or not held.
struct RuleOfLine {
  /// How the rule is known.
  enum Ground {
    /// A product-specific rule is held.
    case held
    /// A product-specific rule is held for parts of the code; which part is not told.
    case heldByPart
    /// The claimant states a product-specific rule.
    case stated
    /// The line is known to have no rule of its own.
    case general
    /// No rule is held; one is assumed.
    case assumed
    /// No rule is held; the general rule is applied in its stead.
    case notHeld
  }

  /// How the rule is known.
  let ground: Ground
  /// What the rule offers.
  let offer: RuleOffer

  private let code: HSCode?
  private let held: Basis?
  private let assumed: Regime.AssumedRule?
  private let regime: Regime

  init(of good: Good, on day: Day, under regime: Regime, _ rules: ProductRules) {
    self.regime = regime
    code = good.code
    let rows = good.code.map { rules.rows(of: $0, on: day) } ?? []
    let assumed = good.code.flatMap { code in
      regime.assumedRules.value(regime.scheme, within: code.paddedRange, on: day)
    }
    held = rows.first?.basis
    self.assumed = assumed
    if let row = rows.first, good.rule == nil || rows.contains(where: { $0.part == nil }) {
      if rows.count > 1 {
        (ground, offer) = (.heldByPart, RuleOffer(ofParts: rows.map { $0.rule }))
      } else if row.part == nil {
        (ground, offer) = (.held, row.offer)
      } else {
        ground = .heldByPart
        offer = RuleOffer(ofPart: row.rule, besideRest: regime.generalRule.value)
      }
    } else if case .rule(let stated)? = good.rule {
      (ground, offer) = (.stated, RuleOffer(stated))
    } else if good.rule == .general || rules.isComplete {
      (ground, offer) = (.general, regime.generalOffer)
    } else if let assumed {
      (ground, offer) = (.assumed, assumed.offer)
    } else {
      (ground, offer) = (.notHeld, regime.standInOffer)
    }
  }

  /// The rule in notation.
  var description: String { offer.rule.description }

  /// What the rule rests on.
  var basis: Basis? {
    let name = code?.description ?? "the good, whose code is not said,"
    switch ground {
    case .held, .heldByPart: return held
    case .stated:
      return Basis(
        name: "good.rule", citation: Citation("claim", "good.rule"), evidence: .unconfirmed,
        note: "the product-specific rule is the claimant's: \(offer.rule)")
    case .general: return regime.generalRule.basis
    case .assumed:
      return caveat(
        evidence: assumed?.rule.basis.evidence ?? .unconfirmed,
        isAssumed: assumed?.rule.basis.isAssumed == true,
        "the product-specific rule of \(name) is not held; "
          + "\(offer.rule) alone is assumed for \(assumed?.code.description ?? name)")
    case .notHeld:
      return caveat(
        evidence: regime.productRuleNotHeld?.basis.evidence ?? .derived,
        isAssumed: offer.isOpen && regime.productRuleNotHeld?.basis.isAssumed == true,
        "it is not held whether \(name) has a product-specific rule; "
          + (offer.isOpen ? "none is taken to apply" : "the general rule is applied: \(offer.rule)")
      )
    }
  }

  /// What is left of an outcome: a choice that the rule may not offer cannot be more than unknown.
  func tempered<Log: Recorder>(
    _ outcome: Outcome, of choice: OriginRule, _ log: inout Log
  ) -> Outcome {
    let isOpen = offer.isOpen && choice != .whollyObtained && outcome == .notMet
    guard isOpen || outcome == .met && !offer.isCertain(choice) else { return outcome }
    log.record {
      Finding(
        "origin.product_rule", "the rule of the line offers \(choice)", .unknown, basis,
        missing: ["good.rule"])
    }
    return .unknown
  }

  private func caveat(evidence: Evidence, isAssumed: Bool, _ note: String) -> Basis {
    Basis(
      name: regime.productRuleNotHeld?.basis.name ?? "product_rule_not_held",
      citation: regime.generalRule.basis.citation, evidence: evidence, note: note,
      isAssumed: isAssumed)
  }
}
