public import TariffLaw

/// What was found of a proof of origin, for people and for programs.
public struct ProofReport: Report {
  /// What was found.
  public let answer: ProofAnswer

  /// Makes a report.
  public init(_ answer: ProofAnswer) {
    self.answer = answer
  }

  var claim: Claim? { answer.question.items.first?.claim }

  /// The answer as JSON.
  public var json: JSON {
    var members: [(key: String, value: JSON)] = [("format", .number(1))]
    if let name = answer.question.name { members.append(("id", .text(name))) }
    members += [
      ("verdict", .text(answer.verdict.rawValue)), ("scheme", .text("\(answer.scheme)")),
      ("from", .text(orNull: claim.map { "\($0.from)" })),
      ("to", .text(orNull: claim.map { "\($0.to)" })),
      ("on", .text(orNull: claim.map { "\($0.on)" })),
      ("number", .text(orNull: claim?.proof?.number)),
      ("document", .text(answer.document.rawValue)),
      ("findings", .list(answer.findings.map(\.json))),
      ("items", .list(zip(answer.question.items, answer.items).enumerated().map(Self.item))),
      ("deadlines", .list(answer.deadlines.map { deadline($0) })),
      (
        "deadlines_not_held", .list(answer.deadlinesNotHeld.map { .text($0.rawValue) })
      ),
      ("missing", .list(answer.missing.map(JSON.text))),
      ("caveats", .list(answer.caveats.map(\.json))),
    ]
    return .object(members)
  }

  private static func item(
    _ place: Int, _ both: (question: ProofQuestion.Item, answer: ProofAnswer.Item)
  ) -> JSON {
    let claim = both.question.claim
    let amount = { (minorUnits: Int64) in
      JSON.text(Money(minorUnits: minorUnits, claim.currency).amount)
    }
    let duties = both.answer.duties
    return .object([
      ("item", .number(place + 1)), ("code", .text("\(claim.code)")),
      ("verdict", .text(both.answer.verdict.rawValue)),
      ("box_8", .text(orNull: both.question.box8)),
      ("findings", .list(both.answer.findings.map(\.json))),
      ("duty", both.answer.duty.map(amount) ?? .null),
      ("duty_meanwhile", duties.map { amount($0.general) } ?? .null),
      ("refundable", both.answer.refundable.map(amount) ?? .null),
      ("hints", .list(both.answer.hints.map(JSON.text))),
    ])
  }

  private func deadline(_ deadline: ProofDeadline) -> JSON {
    .object([
      ("id", .text(deadline.name.rawValue)), ("from", .text("\(deadline.start)")),
      ("begins", .text(deadline.beginning.rawValue)),
      ("contradicted", .bool(deadline.isContradicted)), ("by", .text("\(deadline.last)")),
      ("done", .text(orNull: deadline.done.map { "\($0)" })),
      ("outcome", .text(deadline.outcome(on: answer.question.asOf).rawValue)),
      ("missing", .list(deadline.missing(on: answer.question.asOf).map(JSON.text))),
      ("citation", .text("\(deadline.basis.citation)")),
      ("evidence", .text(deadline.basis.evidence.rawValue)),
    ])
  }
}

extension ProofAnswer.Item {
  /// What may have been meant by a code that is not there.
  var hints: [String] { unlisted.flatMap { CodeHint($0) }?.words ?? [] }
}

extension ProofQuestion.Item {
  /// What box 8 shows, as far as it is said.
  var box8: String? {
    unreadBox8
      ?? claim.proof.flatMap { proof in
        proof.criteria.flatMap { Box8($0, share: proof.shownContent)?.description }
      }
  }
}
