/// Asks whether the proof of origin is accepted, or the consignment needs none.
///
/// Its kind, its form and its time limits go by the day on which it was issued. Where the price is not said it is
/// above the waiver's if the good cannot originate at that.
func examineProof<Log: Recorder>(
  _ claim: some ConsignmentFacts, _ regime: Regime, _ rules: ProofRequirements,
  originates canOriginate: @autoclosure () -> Bool = true, _ log: inout Log
) -> Outcome {
  log.begin()
  var proof = examineDocument(claim, regime, rules, Papers(regime), &log)
  if let paper = claim.proof {
    proof = proof.and(
      examineItem(
        of: paper, from: claim.from, of: claim.code, regime, rules, Papers(regime), &log)
    ).and(examineCriterion(ofOriginalsOf: paper, of: claim, regime, Papers(regime), &log))
      .and(examineCriterionNotSaid(on: paper, regime, Papers(regime), &log))
    // Marks that nobody tells are not there; a criterion that is taken tells so already.
    if proof == .met, paper.criteria != nil || regime.topic(.box8) == nil {
      Papers(regime).take(.proof(.marksNotSaid), by: regime.topic(.proof), &log)
    }
  }
  var waiver = Outcome.notMet
  if proof != .met, let judged = Waiver(of: claim, regime, originates: canOriginate()) {
    waiver = judged.outcome
    log.record { judged.finding }
    if judged.isByGood, waiver != .notMet {
      Papers(regime).take(.proof(.wholeConsignment), by: regime.proof.waiver?.basis, &log)
    }
  }
  var outcome = proof.or(waiver)
  // What tells that the good does not originate does so where no proof is needed too.
  if let paper = claim.proof {
    outcome = outcome.and(
      examineDenial(
        by: paper, from: claim.from, isWaived: proof != .met && waiver == .met, regime, &log))
  }
  log.end { premises in
    Finding(
      .proof(.validOrNotNeeded), outcome, regime.topic(.proof),
      // What a consignment that needs no proof lacks is not held against it.
      premises: premises.filter {
        proof == .met || $0.outcome == .met || $0.outcome == outcome || outcome == .notMet
      })
  }
  return outcome
}

/// Asks which criterion a proof names where that is not said, or takes it to be one by which the good originates.
private func examineCriterionNotSaid<Log: Recorder>(
  on proof: ProofOfOrigin, _ regime: Regime, _ papers: Papers, _ log: inout Log
) -> Outcome {
  guard proof.criteria == nil, proof.kind?.isAbsent != true, let box8 = regime.topic(.box8)
  else { return .met }
  guard papers.areAtHand else {
    papers.take(.proof(.criterionNotSaid), by: box8, &log)
    return .met
  }
  log.record { Finding(.proof(.criterionNotSaid), .unknown, box8, missing: ["proof.criterion"]) }
  return .unknown
}

/// Asks whether a proof is accepted as a document: its kind, its days and what it rests on.
///
/// What is not told of its papers is asked where they are at hand, and else taken to be in order, as are those of the
/// originals on which it rests; their days and quantities are asked always.
func examineDocument<Log: Recorder>(
  _ claim: some ConsignmentFacts, _ regime: Regime, _ rules: ProofRequirements,
  _ papers: Papers, _ log: inout Log
) -> Outcome {
  guard let proof = claim.proof else {
    log.record {
      Finding(
        .proof(.presented), .unknown, rules.kinds.basis, missing: ["proof"])
    }
    return .unknown
  }
  log.begin()
  let kind = examineKind(proof, regime, rules, &log)
  let validity = examineValidity(proof, importedOn: claim.on, regime, rules, &log)
  let timing = examineTiming(proof, importedOn: claim.on, rules, &log)
  var outcome = kind.and(validity).and(timing)
    .and(examineOriginals(of: claim, proof, regime, rules, papers, &log))
  outcome = outcome.and(
    examineParticulars(
      of: proof, importedOn: claim.on, regime, rules, papers, &log))
  log.end { premises in
    Finding(
      .proof(.accepted), outcome, rules.basis(of: proof.kind),
      figures: proof.number.map { [.init(.number, .text($0))] } ?? [], premises: premises)
  }
  return outcome
}

