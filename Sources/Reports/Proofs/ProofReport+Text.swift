internal import TariffLaw

extension ProofReport {
  /// The answer for a person: what comes of the proof, then why, then by when.
  public func text(_ style: TextStyle) -> String {
    var lines = [headline(style), ""]
    lines += DeterminationReport.aligned(facts) + ["", style.strong("The document")]
    for finding in answer.findings { lines += finding.lines(indent: 1, style) }
    for (place, both) in zip(answer.question.items, answer.items).enumerated() {
      lines += item(both.0, both.1, at: place, style)
    }
    let notHeld = answer.deadlinesNotHeld.map { ($0.words, "its time is not held for that day") }
    if !answer.deadlines.isEmpty || !notHeld.isEmpty {
      lines += ["", style.strong("By when")]
      lines += DeterminationReport.aligned(answer.deadlines.map(row) + notHeld)
    }
    if !answer.missing.isEmpty {
      lines += ["", style.strong("What would settle it")]
      lines += answer.missing.map { "  say \($0): \(FactText.question($0))" }
    }
    if !answer.caveats.isEmpty {
      lines += ["", style.strong("Leans on")] + answer.caveats.map { "  " + $0.words }
    }
    lines += [
      "", "Not checked: signatures and seals, and whether the goods are those of the proof.",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private func headline(_ style: TextStyle) -> String {
    let verdict = style.verdict(answer.verdict.rawValue.uppercased(), answer.verdict.asVerdict)
    let way = claim.map { "\($0.from.name) to \($0.to.name), on \($0.on)" } ?? ""
    return "\(verdict): proof of origin under \(answer.scheme), \(way)"
  }

  private var facts: [(String, String)] {
    let proof = claim?.proof
    var rows = [("Kind", proof?.kind?.rawValue.replacing("_", with: " ") ?? "not said")]
    if let number = proof?.number { rows.append(("Number", number)) }
    rows.append(("Issued", proof?.issued?.description ?? "not said"))
    rows.append(("Items", String(answer.items.count)))
    return rows
  }

  private func item(
    _ question: ProofQuestion.Item, _ item: ProofAnswer.Item, at place: Int, _ style: TextStyle
  ) -> [String] {
    let claim = question.claim
    let verdict = style.verdict(item.verdict.rawValue, item.verdict.asVerdict)
    var lines = ["", style.strong("Item \(place + 1)") + " \(claim.code): \(verdict)"]
    for finding in item.findings { lines += finding.lines(indent: 1, style) }
    lines += item.hints.map { "  \(claim.code): \($0)" }
    guard let duties = item.duties else { return lines }
    let text = { (minorUnits: Int64) in "\(Money(minorUnits: minorUnits, claim.currency))" }
    let general = text(duties.general)
    if let refundable = item.refundable {
      let condition =
        item.verdict == .open
        ? "is paid back if it is accepted" : "is paid back" + (item.payment?.condition ?? "")
      lines += [
        "  duty meanwhile \(general) at the MFN rate, of which \(text(refundable)) \(condition)",
        "  until when it can be claimed back is the importer's own law, which is not held",
      ]
    } else if item.verdict == .refused || item.isRefusedByCustoms {
      lines.append("  duty \(general) at the MFN rate")
    }
    return lines
  }

  private func row(_ deadline: ProofDeadline) -> (String, String) {
    let state =
      switch deadline.outcome(on: answer.question.asOf) {
      case .met: deadline.done.map { ", done \($0)" } ?? ""
      case .notMet: deadline.done.map { ", done \($0), too late" } ?? ", not told to be done"
      case .unknown: deadline.done.map { ", said to be done \($0)" } ?? ""
      }
    let known =
      deadline.beginning == .told ? "" : " " + deadline.beginning.rawValue.replacing("_", with: " ")
    let start = "\(deadline.start)" + known
    let asked =
      deadline.outcome(on: answer.question.asOf) == .unknown
      ? deadline.missing(on: answer.question.asOf).map { "; not told: \($0)" }.joined() : ""
    let evidence = deadline.basis.evidence
    let doubt = evidence == .official ? "" : "; \(evidence.rawValue)"
    return (
      deadline.name.words,
      "by \(deadline.last) (from \(start)\(state)\(asked))  [\(deadline.basis.citation)\(doubt)]"
    )
  }
}

extension ProofVerdict {
  /// The verdict on a claim that has its colour.
  var asVerdict: Verdict {
    switch self {
    case .accepted: .eligible
    case .open: .undetermined
    case .refused: .ineligible
    }
  }
}

extension ProofAnswer.Item.Payment {
  /// On what it hangs that it is paid back, in words.
  fileprivate var condition: String {
    switch self {
    case .late: ", the proof having come after the declaration"
    case .suspended: " if preference is given again"
    case .suspendedBefore: " if preference was given again"
    case .codeSettled: ", the code being settled"
    }
  }
}

extension ProofDeadline.Name {
  /// What has to be done, in words.
  var words: String {
    switch self {
    case .presentation: "The proof is presented"
    case .retroactiveIssue: "It is issued, at the latest retroactively"
    case .trueCopy: "A certified true copy is issued"
    case .reissue: "An electronic one is issued anew"
    case .checkAnswer: "The check is answered"
    case .check: "The check is at its end"
    case .visitConsent: "The exporter consents to a visit"
    case .visit: "The visit is made"
    case .visitComments: "The exporter comments"
    case .visitDecision: "Customs decide"
    case .wholeVisit: "The visit and all after it is at its end"
    case .suspension: "The suspension is at its end"
    case .sendingBack: "The refused proof is sent back"
    case .records: "Records are kept"
    }
  }
}
