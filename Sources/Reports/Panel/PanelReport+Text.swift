internal import Answers
internal import TariffLaw
internal import TariffStatistics

extension PanelReport {
  /// A row of the summary: what an exporter's goods pay on all lines.
  private struct Summary {
    let on: Day
    let exporter: Country
    let whole: PanelGroup
    /// The rows of the level, unless these are the lines.
    let rows: [PanelGroup]
    /// Whether means are of rows, each the mean of its lines, and not of lines.
    let isOfRows: Bool
    let schemes: [SchemeID]
    let weighted: PanelWeights.Means?
    /// The means of the rows by trade.
    let weightedRows: [PanelWeights.Means]?
    let trade: Int64?

    /// A mean as the level has it, with how many lines or rows have the figure.
    func mean(_ figure: PanelGroup.Figure) -> (mean: ExactFraction?, count: Int) {
      guard isOfRows else { return (whole.mean(figure), whole.count(figure)) }
      let found = PanelGroup.mean(figure, of: rows)
      return (found.mean, found.parts)
    }
  }

  /// The figures that trade weighs, by their names in data.
  static let weighed: [(figure: PanelGroup.Figure, name: String)] = [
    (.mfn, "mfn"), (.preference, "preference"), (.applied, "applied"), (.margin, "margin"),
    (.belowMFN, "below_mfn"),
  ]

  private func summaries() -> [Summary] {
    panels.flatMap { entry in
      let whole = TariffParts(of: entry.panel.codes) { _ in "all" }
      let parts = level == .line ? nil : answer.parts(of: entry.panel)
      return exporters.map { exporter in
        let lines = entry.panel.lines(of: exporter)
        let used = Set(lines.filter { $0.appliedScheme != .mfn }.map(\.appliedScheme))
        return Summary(
          on: entry.on, exporter: exporter,
          whole: PanelGroup.groups(of: lines, in: whole).first ?? PanelGroup.none,
          rows: parts.map { PanelGroup.groups(of: lines, in: $0) } ?? [], isOfRows: level == .hs6,
          schemes: used.sorted { $0.name < $1.name },
          weighted: entry.weights?[exporter]?.means(of: lines, in: whole).first,
          weightedRows: parts.flatMap { entry.weights?[exporter]?.means(of: lines, in: $0) },
          trade: entry.weights?[exporter]?.all)
      }
    }
  }

  /// The answer for a person: the mean of all lines for each exporter; CSV has every row.
  public func text(_ style: TextStyle) -> String {
    let importer = panels.first?.panel.mfn.description.member.name ?? ""
    let isOfRows = level == .hs6
    let rows = summaries().map { summary in
      let (mfn, preference) = (summary.mean(.mfn), summary.mean(.preference))
      let (applied, high) = (summary.mean(.applied), summary.mean(.high))
      return [
        "\(summary.on)", "\(summary.exporter)",
        "\(summary.isOfRows ? summary.rows.count : summary.whole.lines)",
        "\(mfn.count)", Self.decimal(mfn.mean), "\(preference.count)",
        Self.decimal(preference.mean), "\(applied.count)", Self.decimal(applied.mean),
        Self.decimal(summary.mean(.margin).mean), Self.decimal(summary.mean(.belowMFN).mean),
        "\(high.count)", Self.decimal(summary.mean(.low).mean), Self.decimal(high.mean),
        summary.schemes.map(\.name).joined(separator: " "),
      ]
    }
    let header = [
      "On", "From", isOfRows ? "Subheadings" : "Lines", "With MFN", "MFN", "Preferred",
      "Preference", "With a rate", "Applied",
      "Margin", "Below MFN", "Bounded", "At least", "At most", "By",
    ]
    let weights = weightedText(style)
    let assumptions = assumed.map { "Assumed: \($0)\n" }.joined()
    return style.strong(
      "\(importer): rates of \(isOfRows ? "subheadings" : "national lines") by exporter, per cent")
      + "\n"
      + style.faint(
        (isOfRows ? "of subheadings, each with the mean of its lines that have the number\n" : "")
          + "simple means, each of the \(isOfRows ? "subheadings" : "lines") that have its number, which are counted before it; applied is the lowest available,\n"
          + "never above MFN; at least and at most are of all lines with bounds, so that the mean of those with a number may\n"
          + "lie outside; the margin is of lines with a preference, what is below MFN of all lines"
      )
      + "\n\n"
      + TextTable(header: header, rows: rows, rightAligned: Set(2..<header.count - 1)).text(style)
      + evidenceText
      + weights + "\n--csv has a row for each exporter and \(level.words).\n" + assumptions
  }

  /// How well the rates are known, a line for each day on which they differ.
  private var evidenceText: String {
    var seen: Set<String> = []
    let lines = summaries().map { summary in
      let known = summary.whole.evidence
      let parts = [
        known.mfn.map { "MFN \($0.rawValue)" },
        known.preference.map { "preference \($0.rawValue)" },
        known.applied.map { "applied \($0.rawValue)" },
      ].compactMap(\.self)
      return (summary, parts.joined(separator: ", "))
    }
    let words = Set(lines.map(\.1))
    return lines.compactMap { summary, known in
      guard !known.isEmpty, seen.insert(known).inserted else { return nil }
      let whose = words.count > 1 ? " of \(summary.exporter) on \(summary.on)" : ""
      return "Evidence\(whose), the weakest of its lines: \(known).\n"
    }.joined()
  }

