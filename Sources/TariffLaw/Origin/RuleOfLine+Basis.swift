/// What the rule of a line rests on.
extension RuleOfLine {
  /// What the rule rests on.
  var basis: Basis? {
    switch ground {
    case .held, .heldByPart: return held
    case .stated:
      return Basis(
        name: "good.rule", citation: Citation("claim", "good.rule"), evidence: .unconfirmed,
        note: .claimed(.rule(statedRule ?? description)))
    case .statedGeneral:
      return Basis(
        name: "good.rule", citation: regime.generalRule.basis.citation, evidence: .unconfirmed,
        note: .claimed(.noRule(general: description)))
    case .general: return tabledGeneral ?? regime.generalRule.basis
    case .assumed:
      return caveat(
        assumed?.rule.basis.name, evidence: assumed?.rule.basis.evidence ?? .unconfirmed,
        isAssumed: assumed?.rule.basis.isAssumed == true,
        .ruleAssumed(code, rule: description, code: assumed?.code))
    case .notHeld:
      return caveat(
        regime.productRuleNotHeld?.basis.name,
        evidence: regime.productRuleNotHeld?.basis.evidence ?? .derived,
        isAssumed: offer.isOpen && regime.productRuleNotHeld?.basis.isAssumed == true,
        .ruleNotHeld(
          code, general: offer.isOpen ? nil : regime.standInOffer.rule.description))
    }
  }

  /// What a choice rests on: the row that holds it, or the rule.
  func basis(of choice: OriginRule?) -> Basis? {
    if choice != nil, choice == assembly { return listed?.basis }
    if ground == .stated, let reading = regime.productRuleGeneral, reading.value == .beside,
      let choice, regime.generalRule.value.choices.contains(choice),
      statedRule != choice.description
    {
      return reading.basis
    }
    guard ground == .notHeld || ground == .stated, let further, choice == further.rule else {
      return basis
    }
    return further.basis
  }

  private func caveat(
    _ name: String?, evidence: Evidence, isAssumed: Bool, _ note: Basis.Note
  ) -> Basis {
    Basis(
      name: name ?? "product_rule_not_held",
      citation: regime.generalRule.basis.citation, evidence: evidence, note: note,
      isAssumed: isAssumed)
  }
}
