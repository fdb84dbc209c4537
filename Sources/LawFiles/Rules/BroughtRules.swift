internal import Reading
internal import TariffLaw

/// The rules of a code, made of those of its sources in another edition.
struct BroughtRules {
  /// The rows: one, if all sources have one rule; else one for each source, as a part.
  let rows: [RuleTable.Row]

  /// Makes them.
  ///
  /// - Throws: ``FileProblem`` if a table of correlations is not there.
  init(
    of code: HSCode, _ brought: BroughtCodes, _ sources: [(code: HSCode, rows: [RuleTable.Row])]
  ) throws(FileProblem) {
    let (edition, other) = (brought.edition, brought.own)
    let codes = CodeRange(code)
    let names = sources.map { $0.code.description }.joined(separator: ", ")
    let isSame = sources.count == 1 && code.contains(sources[0].code)
    let way =
      "by the correlation of \(code) in \(edition.rawValue) with \(names) in \(other.rawValue)"
    func basis(_ basis: Basis, from rule: OriginRule? = nil, to own: OriginRule? = nil) -> Basis {
      let isOfOtherCodes = rule != own
      guard !isSame || isOfOtherCodes else { return basis }
      let said: String? = if case .text(let text)? = basis.note { text } else { nil }
      return Basis(
        name: basis.name, citation: basis.citation, evidence: max(basis.evidence, .derived),
        doubt: basis.doubt,
        note: .text(
          [
            said, isSame ? nil : way,
            isOfOtherCodes ? rule.map { "\($0) in the codes of \(other.rawValue)" } : nil,
          ]
          .compactMap { $0 }.joined(separator: "; ")))
    }
    // Of what the table has none of the sources it tells nothing.
    guard sources.contains(where: { !$0.rows.isEmpty }) else {
      rows = []
      return
    }
    // A source whose rule is not held leaves it open what the rule is.
    guard !sources.isEmpty, sources.allSatisfy({ !$0.rows.isEmpty && !$0.rows.isNotHeld }) else {
      rows = [.notHeld(codes, .always)]
      return
    }
    let offers = sources.map { $0.rows.offered }
    func bring(
      _ row: ProductRules.Row, part: String?, label: String? = nil
    ) throws(FileProblem) -> ProductRules.Row {
      let rule =
        row.rule.namesCodes
        ? try row.rule.exchangingCodes { (codes) throws(FileProblem) in try brought.codes(codes) }
        : row.rule
      return ProductRules.Row(
        codes: codes, part: part, label: label ?? row.label, rule: rule, days: row.days,
        exporters: row.exporters, isWhole: row.isWhole, unread: row.unread,
        edition: other.harmonizedSystem, printed: rule == row.rule ? nil : row.rule,
        basis: basis(row.basis, from: row.rule, to: rule))
    }
    var all: [RuleTable.Row] = []
    if let first = offers.first, offers.allSatisfy({ $0 == first }) {
      for row in sources[0].rows {
        switch row {
        case .rules(_, let rules):
          var own: [ProductRules.Row] = []
          for rule in rules { own.append(try bring(rule, part: rule.part)) }
          all.append(.rules(codes, own))
        case .general(_, let days, let own): all.append(.general(codes, days, basis(own)))
        case .notHeld(_, let days): all.append(.notHeld(codes, days))
        }
      }
      rows = all
      return
    }
    for source in sources {
      let name = "goods of \(source.code) in \(other.rawValue)"
      for row in source.rows {
        guard case .rules(_, let rules) = row else {
          all.append(.notHeld(codes, row.days))
          continue
        }
        var own: [ProductRules.Row] = []
        for rule in rules {
          own.append(
            try bring(
              rule, part: rule.part.map { "\(name): \($0)" } ?? name, label: source.code.digits))
        }
        all.append(.rules(codes, own))
      }
    }
    rows = all
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
        rules.map { rule in
          let exporters = rule.exporters.map { $0.description }.joined(separator: " ")
          return
            "\(rule.isWhole)|\(rule.part ?? "")|\(rule.rule)|\(rule.days)|\(exporters)|\(rule.unread ?? "")"
        }
      case .general: ["general"]
      case .notHeld: ["not_held"]
      }
    }
  }
}
