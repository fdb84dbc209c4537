internal import TariffLaw

extension LawReport {
  /// The answer for a person.
  public func text(_ style: TextStyle) -> String {
    var blocks = extract.schemes.filter(hasLaw).map { scheme($0, style) }
    let others = extract.schemes.filter { !hasLaw($0) }
    if !others.isEmpty {
      let rows = others.map { ["\($0.id)", $0.kindInWords, $0.title] }
      blocks.append(
        TextTable(header: ["Rates held", "Treatment", "Title"], rows: rows).text(style))
    }
    blocks += extract.provisions.map { provision($0, style) }
    if !extract.parameters.isEmpty {
      blocks.append(style.strong("Parameters; * in force on \(on)") + "\n")
    }
    blocks += extract.parameters.map { parameter($0, style) }
    blocks += extract.assumptions.map { assumption($0, style) }
    if !extract.commitments.isEmpty {
      blocks.append(style.strong("Commitments on tariff lines; * in force on \(on)") + "\n")
    }
    blocks += extract.commitments.map { commitment($0, style) }
    blocks += extract.pending.map {
      style.strong($0.name) + "  signed and not in force\n  \($0.says)\n  "
        + style.faint("told from \($0.toldFrom); \($0.evidence)") + "\n"
    }
    if !extract.schemes.isEmpty, extract.assumptions.isEmpty {
      blocks.append("Readings that nobody wrote down: afta law --assumptions\n")
    }
    return blocks.joined(separator: "\n")
  }

  private func hasLaw(_ scheme: SchemeLaw) -> Bool { !scheme.instruments.isEmpty }

  private func scheme(_ scheme: SchemeLaw, _ style: TextStyle) -> String {
    let title = style.strong("\(scheme.id)") + "  \(scheme.title)\n"
    let state =
      "  \(scheme.kindInWords)" + (scheme.days == .always ? "" : "; \(scheme.days)") + "\n"
    let rows = scheme.instruments.map { instrument in
      [instrument.name, "\(instrument.days)", instrument.evidenceWords, instrument.title]
    }
    let table = TextTable(header: ["Instrument", "In force", "Evidence", "Title"], rows: rows)
    guard extract.schemes.count == 1 else { return title + state + table.text(style).indented }
    let sources = scheme.instruments.map { "\($0.name): \($0.source)\n" }.joined()
    return title + state + table.text(style).indented + "\n" + style.faint(sources.indented)
  }

  private func provision(_ provision: Provision, _ style: TextStyle) -> String {
    let isInForce = provision.days.contains(on)
    let state = [
      "\(provision.days)" as String?, provision.evidenceWords,
      isInForce ? nil : "not in force on \(on)",
    ]
    .compactMap(\.self).joined(separator: "; ")
    var lines = [style.strong("\(provision.citation)"), provision.summary, style.faint(state)]
    let names = law.parameters(setBy: provision.citation).map(\.name)
    if !names.isEmpty { lines.append("sets " + names.joined(separator: ", ")) }
    let rules = productRules(of: provision)
    if rules > 0 { lines.append("brings in product-specific rules, of which \(rules) are held") }
    return lines.joined(separator: "\n  ") + "\n"
  }

  private func parameter(_ parameter: Parameter, _ style: TextStyle) -> String {
    let rows = parameter.history.entries.map { entry in
      [
        (isInForce(entry, of: parameter) ? "* " : "  ") + entry.value.words, "from \(entry.from)",
        "\(entry.value.citation)", entry.value.evidenceWords, entry.value.note ?? "",
      ]
    }
    let narrower = scoped(parameter).map { value in
      [
        (value.days.contains(on) ? "* " : "  ") + value.entry.words,
        "\(value.scope), \(value.days)", "\(value.entry.citation)", value.entry.evidenceWords,
        value.entry.note ?? "",
      ]
    }
    return heading(parameter, style) + TextTable.lines(rows + narrower).map { "  \($0)\n" }.joined()
      + assumed(parameter)
  }

  private func assumption(_ parameter: Parameter, _ style: TextStyle) -> String {
    guard let entry = parameter.history.entries.last?.value else { return "" }
    let all = parameter.choices ?? []
    let choices = all.count > 1 ? " (one of: \(all.joined(separator: ", ")))" : ""
    var lines = ["  \(entry.words)\(choices); \(entry.evidence)"]
    if let note = entry.note { lines.append("  because \(note)") }
    lines.append("  " + (override(of: parameter) ?? "no other reading is provided for"))
    return heading(parameter, style) + lines.map { $0 + "\n" }.joined() + assumed(parameter)
  }

  private func heading(_ parameter: Parameter, _ style: TextStyle) -> String {
    style.strong(parameter.name) + "  \(parameter.title)\n"
  }

  private func assumed(_ parameter: Parameter) -> String {
    law.assumed[parameter.name].map { "  assumed to be \($0)\n" } ?? ""
  }
}

extension SchemeLaw {
  /// The kind in words for people.
  fileprivate var kindInWords: String {
    switch kind {
    case .preferential: "preferential"
    case .complementation: "preferential, by project or product"
    case .mostFavouredNation: "most-favoured-nation"
    case .ordinary: "without most-favoured-nation treatment"
    case .special: "on conditions of its own, beside most-favoured-nation treatment"
    case .export: "duty on goods that leave the country"
    case .bound: "bound rates"
    case .otherAgreement:
      isJudged
        ? "another agreement, judged between its members"
        : "another agreement, origin not judged here"
    }
  }
}

extension String {
  /// Each line two blanks to the right.
  fileprivate var indented: String {
    split(separator: "\n").map { "  \($0)\n" }.joined()
  }
}
