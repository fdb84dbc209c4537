/// Does what a careful officer does with a proof: rule by rule, the document first and then each item alone.
///
/// - Parameters:
///   - question: The proof.
///   - laws: The law of each of its items, in their order.
///   - deadlines: The deadlines that follow from its days.
///   - notHeld: What would have a deadline if its time were held.
/// - Returns: What comes of it; `nil` if the rules of the day are not held.
public func check(
  _ question: ProofQuestion, under laws: [ApplicableLaw], _ deadlines: [ProofDeadline],
  notHeld: [ProofDeadline.Name] = []
) -> ProofAnswer? {
  guard let first = question.items.first, let law = laws.first, laws.count == question.items.count,
    let regime = law.originRegime
  else { return nil }
  let rules = law.proofRequirements(beside: regime)
  var log = Reasoning()
  let parties = examineParties(first.claim, law, &log)
  var paper = Reasoning()
  let document = parties.and(examineDocument(first.claim, regime, rules, .atHand, &paper))
  var silence = Silence()
  let isFlawed =
    document != .met
    || zip(question.items, laws).contains { examineForm(of: $0, $1, &silence) != .met }
  let waiver = question.waiver(under: regime)
  let waived = isFlawed ? waiver?.outcome ?? .notMet : .notMet
  // What a consignment that needs no proof lacks is not held against it.
  if waived != .met || document == .met { log.take(paper.findings) }
  let isAsked = waived != .notMet || first.claim.proof?.kind?.isAbsent != false
  if isFlawed, isAsked, let waiver { log.record { waiver.finding } }
  let contradictory = contradictions(in: question, regime)
  let agreement = record(contradictory, &log)
  let items = zip(question.items, laws).map { item, law in
    check(
      item, law, parties, document, waived, agreement, question.events
    )
  }
  let findings = log.findings + items.flatMap { $0.findings }
  let unused = items.flatMap { $0.unused }.reduce(into: [Caveat]()) { all, caveat in
    if !all.contains(caveat) { all.append(caveat) }
  }
  let leaning = caveats(of: findings)
  let times = caveats(of: deadlines.flatMap { [$0.basis] + $0.readings })
    .filter { time in !leaning.contains { $0.id == time.id } }
  let isOpen = items.contains { $0.verdict == .open }
  return ProofAnswer(
    question: question, scheme: law.scheme,
    document: ProofVerdict(document.or(parties.and(waived)).and(agreement)),
    findings: log.findings, items: items,
    deadlines: deadlines.map { $0.doubted(by: contradictory) },
    deadlinesNotHeld: notHeld, missing: isOpen ? missingFacts(of: findings) : [],
    caveats: (leaning + times + unused + comingBack(first.claim, law)).bestKnownFirst)
}

/// That the goods of an original come back to the member whose origin they keep.
private func comingBack(_ claim: Claim, _ law: ApplicableLaw) -> [Caveat] {
  guard let proof = claim.proof, let first = proof.original,
    let reading = law.rateRegime?.returnedGoods
  else { return [] }
  let origins = ([first] + proof.particulars.furtherOriginals).map { $0.origin }
  guard origins.contains(claim.to) else { return [] }
  return Caveat(leaningOn: reading.basis, of: nil).map { [$0] } ?? []
}

private func check(
  _ item: ProofQuestion.Item, _ law: ApplicableLaw, _ parties: Outcome, _ document: Outcome,
  _ waived: Outcome, _ agreement: Outcome, _ events: ProofEvents
) -> ProofAnswer.Item {
  let claim = item.claim
  guard let regime = law.originRegime else {
    return ProofAnswer.Item(
      verdict: .open, findings: [], duties: nil, payment: nil, isPaidBack: false,
      isRefusedByCustoms: false, isUnlisted: false, unused: [])
  }
  var silence = Silence()
  let mfn = mfnRate(claim, law)
  let (_, rate) = examineConcession(claim, law, mfn: mfn, &silence)
  let base = DutyBase(
    of: claim, rounding: law.dutyRounding.value, exchangeRounding: law.exchangeRounding.value)
  var log = Reasoning()
  var outcome = document
  let code = examineCode(of: item, law, regime, rate, &log)
  if waived == .met {
    outcome = parties
  } else {
    outcome = document.and(examineForm(of: item, law, &log)).or(parties.and(waived))
  }
  // That no proof is needed makes no goods originate which it tells do not.
  if let proof = claim.proof {
    outcome = outcome.and(examineShownOrigin(of: proof, regime, &log))
      .and(examineOffer(of: proof, claim, law, regime, &log))
      .and(
        examineDenial(by: proof, from: claim.from, isWaived: waived == .met, regime, &log))
  }
  outcome = outcome.and(agreement).and(code)
    .and(
      examineCodes(
        of: claim, law, under: regime, DisputedRates(mfn: mfn, preferential: rate, base: base),
        origin: false, &log))
  let general = AppliedRate(.mfn, mfn).duty(on: base)?.exact
  let reduced = AppliedRate.lower(law.scheme, rate, mfn: mfn, on: base).duty(on: base)?.exact
  return ProofAnswer.Item(
    verdict: ProofVerdict(outcome), findings: log.findings,
    duties: general.flatMap { general in reduced.map { (general, $0) } },
    payment: payment(on: claim, events),
    isPaidBack: events[.refunded] != nil,
    isRefusedByCustoms: events[.refused] != nil, isUnlisted: code != .met,
    unused: unusedTariffs(claim, law, mfn: mfn, preferential: rate))
}

