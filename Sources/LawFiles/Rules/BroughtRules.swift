internal import Reading
internal import TariffLaw

/// The rules of a code, made of those of its sources in another edition.
struct BroughtRules {
  /// The rows: one, if all sources have one rule; else one for each source, as a part.
  let rows: [RuleTable.Row]

  init(
    of code: HSCode, in edition: HSEdition, from other: HSEdition,
    _ sources: [(code: HSCode, rows: [RuleTable.Row])]
  ) {
    let codes = CodeRange(code)
    let names = sources.map { $0.code.description }.joined(separator: ", ")
    let isSame = sources.count == 1 && code.contains(sources[0].code)
    let way =
      "by the correlation of \(code) in \(edition.rawValue) with \(names) in \(other.rawValue)"
    func basis(_ basis: Basis, of rule: OriginRule? = nil) -> Basis {
      let namesCodes = rule?.namesCodes == true
      guard !isSame || namesCodes else { return basis }
      let said: String? = if case .text(let text)? = basis.note { text } else { nil }
      return Basis(
        name: basis.name, citation: basis.citation, evidence: max(basis.evidence, .derived),
        doubt: basis.doubt,
        note: .text(
          [said, isSame ? nil : way, namesCodes ? Self.asTheyStand : nil]
            .compactMap { $0 }.joined(separator: "; ")))
    }
    // A source whose rule is not held leaves it open what the rule is.
    guard !sources.isEmpty, sources.allSatisfy({ !$0.rows.isEmpty && !$0.rows.isNotHeld }) else {
      rows = [.notHeld(codes)]
      return
    }
    let offers = sources.map { $0.rows.offered }
    if let first = offers.first, offers.allSatisfy({ $0 == first }) {
      rows = sources[0].rows.map { row in
        switch row {
        case .rules(_, let rules):
          .rules(
            codes,
            rules.map { $0.brought(to: codes, part: $0.part, basis: basis($0.basis, of: $0.rule)) })
        case .general(_, let days, let own): .general(codes, days, basis(own))
        case .notHeld: .notHeld(codes)
        }
      }
      return
    }
    rows = sources.flatMap { source in
      source.rows.map { row in
        guard case .rules(_, let rules) = row else { return .notHeld(codes) }
        return .rules(
          codes,
          rules.map { rule in
            let name = "goods of \(source.code) in \(other.rawValue)"
            return rule.brought(
              to: codes, part: rule.part.map { "\(name): \($0)" } ?? name,
              label: source.code.digits, basis: basis(rule.basis, of: rule.rule))
          })
      }
    }
  }
}

extension BroughtRules {
  /// What is told of a rule that names codes of materials.
  private static let asTheyStand =
    "the codes that the rule names are taken as they stand in the edition of the good"
}

extension OriginRule {
  /// Whether it names codes of materials.
  fileprivate var namesCodes: Bool {
    switch self {
    case .changeOfClassification(let change): !change.from.isEmpty || !change.exceptFrom.isEmpty
    case .materialsObtained, .contentByFormula(.focused, _): true
    case .anyOf(let rules), .allOf(let rules): rules.contains { $0.namesCodes }
    case .byPart(let parts): parts.contains { $0.rule.namesCodes }
    default: false
    }
  }
}

extension [RuleTable.Row] {
  /// Whether one says that the rule was not read.
  fileprivate var isNotHeld: Bool {
    contains { if case .notHeld = $0 { true } else { false } }
  }

  /// What they offer, apart from where it stands.
  fileprivate var offered: [String] {
    flatMap { row -> [String] in
      switch row {
      case .rules(_, let rules):
        rules.map { "\($0.isWhole)|\($0.part ?? "")|\($0.rule)|\($0.days)" }
      case .general: ["general"]
      case .notHeld: ["not_held"]
      }
    }
  }
}

extension ProductRules.Row {
  /// The row as that of other codes.
  fileprivate func brought(
    to codes: CodeRange, part: String?, label: String? = nil, basis: Basis
  ) -> Self {
    Self(
      codes: codes, part: part, label: label ?? self.label, rule: rule, days: days,
      exporters: exporters, isWhole: isWhole, basis: basis)
  }
}
