extension OriginRule {
  /// Whether it names codes of materials.
  package var namesCodes: Bool {
    switch self {
    case .changeOfClassification(let change): !change.from.isEmpty || !change.exceptFrom.isEmpty
    case .materialsObtained, .contentByFormula(.focused, _): true
    case .anyOf(let rules), .allOf(let rules): rules.contains { $0.namesCodes }
    case .byPart(let parts): parts.contains { $0.rule.namesCodes }
    case .whollyObtained, .regionalValueContent, .contentByFormula, .nonOriginatingAtMost,
      .assembly, .specificProcess, .process, .condition:
      false
    }
  }

  /// The same rule with other codes of materials.
  package func exchangingCodes<Failure: Error>(
    _ change: ([RuleCodes]) throws(Failure) -> [RuleCodes]
  ) throws(Failure) -> Self {
    switch self {
    case .changeOfClassification(let asked):
      return .changeOfClassification(
        ClassificationChange(
          asked.level, from: try change(asked.from), exceptFrom: try change(asked.exceptFrom),
          tolerance: asked.tolerance))
    case .materialsObtained(let codes): return .materialsObtained(try change(codes))
    case .contentByFormula(.focused(let codes), let share):
      return .contentByFormula(.focused(try change(codes)), atLeast: share)
    case .anyOf(let rules):
      var all: [Self] = []
      for rule in rules { all.append(try rule.exchangingCodes(change)) }
      return .anyOf(all)
    case .allOf(let rules):
      var all: [Self] = []
      for rule in rules { all.append(try rule.exchangingCodes(change)) }
      return .allOf(all)
    case .byPart(let parts):
      var all: [RuleOfPart] = []
      for part in parts {
        all.append(
          RuleOfPart(
            label: part.label, title: part.title, rule: try part.rule.exchangingCodes(change)))
      }
      return .byPart(all)
    case .whollyObtained, .regionalValueContent, .contentByFormula, .nonOriginatingAtMost,
      .assembly, .specificProcess, .process, .condition:
      return self
    }
  }
}
