extension ProductRules.Row {
  /// Whether a rule that is stated may be that of goods of this row, of which one choice was read.
  ///
  /// It has that choice, or a process that it does not name; or the good is not of the part of the code that is meant.
  func mayBeBeside(_ stated: StatedRule, of good: Good) -> Bool {
    if isOfOthers(than: good) { return true }
    guard case .rule(let stated) = stated else { return false }
    let said = stated.choices
    let own = rule.withoutConditions.choices
    return said.contains(.specificProcess) || own.allSatisfy(said.contains)
  }

  /// Whether a stated rule has no choice but those of this row, or a process that it does not name.
  func isAll(of stated: StatedRule?, of good: Good) -> Bool {
    guard case .rule(let stated)? = stated, !isOfOthers(than: good) else { return false }
    let own = rule.choices + rule.withoutConditions.choices
    return stated == rule
      || stated.choices.allSatisfy { $0 == .specificProcess || own.contains($0) }
  }

  /// Whether each choice of a stated rule is one of this row, or a process where the row leaves open which.
  func hasChoices(of stated: StatedRule) -> Bool {
    guard case .rule(let stated) = stated else { return false }
    let own = rule.choices + rule.withoutConditions.choices
    return stated.choices.allSatisfy { choice in
      if case .process = choice { own.contains(.specificProcess) } else { own.contains(choice) }
    }
  }

  /// Whether the good is said not to be of the part of the code that is meant.
  private func isOfOthers(than good: Good) -> Bool {
    rule.conditions.contains { good.conditions[$0] == false }
  }
}

extension RuleOffer {
  /// The offer of a stated rule that names no process, with the one that is held of the line, if one is.
  convenience init(_ stated: RuleOffer, beside further: ProductRules.Row?) {
    if let further, stated.choices.contains(.specificProcess) {
      self.init(stated, offering: further.rule)
    } else {
      self.init(stated.rule)
    }
  }

  /// The offer with the choices of the general rule, where goods may originate by those too.
  func besideGeneral(of regime: Regime) -> RuleOffer {
    guard regime.productRuleGeneral?.value == .beside else { return self }
    return regime.generalRule.value.choices.reduce(self) { offer, choice in
      offer.choices.contains(choice) ? offer : RuleOffer(offer, offering: choice)
    }
  }
}

extension OriginRule {
  /// The conditions in words that it asks beside all else.
  var conditions: [String] {
    switch self {
    case .condition(let words): [words]
    case .allOf(let rules): rules.flatMap { $0.conditions }
    default: []
    }
  }

  /// The rule without its conditions in words.
  var withoutConditions: Self {
    guard case .allOf(let rules) = self else { return self }
    let left = rules.filter { if case .condition = $0 { false } else { true } }
    return left.count == 1 ? left[0] : .allOf(left)
  }
}

extension OriginRule {
  /// The rule with the processes that a stated one names in the place of the one that it leaves open.
  ///
  /// Who states one choice of a rule does not take the others away.
  func naming(choicesOf stated: OriginRule) -> OriginRule {
    let said = stated.choices
    let namesProcess = said.contains { if case .process = $0 { true } else { false } }
    let own = choices.filter { !said.contains($0) && !(namesProcess && $0 == .specificProcess) }
    return own.isEmpty ? stated : .anyOf(said + own)
  }
}
