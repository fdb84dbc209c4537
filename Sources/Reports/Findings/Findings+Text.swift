internal import TariffLaw

extension Finding {
  /// The finding with its premises as indented lines for a person.
  func lines(indent: Int, _ style: TextStyle) -> [String] {
    let margin = String(repeating: "  ", count: indent)
    let citation = basis.map { "  [\($0.citation)]" } ?? ""
    var lines = [margin + style.mark(outcome) + " " + says + style.faint(citation)]
    let figures = figures.map {
      "\($0.subject ?? $0.name.rawValue.replacing("_", with: " ")) \($0.value.text)"
    }
    .joined(separator: "; ")
    if !figures.isEmpty { lines.append(margin + "    " + style.faint(figures)) }
    for premise in premises { lines += premise.lines(indent: indent + 1, style) }
    return lines
  }
}

extension OriginRuling {
  /// The figures of origin, each with its name.
  func rows(in currency: Currency) -> [(String, String)] {
    var rows: [(String, String)] = []
    if let share = content.indirect, share.isTelling {
      rows.append(("RVC, indirect", share.percentWords))
    }
    if let share = content.direct, share.isTelling {
      rows.append(("RVC, direct", share.percentWords))
    }
    if let gap = content.sheet.gap, gap != ExactFraction(0), content.direct != nil,
      let amount = Money(units: gap, currency)
    {
      rows.append(("Gap", "\(amount) of the price is neither material, cost nor profit"))
    }
    if let box8, outcome == .met { rows.append(("Box 8", box8)) }
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
