/// Asks whether a back-to-back proof rests on originals as it must: each of them valid, cited, and of as much.
///
/// With several originals the first of their last days decides. What is not said of them is asked. Where no rule on them
/// is held, that is said.
/// Source: rule 11 of Annex 8 of ATIGA.
func examineOriginals<Log: Recorder>(
  of claim: some ConsignmentFacts, _ proof: ProofOfOrigin, _ regime: Regime,
  _ rules: ProofRequirements, _ papers: Papers, _ log: inout Log
) -> Outcome {
  guard let original = proof.original else { return .met }
  guard regime.topic(.backToBack) != nil else {
    log.record {
      Finding(.desk(.originalHeld), .unknown, nil, missing: ["law.back_to_back"])
    }
    return .unknown
  }
  let originals = [original] + proof.particulars.furtherOriginals
  var outcome = Outcome.met
  for (place, original) in originals.enumerated() {
    outcome = outcome.and(
      examineOriginal(original, at: place, behind: proof, of: claim, regime, rules, papers, &log))
  }
  return outcome
}

/// Asks whether the originals of a back-to-back proof are of members, where no proof is needed and nothing else is asked
/// of them.
func examineMembers<Log: Recorder>(
  ofOriginalsOf proof: ProofOfOrigin, sentOnFrom sender: Country, _ regime: Regime,
  _ log: inout Log
) -> Outcome {
  guard let first = proof.original else { return .met }
  let originals = [first] + proof.particulars.furtherOriginals
  let basis = regime.topic(.backToBack)
  var outcome = Outcome.met
  for (place, original) in originals.enumerated() {
    let path = "proof.back_to_back" + (originals.count > 1 ? "[\(place)]." : ".")
    guard original.origin != nil,
      let step = member(of: original, sentOnFrom: sender, of: nil, regime, path),
      step.outcome != .met
    else { continue }
    guard basis != nil else {
      log.record {
        Finding(.desk(.originalHeld), .unknown, nil, missing: ["law.back_to_back"])
      }
      return .unknown
    }
    outcome = outcome.and(step.outcome)
    log.record {
      Finding(
        .desk(.original(step.asked)), step.outcome, basis, figures: step.figures,
        missing: step.outcome == .unknown ? step.missing : [])
    }
  }
  return outcome
}

/// Asks of one item of a back-to-back proof whether it names the criterion of each original, where a rule on them is
/// held.
///
/// What a material that came tells of its origin does not wait for the criterion of the original, which is asked.
func examineCriterion<Log: Recorder>(
  ofOriginalsOf proof: ProofOfOrigin, of claim: some ConsignmentFacts, _ regime: Regime,
  _ papers: Papers, _ log: inout Log
) -> Outcome {
  guard let first = proof.original, regime.topic(.backToBack) != nil else { return .met }
  let originals = [first] + proof.particulars.furtherOriginals
  var outcome = Outcome.met
  for (place, original) in originals.enumerated() {
    let path = "proof.back_to_back" + (originals.count > 1 ? "[\(place)]." : ".")
    guard let step = criterion(of: original, on: proof, path) else { continue }
    if original.criteria != nil || !isToldByMaterials(claim, regime, papers) {
      outcome = outcome.and(step.outcome)
    }
    log.record {
      Finding(
        .desk(.original(step.asked)), step.outcome, regime.topic(.backToBack),
        figures: step.figures, missing: step.outcome == .unknown ? step.missing : [])
    }
  }
  return outcome
}

private func examineOriginal<Log: Recorder>(
  _ original: OriginalProof, at place: Int, behind proof: ProofOfOrigin,
  of claim: some ConsignmentFacts, _ regime: Regime, _ rules: ProofRequirements,
  _ papers: Papers, _ log: inout Log
) -> Outcome {
  let basis = regime.topic(.backToBack) ?? rules.validity.basis
  let isOfSeveral = !proof.particulars.furtherOriginals.isEmpty
  let path = "proof.back_to_back" + (isOfSeveral ? "[\(place)]." : ".")
  let validity = OriginalValidity(of: original, rules)
  let isTold = original.origin == nil && isToldByMaterials(claim, regime, papers)
  let steps: [OriginalStep] = [
    validity.atIssue(of: proof, path),
    validity.atPresentation(of: proof, importedOn: claim.on, regime, path),
    member(of: original, sentOnFrom: claim.from, of: claim.good, regime, path),
    quantity(of: original, path), citation(of: original, on: proof, path),
    price(of: original, on: proof, rules.price(on: proof, regime)?.value, path),
  ].compactMap { $0 }
  let outcome = steps.reduce(Outcome.met) { outcome, step in
    outcome.and(step.isHeld(isTold, papers) ? step.outcome : .met)
  }
  log.begin()
  for step in steps {
    if step.isOfPapers, step.isUnsaid, !papers.areAtHand {
      papers.take(.desk(.original(step.asked)), by: basis, &log)
      continue
    }
    log.record {
      Finding(
        .desk(.original(step.asked)), step.outcome, step.time?.basis ?? basis,
        figures: step.figures, missing: step.outcome == .unknown ? step.missing : [],
        premises: step.time?.premises ?? [])
    }
  }
  log.end { premises in
    Finding(
      .proof(.original), outcome, basis,
      figures: [
        .init(.original, .day(original.issued, or: .notSaid)),
        .init(.lastDay, .day(validity.last, or: .notKnown)),
      ], premises: premises)
  }
  return outcome
}

