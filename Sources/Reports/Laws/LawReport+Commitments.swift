internal import TariffLaw

extension LawReport {
  /// A commitment for a person: whose lines and which, then its steps.
  func commitment(_ commitment: Commitment, _ style: TextStyle) -> String {
    let state = [
      commitment.scope.words, "\(commitment.days)", "\(commitment.citation)",
      commitment.evidenceWords, commitment.note,
    ]
    .compactMap(\.self).joined(separator: "; ")
    let steps = commitment.steps.map { step, says in
      [
        (step.day <= on && commitment.days.contains(on) ? "* " : "  ") + "\(step.day)", says,
        "\(step.citation)", step.evidenceWords,
        step.assumed.isEmpty ? step.note ?? "" : "assumed",
      ]
    }
    return style.strong(commitment.name) + "  \(commitment.title)\n  " + style.faint(state) + "\n"
      + TextTable.lines(steps).map { "  \($0)\n" }.joined()
  }
}

extension Commitment {
  /// Its days, each with what holds from then on or happens.
  fileprivate var steps: [(step: Step, says: String)] {
    switch content {
    case .obligation(let ceilings), .suspension(let ceilings):
      ceilings.map { ($0.step, "at most \($0.atMost) %") }
    case .standstill, .noCeiling: []
    case .phaseIn(let steps):
      steps.enumerated().map { place, step in
        (step, steps.count > 1 ? "instalment \(place + 1) begins" : "begins")
      }
    case .indicative(let shares): shares.map { ($0.step, $0.words) }
    case .events(let events): events.map { ($0.step, $0.says) }
    }
  }

  /// The commitment with its steps, for programs.
  var json: JSON {
    .object([
      ("name", .text(name)), ("title", .text(title)), ("kind", .text(content.kind.rawValue)),
      ("members", .list(scope.members.sorted().map { .text("\($0)") })),
      ("lists", .list(scope.lists.map(\.rawValue).sorted().map(JSON.text))),
      ("track", .text(orNull: scope.track?.rawValue)),
      ("base_above", .text(orNull: scope.above?.description)),
      ("base_at_most", .text(orNull: scope.atMost?.description)),
      ("sectors", .list(scope.sectors.marks.map { .text($0.rawValue) })),
      ("from", .text(orNull: days.from?.description)), ("to", .text(orNull: days.to?.description)),
      ("citation", .text("\(citation)")), ("evidence", .text(evidence.rawValue)),
      ("days_evidence", .text(daysEvidence.rawValue)),
      ("note", .text(orNull: note)), ("instead_of", .list(displaced.map(JSON.text))),
      (
        "steps",
        .list(
          steps.map { step, says in
            .object([
              ("day", .text("\(step.day)")), ("says", .text(says)),
              ("citation", .text("\(step.citation)")), ("evidence", .text(step.evidence.rawValue)),
              ("days_evidence", .text(step.daysEvidence.rawValue)),
              ("assumed", .list(step.assumed.map(JSON.text))), ("note", .text(orNull: step.note)),
            ])
          })
      ),
      ("assumable", .list(figures.map { .text($0.name) })),
    ])
  }
}

extension Commitment.Share {
  /// The share in words for people.
  fileprivate var words: String {
    switch bound {
    case .atLeastAtOrBelow: "at least \(share) % of \(of) at \(rate) % or less"
    case .noMoreThanAbove: "no more than \(share) % of \(of) above \(rate) %"
    }
  }
}

extension Commitment.Scope {
  /// Whose lines and which, in words for people.
  fileprivate var words: String {
    var words = [members.sorted().map(\.description).joined(separator: " ")]
    if !lists.isEmpty {
      words.append("list " + lists.map(\.rawValue).sorted().joined(separator: " "))
    }
    if let track { words.append("\(track.rawValue) track") }
    if let above { words.append("base above \(above) %") }
    if let atMost { words.append("base \(atMost) % or less") }
    words += sectors.marks.map(\.rawValue)
    return words.joined(separator: ", ")
  }
}