  /// The means by trade of all lines for each exporter, if a file of trade is given.
  private func weightedText(_ style: TextStyle) -> String {
    let rows = summaries().compactMap { summary -> [String]? in
      guard let weighted = summary.weighted else { return nil }
      let covered = weighted.coverage(.applied, of: summary.trade)
      return ["\(summary.on)", "\(summary.exporter)", Self.decimal(covered)]
        + Self.weighed.map { Self.decimal(weighted.mean($0.figure)) }
    }
    guard !rows.isEmpty else { return "" }
    let header = [
      "On", "From", "Covered, %", "MFN", "Preference", "Applied", "Margin", "Below MFN",
    ]
    return "\nWeighed by trade:\n"
      + TextTable(header: header, rows: rows, rightAligned: Set(2..<header.count)).text(style)
  }

  private static func decimal(_ value: ExactFraction?) -> String {
    value.map { $0.decimal(places: 4, rounding: .halfUp) ?? $0.description } ?? "-"
  }

  /// The answer as JSON: the summary of each exporter, of lines, and its rows; those of lines CSV has alone.
  public var json: JSON {
    func number(_ value: ExactFraction?, isExact: Bool = true) -> JSON {
      guard let value else { return .null }
      return .object([
        ("exact", isExact ? .text("\(value)") : .null),
        ("decimal", .text(orNull: value.decimal(places: 6, rounding: .halfUp))),
      ])
    }
    func mean(_ group: PanelGroup, _ figure: PanelGroup.Figure) -> JSON {
      number(group.mean(figure), isExact: group.exactMean(figure) != nil)
    }
    func evidence(_ group: PanelGroup) -> JSON {
      .object([
        ("mfn", .text(orNull: group.evidence.mfn?.rawValue)),
        ("preference", .text(orNull: group.evidence.preference?.rawValue)),
        ("applied", .text(orNull: group.evidence.applied?.rawValue)),
      ])
    }
    func weighted(_ means: PanelWeights.Means?, of trade: Int64?) -> JSON {
      guard let means else { return .null }
      return .object(
        Self.weighed.map {
          ($0.name, number(means.mean($0.figure), isExact: means.exactMean($0.figure) != nil))
        } + [
          ("trade", .text(DecimalText.text(means.trade, places: 2, isShortest: true))),
          ("trade_covered", number(means.coverage(.applied, of: trade))),
        ])
    }
    func row(_ group: PanelGroup, _ means: PanelWeights.Means?) -> JSON {
      .object([
        ("code", .text(group.name)), ("lines", .number(group.lines)),
        ("mfn", mean(group, .mfn)), ("preference", mean(group, .preference)),
        ("applied", mean(group, .applied)),
        ("applied_low", number(group.bounds?.low)), ("applied_high", number(group.bounds?.high)),
        ("margin", mean(group, .margin)), ("below_mfn", mean(group, .belowMFN)),
        ("evidence", evidence(group)), ("weighted", weighted(means, of: nil)),
      ])
    }
    return .object([
      ("format", .number(1)),
      ("importer", .text(orNull: panels.first.map { "\($0.panel.mfn.description.member)" })),
      ("level", .text(level.rawValue)), ("assumed", .list(assumed.map(JSON.text))),
      ("left_out", .list(remarks.map(JSON.text))),
      ("not_held", .list(gaps.map(\.json))),
      (
        "exporters",
        .list(
          summaries().map { summary in
            .object([
              ("on", .text("\(summary.on)")), ("exporter", .text("\(summary.exporter)")),
              ("lines", .number(summary.whole.lines)), ("mfn", mean(summary.whole, .mfn)),
              ("preference", mean(summary.whole, .preference)),
              ("lines_with_preference", .number(summary.whole.count(.preference))),
              ("applied", mean(summary.whole, .applied)),
              ("lines_with_applied", .number(summary.whole.count(.applied))),
              ("applied_low", number(summary.whole.bounds?.low)),
              ("applied_high", number(summary.whole.bounds?.high)),
              ("lines_with_bounds", .number(summary.whole.count(.high))),
              ("lines_not_held", .number(summary.whole.linesNotHeld)),
              ("margin", mean(summary.whole, .margin)),
              ("lines_with_margin", .number(summary.whole.count(.margin))),
              ("below_mfn", mean(summary.whole, .belowMFN)),
              ("lines_with_below_mfn", .number(summary.whole.count(.belowMFN))),
              ("schemes", .list(summary.schemes.map { .text($0.name) })),
              ("evidence", evidence(summary.whole)),
              (
                "rows",
                level == .line
                  ? .null
                  : .list(
                    summary.rows.enumerated().map { place, group in
                      row(group, summary.weightedRows?[place])
                    })
              ),
              ("weighted", weighted(summary.weighted, of: summary.trade)),
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
