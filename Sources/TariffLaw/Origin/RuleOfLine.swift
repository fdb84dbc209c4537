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
    /// The claimant states that the line has none.
    case statedGeneral
    /// No rule is held; one is assumed.
    case assumed
    /// No rule is held; the general rule is applied in its stead.
    case notHeld
  }

  /// How the rule is known.
  let ground: Ground
  /// What the rule offers.
  let offer: RuleOffer
  /// Whether the claimant states a rule that is none of those held or assumed for the line.
  let isContradicted: Bool

  /// The reading by which a rule that is held for later days holds on this one, or does not.
  let startReading: Basis?

  private let hasProductRules: Bool
  private let code: HSCode?
  private let held: Basis?
  private let assumed: Regime.AssumedRule?
  private let regime: Regime

  init(of good: Good, on day: Day, under regime: Regime, _ rules: ProductRules) {
    self.regime = regime
    code = good.code
    var rows = good.code.map { rules.rows(of: $0, on: day) } ?? []
    var start: Basis?
    if rows.isEmpty, let reading = regime.productRuleStart, let code = good.code,
      let later = rules.nextStart(of: code, after: day)
    {
      start = reading.basis
      if reading.value == .sinceAgreement { rows = rules.rows(of: code, on: later) }
    }
    startReading = start
    let assumed = good.code.flatMap { code in
      regime.assumedRules.value(regime.scheme, within: code.paddedRange, on: day)
    }
    held = rows.first?.basis
    self.assumed = assumed
    // A scheme of which no rule of products is held or read of has its own rule alone.
    hasProductRules = regime.productRuleNotHeld != nil || !rules.held.isEmpty
    let choice = Choice(of: good.rule, among: rows, assumed, under: regime)
    isContradicted = choice == .contradicted
    if let row = rows.first, choice != .ofTheRest {
      if case .rule(let stated)? = good.rule, choice == .part {
        (ground, offer) = (.stated, RuleOffer(stated))
      } else if rows.count > 1 {
        (ground, offer) = (.heldByPart, RuleOffer(ofParts: rows.map { $0.rule }))
      } else if row.part == nil {
        (ground, offer) = (.held, row.offer)
      } else {
        ground = .heldByPart
        offer = RuleOffer(ofPart: row.rule, besideRest: regime.generalRule.value)
      }
    } else if let assumed, rows.isEmpty {
      (ground, offer) = (.assumed, assumed.offer)
    } else if case .rule(let stated)? = good.rule {
      (ground, offer) = (.stated, RuleOffer(stated))
    } else if rules.isComplete {
      (ground, offer) = (.general, regime.generalOffer)
    } else if good.rule == .general {
      (ground, offer) = (.statedGeneral, regime.generalOffer)
    } else {
      (ground, offer) = (.notHeld, regime.standInOffer)
    }
  }

  /// What a stated rule is to those that are held or assumed for the line.
  private enum Choice {
    /// None is stated, or none is held.
    case open
    /// It is the one of them, or one of several.
    case one, part
    /// It may be that of goods of the code for which no row is held.
    case ofTheRest
    /// It is none of them.
    case contradicted

    init(
      of stated: StatedRule?, among rows: [ProductRules.Row], _ assumed: Regime.AssumedRule?,
      under regime: Regime
    ) {
      guard let stated, !rows.isEmpty || assumed != nil else {
        self = .open
        return
      }
      let threshold = regime.contentThreshold.value
      let known = rows.isEmpty ? assumed.map { [$0.rule.value] } : nil
      if case .rule(let rule) = stated,
        (known ?? rows.map { $0.rule }).contains(where: { $0.isSame(as: rule, under: threshold) })
      {
        self = rows.contains { $0.part != nil } ? .part : .one
      } else {
        self = rows.count == 1 && rows[0].part != nil ? .ofTheRest : .contradicted
      }
    }
  }

  /// Whether goods of the line may have a rule that is not known, by which they may yet originate.
  var mayBeAnother: Bool {
    switch ground {
    case .notHeld: !offer.isOpen && hasProductRules
    case .heldByPart: offer.isOfPart
    case .assumed: (assumed?.rule.basis).map { $0.evidence > .secondary && !$0.isAssumed } ?? true
    case .held, .stated, .statedGeneral, .general: false
    }
  }

  /// The rule in notation.
  var description: String { offer.rule.description }

  /// What the rule rests on.
  var basis: Basis? {
    switch ground {
    case .held, .heldByPart: return held
    case .stated:
      return Basis(
        name: "good.rule", citation: Citation("claim", "good.rule"), evidence: .unconfirmed,
        note: .claimed(.rule(description)))
    case .statedGeneral:
      return Basis(
        name: "good.rule", citation: regime.generalRule.basis.citation, evidence: .unconfirmed,
        note: .claimed(.noRule(general: description)))
    case .general: return regime.generalRule.basis
    case .assumed:
      return caveat(
        evidence: assumed?.rule.basis.evidence ?? .unconfirmed,
        isAssumed: assumed?.rule.basis.isAssumed == true,
        .ruleAssumed(code, rule: description, code: assumed?.code))
    case .notHeld:
      return caveat(
        evidence: regime.productRuleNotHeld?.basis.evidence ?? .derived,
        isAssumed: offer.isOpen && regime.productRuleNotHeld?.basis.isAssumed == true,
        .ruleNotHeld(code, general: offer.isOpen ? nil : description))
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
        .origin(.choice(rule: choice.description)), .unknown, basis, missing: ["good.rule"])
    }
    return .unknown
  }

  private func caveat(evidence: Evidence, isAssumed: Bool, _ note: Basis.Note) -> Basis {
    Basis(
      name: regime.productRuleNotHeld?.basis.name ?? "product_rule_not_held",
      citation: regime.generalRule.basis.citation, evidence: evidence, note: note,
      isAssumed: isAssumed)
  }
}