/// Whether it is another member's; where it is told to be the sender's own, the facts contradict each other.
private func member(
  of original: OriginalProof, sentOnFrom sender: Country, of good: Good?, _ regime: Regime,
  _ path: String
) -> OriginalStep? {
  guard let origin = original.origin else { return .unsaid(.member, [path + "origin"]) }
  guard origin != sender, !regime.members.isEmpty else { return nil }
  let figures: [Finding.Figure] = [.init(.origin, .country(origin))]
  if let doubt = regime.doubtfulMembers[origin] {
    return OriginalStep(
      asked: .member, outcome: .unknown, figures: figures, missing: ["assume.\(doubt.name)"])
  }
  if regime.membership(of: origin) != nil {
    return OriginalStep(asked: .member, outcome: .met, figures: figures)
  }
  // Where a material tells that the goods came from a member, one of the two is wrong.
  let isOfMember = (good?.materials ?? []).contains { material in
    material.role.isOfTheGood && material.origin.flatMap(regime.membership(of:)) != nil
  }
  return OriginalStep(
    asked: .member, outcome: isOfMember ? .unknown : .notMet, figures: figures,
    missing: [path + "origin"])
}

private func quantity(of original: OriginalProof, _ path: String) -> OriginalStep {
  func text(_ quantity: Int64) -> Finding.Value {
    .text(DecimalText.text(quantity, places: OriginalProof.quantityPlaces, isShortest: true))
  }
  guard let whole = original.quantity, let part = original.quantitySentOn else {
    return .unsaid(
      .quantity,
      (original.quantity == nil ? [path + "original_quantity"] : [])
        + (original.quantitySentOn == nil ? [path + "quantity"] : []))
  }
  return OriginalStep(
    asked: .quantity, outcome: Outcome(part <= whole),
    figures: [.init(.quantity, text(part)), .init(.originalQuantity, text(whole))])
}

private func citation(
  of original: OriginalProof, on proof: ProofOfOrigin, _ path: String
) -> OriginalStep {
  guard let isCited = original.isCited else { return .unsaid(.cited, [path + "cited"]) }
  // That its number is given is told by nobody who does not tell the number.
  if isCited, original.number == nil { return .unsaid(.cited, [path + "number"]) }
  return OriginalStep(
    asked: .cited, outcome: isCited ? .met : proof.outcomeOfDefect,
    figures: original.number.map { [.init(.number, .text($0))] } ?? [], missing: ["proof.corrected"]
  )
}

/// Whether the price is the sender's, which is asked where the proof shows one.
private func price(
  of original: OriginalProof, on proof: ProofOfOrigin, _ shown: PriceOnProof?, _ path: String
) -> OriginalStep? {
  guard let isPricedAnew = original.isPricedAnew else {
    let mayShow =
      switch shown {
      case .always: true
      case .content: (proof.criteria ?? original.criteria)?.contains { $0.showsContent } ?? true
      case .never, nil: proof.particulars.showsPrice == true
      }
    return mayShow ? .unsaid(.fob, [path + "priced_anew"]) : nil
  }
  return OriginalStep(
    asked: .fob, outcome: isPricedAnew ? .met : proof.outcomeOfDefect, missing: ["proof.corrected"])
}

private func criterion(
  of original: OriginalProof, on proof: ProofOfOrigin, _ path: String
) -> OriginalStep? {
  guard let own = original.criteria else { return .unsaid(.criterion, [path + "criterion"]) }
  guard let named = proof.criteria else { return nil }
  let isSame =
    Set(own) == Set(named)
    && (proof.shownContent == nil || original.shownContent == nil
      || proof.shownContent == original.shownContent)
  return OriginalStep(
    asked: .criterion, outcome: isSame ? .met : proof.outcomeOfDefect,
    figures: [
      .init(.original, .text(orNotSaid: Box8(own, share: original.shownContent)?.description)),
      .init(.named, .text(orNotSaid: Box8(named, share: proof.shownContent)?.description)),
    ], missing: ["proof.corrected"])
}
