/// Does what a careful officer does with a proof: rule by rule, the document first and then each item alone.
///
/// - Parameters:
///   - question: The proof.
///   - laws: The law of each of its items, in their order.
///   - deadlines: The deadlines that follow from its days.
/// - Returns: What comes of it; `nil` if the rules of the day are not held.
public func check(
  _ question: ProofQuestion, under laws: [ApplicableLaw], _ deadlines: [ProofDeadline]
) -> ProofAnswer? {
  guard let first = question.items.first, let law = laws.first, laws.count == question.items.count,
    let regime = law.originRegime
  else { return nil }
  let rules = law.proofRules ?? regime.proof
  var log = Reasoning()
  let parties = examineParties(first.claim, law, &log)
  let document = parties.and(examineDocument(first.claim, regime, rules, &log))
  var waived = Outcome.notMet
  if document != .met, let waiver = Waiver(of: first.claim, regime) {
    waived = waiver.outcome
    let isAsked = waived != .notMet || first.claim.proof?.kind?.isAbsent != false
    if isAsked { log.record { waiver.finding } }
  }
  let items = zip(question.items, laws).map { item, law in
    check(item, law, parties, document, waived)
  }
  let findings = log.findings + items.flatMap { $0.findings }
  let isOpen = items.contains { $0.verdict == .open }
  return ProofAnswer(
    question: question, scheme: law.scheme,
    document: ProofVerdict(document.or(parties.and(waived))),
    findings: log.findings, items: items, deadlines: deadlines,
    missing: isOpen ? missingFacts(of: findings) : [],
    caveats: caveats(of: findings).bestKnownFirst)
}

private func check(
  _ item: ProofQuestion.Item, _ law: ApplicableLaw, _ parties: Outcome, _ document: Outcome,
  _ waived: Outcome
) -> ProofAnswer.Item {
  let claim = item.claim
  guard let regime = law.originRegime else {
    return ProofAnswer.Item(verdict: .open, findings: [], duties: nil, isLate: false)
  }
  let rules = law.proofRules ?? regime.proof
  var silence = Silence()
  let mfn = mfnRate(claim, law)
  let (_, rate) = examineConcession(claim, law, mfn: mfn, &silence)
  let base = DutyBase(
    of: claim, rounding: law.dutyRounding.value, exchangeRounding: law.exchangeRounding.value)
  var log = Reasoning()
  var outcome = document
  if let proof = claim.proof {
    outcome = outcome.and(examineBox8(showing: item.unreadBox8, of: proof, regime, &log))
      .and(examineItem(of: proof, from: claim.from, of: claim.code, regime, rules, &log))
      .and(examineSendingOn(claim, proof, regime, &log))
  }
  outcome = outcome.or(parties.and(waived))
    .and(
      examineCodes(
        of: claim, law, under: regime, DisputedRates(mfn: mfn, preferential: rate, base: base),
        origin: false, &log))
  let general = AppliedRate(.mfn, mfn).duty(on: base)?.exact
  let reduced = AppliedRate.lower(law.scheme, rate, mfn: mfn, on: base).duty(on: base)?.exact
  return ProofAnswer.Item(
    verdict: ProofVerdict(outcome), findings: log.findings,
    duties: general.flatMap { general in reduced.map { (general, $0) } },
    isLate: claim.proof?.presented.map { $0 > claim.on } ?? false)
}

/// Asks whether goods that are sent on back to back were no more than kept, packed and moved.
///
/// Source: article 31 of ATIGA, rule 11 of its Annex 8.
private func examineSendingOn(
  _ claim: Claim, _ proof: ProofOfOrigin, _ regime: Regime, _ log: inout Reasoning
) -> Outcome {
  guard proof.original != nil, let done = claim.good.processes else { return .met }
  let minimal = regime.words.words(.processes, that: .minimal)
  let outcome = Outcome(
    done.allSatisfy { process in minimal.contains { $0.name == process.rawValue } })
  log.record {
    Finding(
      .desk(.original(.processes)), outcome, regime.topic(.minimalOperations),
      figures: [.init(.processes, .list(done.map { .name($0.rawValue) }))])
  }
  return outcome
}