private func examineKind<Log: Recorder>(
  _ proof: ProofOfOrigin, _ regime: Regime, _ rules: ProofRequirements, _ log: inout Log
) -> Outcome {
  let accepted = rules.acceptedKinds
  // A word alone does not tell what it does; the scheme's own does.
  let kind = rules.known.first { $0 == proof.kind } ?? proof.kind
  let paper = kind?.effect == .issued ? rules.paperIsException : nil
  var basis = rules.basis(of: proof.kind)
  var outcome: Outcome
  var missing = ["proof.kind"]
  if let kind {
    outcome = Outcome(accepted.contains(kind))
    // A message needs an exchange by which it is sent.
    if kind.effect == .electronic, rules.kinds.value.contains(kind), let exchange = rules.exchange {
      if outcome == .met, exchange.basis.isUnconfirmed { outcome = .unknown }
      if outcome != .met { basis = exchange.basis }
      if outcome == .unknown { missing = ["assume.\(basis.name)"] }
    }
    // Kinds of which no text was seen keep nobody out, where a proof is accepted at all.
    if outcome == .notMet, rules.kinds.basis.isUnconfirmed, !accepted.isEmpty {
      (outcome, missing) = (.unknown, ["assume.\(rules.kinds.basis.name)"])
    }
    // What only an unconfirmed text accepts besides, it lets in for nobody, and keeps nobody out.
    if outcome == .met, basis.isUnconfirmed, !rules.kinds.value.contains(kind) {
      (outcome, missing) = (.unknown, ["assume.\(basis.name)"])
    }
    if outcome == .met, let paper {
      outcome = proof.particulars.hasExchangeFailed.map(Outcome.init(_:)) ?? .unknown
      missing = ["proof.exchange_failed"]
      // That the exchange failed is the claimant's word.
      basis =
        outcome == .met
        ? Basis(
          name: "proof.exchange_failed", citation: paper.citation, evidence: .unconfirmed,
          note: paper.note)
        : paper
    }
  } else {
    // Any kind may be meant that the scheme or the trade knows; without a day of issue there may be none.
    let isNone = accepted.isEmpty
    let isAny =
      rules.known.allSatisfy { accepted.contains($0) && !rules.basis(of: $0).isUnconfirmed }
      && proof.issued != nil
      && rules.exchange?.basis.isUnconfirmed != true
    outcome = isNone ? .notMet : isAny ? .met : .unknown
    // Paper serves only where the exchange failed, and a declaration only of a certified exporter: that it is in order
    // as whichever of them it is, is a reading.
    let isDeclarationAsked =
      regime.topic(.certifiedExporter) != nil && accepted.contains { $0.effect == .declared }
    if isAny, rules.paperIsException != nil || isDeclarationAsked,
      let reading = regime.proofKindNotSaid
    {
      basis = reading.basis.citing(basis.citation)
      if reading.value == .unknown { outcome = .unknown }
    }
  }
  log.record {
    Finding(
      .proof(.kind), outcome, basis,
      figures: [
        .init(.kind, .name(orNotSaid: proof.kind?.rawValue)),
        .init(.accepted, .list(accepted.map { .name($0.rawValue) })),
      ], missing: outcome == .unknown ? missing : [])
  }
  return outcome
}

private func examineTiming<Log: Recorder>(
  _ proof: ProofOfOrigin, importedOn on: Day, _ rules: ProofRequirements, _ log: inout Log
) -> Outcome {
  if proof.kind?.isAbsent == true { return rules.outcomeOfAbsence }
  guard let issued = proof.issued else { return .unknown }
  // Shipment on the day of import is the best that can be said of a day that is not said.
  let shipped = proof.shipped ?? on
  let graceEnd = shipped.adding(days: rules.graceDays.value)
  func limit(_ ending: MonthEnd) -> Day {
    shipped.adding(months: rules.retroactiveMonths.value, ending: ending)
  }
  let ending = rules.monthEnd.value
  var outcome: Outcome
  if issued <= graceEnd {
    outcome = .met
  } else if issued > limit(ending) {
    outcome = .notMet
  } else {
    outcome = proof.isRetroactive.map(Outcome.init(_:)) ?? .unknown
  }
  var missing = outcome == .unknown ? ["proof.retroactive"] : []
  let limits = [rules.graceDays.basis, rules.retroactiveMonths.basis].filter { $0.isUnconfirmed }
  if outcome == .notMet, let doubtful = limits.first {
    (outcome, missing) = (.unknown, ["assume.\(doubtful.name)"])
  }
  if proof.shipped == nil, outcome != .notMet {
    outcome = .unknown
    missing.insert("proof.shipped", at: 0)
  }
  log.record {
    let time = CountedTime(
      rules.retroactiveMonths, rules, endsOtherwise: limit(ending) != limit(ending.other))
    return Finding(
      .proof(
        proof.shipped == nil && outcome != .notMet
          ? .inTimeOrMarked : issued <= graceEnd ? .inTime : .marked),
      outcome,
      issued <= graceEnd ? rules.graceDays.basis : time.basis,
      figures: [
        .init(.issued, .day(issued)),
        .init(.shipped, .day(proof.shipped, or: .notSaid)),
      ]
        + (proof.shipped == nil
          ? []
          : [
            .init(.inTimeUntil, .day(graceEnd)),
            .init(.retroactiveUntil, .day(limit(ending))),
          ])
        + (issued > graceEnd && limit(ending) != limit(ending.other)
          ? [.init(.monthEnd, .name(ending.rawValue))] : []),
      missing: missing, premises: issued <= graceEnd ? [] : time.premises)
  }
  return outcome
}
