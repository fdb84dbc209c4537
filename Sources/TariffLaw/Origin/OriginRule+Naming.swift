extension OriginRule {
  /// Whether a criterion named on a proof chooses this rule; every rule if none is named.
  func answers(_ named: [OriginCriterion]?) -> Bool {
    guard let named else { return true }
    if case .changeOfClassification(let change) = self, let level = change.level,
      named.count == 1, let claimed = named[0].level
    {
      return claimed.rawValue <= level.rawValue
    }
    return isNamed(by: named)
  }

  /// Whether criteria are those of this rule, in whatever order.
  private func isNamed(by named: [OriginCriterion]) -> Bool {
    switch self {
    case .whollyObtained: return named == [.whollyObtained]
    case .regionalValueContent, .contentByFormula: return named == [.regionalValueContent]
    case .allOf(let rules) where rules.contains { $0.choices.count > 1 }:
      // A proof names one way to meet each part: of `(CTH or CTSH) and RVC40` it may name CTSH and RVC.
      let ways = rules.map { rule in rule.choices.map { $0.criteria } }
      return ways.allSatisfy { way in way.contains { $0.allSatisfy(named.contains) } }
        && named.allSatisfy { one in ways.contains { $0.contains { $0.contains(one) } } }
    default:
      let own = criteria
      return own.allSatisfy(named.contains) && named.allSatisfy(own.contains)
    }
  }

  /// The rule at the stricter level that the proof names, if it names one.
  func asNamed(_ named: [OriginCriterion]?) -> Self {
    guard case .changeOfClassification(let change) = self, change.level != nil,
      let level = named?.first?.level
    else { return self }
    return .changeOfClassification(change.at(level))
  }

  /// The formula of content that this rule names, if it names one.
  var formula: ContentFormula? {
    switch self {
    case .contentByFormula(let formula, _): formula
    case .allOf(let rules): rules.lazy.compactMap { $0.formula }.first
    default: nil
    }
  }

  /// The threshold of content that this rule compares, if it compares one.
  func contentThreshold(under regime: Regime) -> Percentage? {
    switch self {
    case .regionalValueContent(let threshold), .contentByFormula(.buildDown, let threshold):
      threshold ?? regime.contentThreshold.value
    case .allOf(let rules):
      rules.lazy.compactMap { $0.contentThreshold(under: regime) }.first
    default: nil
    }
  }
}
