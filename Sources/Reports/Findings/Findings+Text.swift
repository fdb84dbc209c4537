internal import TariffLaw

extension Finding {
  /// The finding with its premises as indented lines for a person.
  func lines(indent: Int, _ style: TextStyle) -> [String] {
    let margin = String(repeating: "  ", count: indent)
    let citation = basis.map { "  [\($0.citation)]" } ?? ""
    let mark = question.isInformation && outcome != .unknown ? "-  " : style.mark(outcome)
    var lines = [margin + mark + " " + says + style.faint(citation)]
    let figures = figures.map {
      "\($0.subject ?? $0.name.rawValue.replacing("_", with: " ")) \($0.value.text)"
    }
    .joined(separator: "; ")
    if !figures.isEmpty { lines.append(margin + "    " + style.faint(figures)) }
    lines += changeTable.map { margin + "    " + style.faint($0) }
    for premise in premises where premise.change == nil {
      lines += premise.lines(indent: indent + 1, style)
    }
    return lines
  }

  /// The materials of a change of classification in columns: material, code, changes or not, value.
  private var changeTable: [String] {
    let rows = premises.compactMap { premise -> [String]? in
      guard let (item, change) = premise.change else { return nil }
      return [item.words, premise.text(of: .code), change.words, premise.text(of: .value)]
    }
    guard !rows.isEmpty else { return [] }
    return TextTable.lines([["material", "code", "changes", "value"]] + rows, rightAligned: [3])
  }

  /// The material that it is about and what becomes of it, if it is one of a change of classification.
  private var change: (Item, Question.Content.Change)? {
    if case .content(.materialChange(let item, let change)) = question {
      (item, change)
    } else {
      nil
    }
  }

  private func text(of name: Figure.Name) -> String {
    figures.first { $0.name == name }?.value.text ?? ""
  }
}

extension Finding.Question {
  /// Whether it only tells something, so that its outcome is no condition that is met or not.
  fileprivate var isInformation: Bool {
    switch self {
    case .content(.material), .content(.notCounted), .content(.leftOut), .content(.leastValue),
      .content(.otherValue), .content(.materialChange), .consignment(.transit(.noDocuments, _)),
      .consignment(.transit(.journeyEnd, _)), .origin(.ruleStart), .origin(.leastContent),
      .scheme(.mfn), .valuation(.element),
      .approval(.companiesNotHeld), .approval(.codesNotHeld):
      true
    default: false
    }
  }
}

extension OriginRuling {
  /// The figures of origin, each with its name.
  func rows(in currency: Currency) -> [(String, String)] {
    var rows: [(String, String)] = []
    guard let content = contentJudged else { return rows }
    if let share = content.indirect, share.isTelling {
      rows.append(("RVC, indirect", share.percentWords))
    }
    if let share = content.direct, share.isTelling {
      rows.append(("RVC, direct", share.percentWords))
    }
    if let share = contentByFormula, share.isTelling {
      rows.append(("RVC, by the rule", share.percentWords))
    }
    if let gap = content.sheet.gap, gap != ExactFraction(0), content.direct != nil,
      let amount = Money(
        units: gap > ExactFraction(0) ? gap : ExactFraction(0).subtracting(gap) ?? gap, currency)
    {
      rows.append(
        gap > ExactFraction(0)
          ? ("Gap", "\(amount) of the price is neither material, cost nor profit")
          : ("Excess", "materials, costs and profit are \(amount) above the price"))
    }
    return rows
  }
}

extension Bounds<ExactFraction> {
  /// Whether the bounds say more than that a share lies between nothing and the whole.
  fileprivate var isTelling: Bool {
    exact != nil || low > ExactFraction(0) || high < ExactFraction(1)
  }

  fileprivate var percentWords: String {
    exact.map { "\($0.percentText) % (\($0))" } ?? "\(percentText) %"
  }
}
