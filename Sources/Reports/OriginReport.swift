public import TariffLaw

/// The answer to a question about origin alone, for people and for programs.
public struct OriginReport: Report {
  /// The answer.
  public let determination: OriginDetermination
  /// Whether the elements of cost are shown.
  public let showsCosts: Bool

  /// Makes a report.
  public init(_ determination: OriginDetermination, showingCosts showsCosts: Bool = false) {
    self.determination = determination
    self.showsCosts = showsCosts
  }

  /// The answer as JSON.
  public var json: JSON {
    let question = determination.question
    let explored = determination.exploration.map {
      [(key: "exploration", value: $0.json(in: question.currency))]
    }
    let hints = determination.unheld.map { JSON.text($0.words) }
    return .object(
      [
        ("format", .number(1)), ("scheme", .text("\(question.scheme)")),
        ("from", .text("\(question.from)")), ("on", .text("\(question.on)")),
        ("outcome", .text(determination.ruling.outcome.rawValue)),
        ("origin", determination.ruling.json(in: question.currency)),
        ("bill", determination.bill?.json(in: question.currency) ?? .null),
        ("headroom", determination.headroom?.json ?? .null),
        ("findings", .list(determination.findings.map(\.json))),
        ("hints", .list(hints)),
        ("missing", .list(determination.missing.map(JSON.text))),
        ("caveats", .list(determination.caveats.map(\.json))),
      ]
        + (determination.ranges.map { [(key: "ranges", value: $0.json(in: question.currency))] }
          ?? [])
        + (explored ?? [])
        + (showsCosts
          ? [(key: "cost_statement", value: determination.costs.json(in: question.currency))] : []))
  }

  /// The answer for a person.
  public func text(_ style: TextStyle) -> String {
    let question = determination.question
    let ruling = determination.ruling
    let says =
      switch ruling.outcome {
      case .met: "ORIGINATING"
      case .notMet: "NOT ORIGINATING"
      case .unknown: "UNDETERMINED"
      }
    let goods = question.good.code?.description ?? "a good without a code"
    var lines = [
      style.verdict(says, Verdict(ruling.outcome))
        + " under \(question.scheme): \(goods), \(ruling.whence(sentFrom: question.from)), "
        + "shipped on \(question.on)", "",
    ]
    var rows = ruling.rows(in: question.currency)
    if let box8 = ruling.shownBox8 { rows.append(("Box 8", box8)) }
    if let criterion = ruling.criterion { rows.insert(("Criterion", criterion), at: 0) }
    for other in ruling.alternatives {
      let name = other.criteria.map(\.rawValue).joined(separator: " + ")
      rows.append(("Or by \(name)", other.outcome.words))
    }
    lines += DeterminationReport.aligned(rows)
    lines += determination.bill?.lines(style, in: question.currency) ?? []
    lines += determination.ranges?.lines(style, in: question.currency) ?? []
    if showsCosts { lines += determination.costs.lines(style, in: question.currency) }
    lines += determination.exploration?.lines(style, in: question.currency) ?? []
    lines += ["", style.strong("Why")]
    for finding in determination.findings { lines += finding.lines(indent: 1, style) }
    let changes =
      determination.unheld.map(\.words)
      + determination.missing.map { "say \($0): \(FactText.question($0))" }
      + (determination.headroom?.words ?? [])
    if !changes.isEmpty {
      lines += ["", style.strong("What would change it")] + changes.map { "  " + $0 }
    }
    if !determination.caveats.isEmpty {
      lines += ["", style.strong("Leans on")] + determination.caveats.map { "  " + $0.words }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension OriginRuling {
  /// Where the good is from: a country that made it, or one whose origin it keeps.
  fileprivate func whence(sentFrom country: Country) -> String {
    guard let kept = keptOrigin else { return "made in \(country.name)" }
    return "with the origin of \(kept.name), sent from \(country.name)"
  }
}

extension Outcome {
  /// The outcome in words for people.
  var words: String {
    switch self {
    case .met: "met"
    case .notMet: "not met"
    case .unknown: "cannot be told"
    }
  }
}
