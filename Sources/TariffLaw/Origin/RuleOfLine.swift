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
  /// The rules among which the exporter may choose, wholly obtained last.
  let choices: [OriginRule]
  /// The choices that a reader wants to compare: those of the general rule too, where none is held.
  let alternatives: [OriginRule]
  /// What the rule rests on.
  let basis: Basis?
  /// The rule in notation.
  let description: String

  init(of good: Good, on day: Day, under regime: Regime, _ rules: ProductRules) {
    let rows = good.code.map { rules.rows(of: $0, on: day) } ?? []
    let general = regime.generalRule
    let assumed = good.code.flatMap { code in
      regime.assumedRules.first { $0.code.contains(code) }
    }
    let name = good.code?.description ?? "the good, whose code is not said,"
    let rule: OriginRule
    if !rows.isEmpty, good.rule == nil || rows.contains(where: { $0.part == nil }) {
      ground = rows.count == 1 && rows[0].part == nil ? .held : .heldByPart
      var all: [OriginRule] = []
      for choice in rows.flatMap(\.rule.choices) where !all.contains(choice) { all.append(choice) }
      rule = all.count == 1 ? all[0] : .anyOf(all)
      basis = rows[0].basis
      let isOnePart = rows.count == 1 && rows[0].part != nil
      let others = general.value.choices.map(\.criteria)
      shared = all.filter { choice in
        rows.allSatisfy { row in row.rule.choices.contains { choice.implies($0) } }
          && (!isOnePart || others.contains(choice.criteria))
      }
    } else if case .rule(let stated)? = good.rule {
      (ground, rule, shared) = (.stated, stated, stated.choices)
      basis = Basis(
        name: "good.rule", citation: Citation("claim", "good.rule"), evidence: .unconfirmed,
        note: "the product-specific rule is the claimant's: \(stated)")
    } else if good.rule == .general || rules.isComplete {
      (ground, rule, shared) = (.general, general.value, general.value.choices)
      basis = general.basis
    } else if let assumed {
      (ground, rule, shared) = (.assumed, assumed.rule.value, assumed.rule.value.choices)
      basis = Self.caveat(
        regime, evidence: assumed.rule.basis.evidence, isAssumed: assumed.rule.basis.isAssumed,
        "the product-specific rule of \(name) is not held; "
          + "\(assumed.rule.value) alone is assumed for \(assumed.code)")
    } else {
      (ground, rule) = (.notHeld, general.value)
      shared = general.value.choices.filter {
        if case .regionalValueContent = $0 { true } else { false }
      }
      basis = Self.caveat(
        regime, evidence: regime.productRuleNotHeld?.evidence ?? .derived, isAssumed: false,
        "it is not held whether \(name) has a product-specific rule; "
          + "the general rule is applied: \(general.value)")
    }
    choices = rule.choices.filter { $0 != .whollyObtained } + [.whollyObtained]
    var compared = rule.choices
    if ground == .assumed {
      compared += general.value.choices.filter {
        !rule.choices.map(\.criteria).contains($0.criteria)
      }
    }
    alternatives = compared
    description = rule.description
  }

  private let shared: [OriginRule]

  /// Whether it is certain that the rule offers a choice.
  func isCertain(_ choice: OriginRule) -> Bool {
    choice == .whollyObtained || shared.contains { choice.implies($0) }
  }

  /// What is left of an outcome: a choice that the rule may not offer cannot be more than unknown.
  func tempered<Log: Recorder>(
    _ outcome: Outcome, of choice: OriginRule, _ log: inout Log
  ) -> Outcome {
    guard outcome == .met, !isCertain(choice) else { return outcome }
    log.record {
      Finding(
        "origin.product_rule", "the rule of the line offers \(choice)", .unknown, basis,
        missing: ["good.rule"])
    }
    return .unknown
  }

  private static func caveat(
    _ regime: Regime, evidence: Evidence, isAssumed: Bool, _ note: String
  ) -> Basis {
    Basis(
      name: regime.productRuleNotHeld?.name ?? "product_rule_not_held",
      citation: regime.generalRule.basis.citation, evidence: evidence, note: note,
      isAssumed: isAssumed)
  }
}
