internal import Answers
internal import TariffLaw
internal import TariffStatistics

extension PanelReport {
  /// A row of the summary: what an exporter's goods pay on all lines.
  private struct Summary {
    let on: Day
    let exporter: Country
    let whole: PanelGroup
    let schemes: [SchemeID]
  }

  private func summaries() -> [Summary] {
    panels.flatMap { entry in
      let whole = TariffParts(of: entry.panel.codes) { _ in "all" }
      return exporters.map { exporter in
        let lines = entry.panel.lines(of: exporter)
        let used = Set(lines.filter { $0.appliedScheme != .mfn }.map(\.appliedScheme))
        return Summary(
          on: entry.on, exporter: exporter,
          whole: PanelGroup.groups(of: lines, in: whole).first ?? PanelGroup.none,
          schemes: used.sorted { $0.name < $1.name })
      }
    }
  }

  /// The answer for a person: the mean of all lines for each exporter; CSV has every row.
  public func text(_ style: TextStyle) -> String {
    let importer = panels.first?.panel.mfn.description.member.name ?? ""
    let rows = summaries().map { summary in
      [
        "\(summary.on)", "\(summary.exporter)", "\(summary.whole.lines)",
        Self.decimal(summary.whole.mfn), "\(summary.whole.count(.preference))",
        Self.decimal(summary.whole.preference), "\(summary.whole.count(.applied))",
        Self.decimal(summary.whole.applied), Self.decimal(summary.whole.margin),
        summary.schemes.map(\.name).joined(separator: " "),
      ]
    }
    let header = [
      "On", "From", "Lines", "MFN", "Preferred", "Preference", "With a rate", "Applied", "Margin",
      "Below MFN by",
    ]
    let assumptions = assumed.map { "Assumed: \($0)\n" }.joined()
    return style.strong("\(importer): rates of national lines by exporter, per cent") + "\n"
      + style.faint(
        "simple means of lines with a number; applied is the lowest available, never above MFN")
      + "\n\n" + TextTable(header: header, rows: rows, rightAligned: Set(2...8)).text(style)
      + "\n--csv has a row for each exporter and \(level.words).\n" + assumptions
  }

  private static func decimal(_ value: ExactFraction?) -> String {
    value.map { $0.decimal(places: 4, rounding: .halfUp) ?? $0.description } ?? "-"
  }

  /// The answer as JSON: the summary of each exporter; CSV has every row.
  public var json: JSON {
    func number(_ value: ExactFraction?) -> JSON {
      guard let value else { return .null }
      return .object([
        ("exact", .text("\(value)")),
        ("decimal", .text(orNull: value.decimal(places: 6, rounding: .halfUp))),
      ])
    }
    return .object([
      ("format", .number(1)),
      ("importer", .text(orNull: panels.first.map { "\($0.panel.mfn.description.member)" })),
      ("assumed", .list(assumed.map(JSON.text))),
      ("left_out", .list(remarks.map(JSON.text))),
      (
        "exporters",
        .list(
          summaries().map { summary in
            .object([
              ("on", .text("\(summary.on)")), ("exporter", .text("\(summary.exporter)")),
              ("lines", .number(summary.whole.lines)), ("mfn", number(summary.whole.mfn)),
              ("preference", number(summary.whole.preference)),
              ("lines_with_preference", .number(summary.whole.count(.preference))),
              ("applied", number(summary.whole.applied)),
              ("lines_with_applied", .number(summary.whole.count(.applied))),
              ("margin", number(summary.whole.margin)),
              ("schemes", .list(summary.schemes.map { .text($0.name) })),
            ])
          })
      ),
    ])
  }
}

extension PanelLevel {
  /// The level in words.
  fileprivate var words: String {
    switch self {
    case .line: "tariff line"
    case .hs6: "subheading"
    case .hs4: "heading"
    case .chapter: "chapter"
    case .section: "section"
    }
  }
}