/// Why duty is paid at the MFN rate before preference is given, as far as it is told.
private func payment(on claim: Claim, _ events: ProofEvents) -> ProofAnswer.Item.Payment? {
  if events[.suspended] != nil, events[.suspensionEnded] == nil { return .suspended }
  if let presented = claim.proof?.presented, presented > claim.on { return .late }
  if let ended = events[.suspensionEnded], ended > claim.on { return .suspendedBefore }
  let isSettled = claim.proof?.particulars.isCodeSettled == true
  return isSettled && claim.proof?.otherCode(than: claim.code) != nil ? .codeSettled : nil
}

/// Asks whether the importing member's schedule has the code of an item or, where none is held, the nomenclature.
///
/// A code that is not there is that of no goods, whatever rate is stated beside it.
private func examineCode<Log: Recorder>(
  of item: ProofQuestion.Item, _ law: ApplicableLaw, _ regime: Regime, _ rate: LineRate,
  _ log: inout Log
) -> Outcome {
  let claim = item.claim
  let held = LineRate(
    of: claim.code, in: law.importerLines, for: claim.from, edition: claim.good.edition)
  let isNoLine = held.source == .noLine && rate.source != .observation
  guard isNoLine || held.source == .notHeld && item.isInNoEdition else { return .met }
  log.record {
    Finding(
      isNoLine ? .concession(.line(claim.to, claim.code)) : .desk(.codeInNomenclature), .unknown,
      isNoLine ? regime.topic(.concession) : nil,
      figures: [.init(.code, .code(claim.code))], missing: ["good.code"])
  }
  return .unknown
}

/// Asks what a proof must be of one of its items in its form.
private func examineForm<Log: Recorder>(
  of item: ProofQuestion.Item, _ law: ApplicableLaw, _ log: inout Log
) -> Outcome {
  let claim = item.claim
  // What is not there has no form.
  guard let proof = claim.proof, proof.kind?.isAbsent != true, let regime = law.originRegime else {
    return .met
  }
  return examineBox8(showing: item.unreadBox8, of: proof, regime, &log)
    .and(
      examineItem(
        of: proof, from: claim.from, of: claim.code, regime, law.proofRequirements(beside: regime),
        .atHand, &log)
    )
    .and(examineCriterion(ofOriginalsOf: proof, of: claim, regime, .atHand, &log))
    .and(examineSendingOn(claim, proof, regime, &log))
}

/// Asks whether the rule of an item's line offers what box 8 shows, where that can be read and stands together.
private func examineOffer<Log: Recorder>(
  of proof: ProofOfOrigin, _ claim: Claim, _ law: ApplicableLaw, _ regime: Regime,
  _ log: inout Log
) -> Outcome {
  guard let shown = Box8(proof.criteria ?? [], share: proof.shownContent),
    shown.likelyForm == nil, (shown.share ?? .zero) <= .whole
  else { return .met }
  return examineOffer(
    of: shown, for: claim.good, madeIn: claim.from, shippedOn: claim.originDay, under: regime,
    law.productRules, &log)
}

extension ProofDeadline {
  /// The deadline, which is in doubt where a fact that it rests on contradicts another.
  fileprivate func doubted(by contradictions: [Contradiction]) -> Self {
    var deadline = self
    deadline.isContradicted = contradictions.contains { $0.facts.contains(where: facts.contains) }
    return deadline
  }
}

/// Asks whether goods that are sent on back to back were no more than kept, packed and moved.
///
/// Goods that were no more than that, and are not wholly obtained where they come from, are of another member, whose
/// proof is asked.
/// Source: article 31 of ATIGA, rule 11 of its Annex 8.
private func examineSendingOn<Log: Recorder>(
  _ claim: Claim, _ proof: ProofOfOrigin, _ regime: Regime, _ log: inout Log
) -> Outcome {
  guard let done = claim.good.processes else {
    guard proof.original != nil, regime.topic(.backToBack) != nil,
      let basis = regime.topic(.minimalOperations)
    else { return .met }
    log.record {
      Finding(.desk(.original(.processes)), .unknown, basis, missing: ["good.processes"])
    }
    return .unknown
  }
  let minimal = regime.words.words(.processes, that: .minimal)
  let isMinimal = done.allSatisfy { process in minimal.contains { $0.name == process.rawValue } }
  if proof.original == nil {
    let isObtained = proof.criteria?.contains(.whollyObtained) == true
    guard isMinimal, !done.isEmpty, !isObtained, let basis = regime.topic(.backToBack) else {
      return .met
    }
    log.record {
      Finding(
        .proof(.original), .unknown, basis,
        figures: [.init(.processes, .list(done.map { .name($0.rawValue) }))],
        missing: ["proof.back_to_back"])
    }
    return .unknown
  }
  // Where no rule on originals is held, that is told of the document.
  guard regime.topic(.backToBack) != nil else { return .met }
  // That they were worked on contradicts that they were sent on, and it is not known which of the two is wrong.
  log.record {
    Finding(
      .desk(.original(.processes)), isMinimal ? .met : .unknown, regime.topic(.minimalOperations),
      figures: [.init(.processes, .list(done.map { .name($0.rawValue) }))],
      missing: isMinimal ? [] : ["proof.back_to_back", "good.processes"])
  }
  return isMinimal ? .met : .unknown
}
