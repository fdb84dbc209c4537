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
  let steps: [Step] = [
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

/// One thing that is asked of an original proof.
private struct Step {
  let asked: Finding.Question.Desk.Original
  let outcome: Outcome
  var figures: [Finding.Figure] = []
  var missing: [String] = []
  /// What it leans on by the time of the original, where that is not official.
  var time: CountedTime?
  /// Whether nothing is said of it.
  var isUnsaid = false

  /// What is asked of an original of which the facts are not said.
  static func unsaid(_ asked: Finding.Question.Desk.Original, _ missing: [String]) -> Self {
    Self(asked: asked, outcome: .unknown, missing: missing, isUnsaid: true)
  }

  /// Whether it stands on a paper: that the original is cited, and whose price is shown.
  var isOfPapers: Bool { asked == .cited || asked == .fob }

  /// Whether the proof hangs on it: papers that are not at hand are taken to be in order, and a member that the material
  /// that came tells is asked besides.
  func isHeld(_ isMemberTold: Bool, _ papers: Papers) -> Bool {
    guard isUnsaid else { return true }
    return isOfPapers ? papers.areAtHand : asked != .member || !isMemberTold
  }
}

/// The days between which an original proof is valid.
struct OriginalValidity {
  /// The day it was issued, or the one that follows from its last.
  let first: Day?
  /// Its last day: as it is told, or as the law has it, whichever comes first.
  let last: Day?
  /// What is assumed where the law has its last day and the time is unconfirmed, which keeps nobody out.
  let doubt: String?
  /// Whether it is told to have ended before it was issued, so that one of the days is wrong.
  let isContradicted: Bool
  /// What its last day leans on, where the law has it and not all of that is official.
  let time: CountedTime?

  init(of original: OriginalProof, _ rules: ProofRequirements) {
    let ending = rules.monthEnd.value
    isContradicted =
      original.issued.flatMap { issued in original.expires.map { $0 < issued } } == true
    func end(_ ending: MonthEnd) -> Day? {
      original.issued?.adding(months: rules.validity.value, ending: ending).adding(days: -1)
    }
    let lawful = end(ending)
    last = [lawful, original.expires].compactMap { $0 }.min()
    let isTold = original.expires != nil && last == original.expires
    doubt =
      rules.validity.basis.isUnconfirmed && !isTold ? "assume.\(rules.validity.basis.name)" : nil
    let counted = CountedTime(
      rules.validity, rules, endsOtherwise: end(ending) != end(ending.other))
    time = isTold || last == nil || counted.basis.evidence == .official ? nil : counted
    first =
      original.issued
      ?? original.expires?.adding(days: 1).adding(months: -rules.validity.value, ending: ending)
  }

  fileprivate func atIssue(of proof: ProofOfOrigin, _ path: String) -> Step {
    var outcome = Outcome.unknown
    if let first, let last, let issued = proof.issued {
      outcome = Outcome(issued >= first && issued <= last)
      if issued > last, doubt != nil || isContradicted { outcome = .unknown }
    }
    let isDoubted = outcome == .unknown && last != nil && proof.issued != nil
    return Step(
      asked: .atIssue, outcome: outcome,
      figures: [
        .init(.issued, .day(proof.issued, or: .notSaid)),
        .init(.lastDay, .day(last, or: .notKnown)),
      ],
      missing: [
        last == nil ? path + "issued" : isDoubted ? doubt ?? "proof.issued" : "proof.issued"
      ], time: time)
  }

  /// What is not said of the presentation is taken as with the declaration.
  fileprivate func atPresentation(
    of proof: ProofOfOrigin, importedOn on: Day, _ regime: Regime, _ path: String
  ) -> Step {
    let isTaken = regime.presentationNotSaid?.value != .unknown
    let presented = proof.presented ?? (isTaken ? on : nil)
    var outcome = Outcome.unknown
    if let last, let presented {
      outcome = presented <= last ? .met : doubt == nil ? .notMet : .unknown
      // One that had ended by the declaration was presented before it, or too late: that is asked.
      if presented > last, proof.presented == nil || isContradicted { outcome = .unknown }
    }
    let isDoubted = outcome == .unknown && last != nil && proof.presented != nil
    return Step(
      asked: .atPresentation, outcome: outcome,
      figures: [
        .init(.presented, .day(outcome == .met ? presented : proof.presented, or: .notSaid)),
        .init(.lastDay, .day(last, or: .notKnown)),
      ],
      missing: [
        last == nil ? path + "issued" : isDoubted ? doubt ?? "proof.presented" : "proof.presented"
      ], time: time)
  }
}

/// Whether it is another member's; where it is told to be the sender's own, the facts contradict each other.
private func member(
  of original: OriginalProof, sentOnFrom sender: Country, of good: Good?, _ regime: Regime,
  _ path: String
) -> Step? {
  guard let origin = original.origin else { return .unsaid(.member, [path + "origin"]) }
  guard origin != sender, !regime.members.isEmpty else { return nil }
  let figures: [Finding.Figure] = [.init(.origin, .country(origin))]
  if let doubt = regime.doubtfulMembers[origin] {
    return Step(
      asked: .member, outcome: .unknown, figures: figures, missing: ["assume.\(doubt.name)"])
  }
  if regime.membership(of: origin) != nil {
    return Step(asked: .member, outcome: .met, figures: figures)
  }
  // Where a material tells that the goods came from a member, one of the two is wrong.
  let isOfMember = (good?.materials ?? []).contains { material in
    material.role.isOfTheGood && material.origin.flatMap(regime.membership(of:)) != nil
  }
  return Step(
    asked: .member, outcome: isOfMember ? .unknown : .notMet, figures: figures,
    missing: [path + "origin"])
}

private func quantity(of original: OriginalProof, _ path: String) -> Step {
  func text(_ quantity: Int64) -> Finding.Value {
    .text(DecimalText.text(quantity, places: OriginalProof.quantityPlaces, isShortest: true))
  }
  guard let whole = original.quantity, let part = original.quantitySentOn else {
    return .unsaid(
      .quantity,
      (original.quantity == nil ? [path + "original_quantity"] : [])
        + (original.quantitySentOn == nil ? [path + "quantity"] : []))
  }
  return Step(
    asked: .quantity, outcome: Outcome(part <= whole),
    figures: [.init(.quantity, text(part)), .init(.originalQuantity, text(whole))])
}

private func citation(
  of original: OriginalProof, on proof: ProofOfOrigin, _ path: String
) -> Step {
  guard let isCited = original.isCited else { return .unsaid(.cited, [path + "cited"]) }
  // That its number is given is told by nobody who does not tell the number.
  if isCited, original.number == nil { return .unsaid(.cited, [path + "number"]) }
  return Step(
    asked: .cited, outcome: isCited ? .met : proof.outcomeOfDefect,
    figures: original.number.map { [.init(.number, .text($0))] } ?? [], missing: ["proof.corrected"]
  )
}

/// Whether the price is the sender's, which is asked where the proof shows one.
private func price(
  of original: OriginalProof, on proof: ProofOfOrigin, _ shown: PriceOnProof?, _ path: String
) -> Step? {
  guard let isPricedAnew = original.isPricedAnew else {
    let mayShow =
      switch shown {
      case .always: true
      case .content: (proof.criteria ?? original.criteria)?.contains { $0.showsContent } ?? true
      case .never, nil: proof.particulars.showsPrice == true
      }
    return mayShow ? .unsaid(.fob, [path + "priced_anew"]) : nil
  }
  return Step(
    asked: .fob, outcome: isPricedAnew ? .met : proof.outcomeOfDefect, missing: ["proof.corrected"])
}

private func criterion(
  of original: OriginalProof, on proof: ProofOfOrigin, _ path: String
) -> Step? {
  guard let own = original.criteria else { return .unsaid(.criterion, [path + "criterion"]) }
  guard let named = proof.criteria else { return nil }
  let isSame =
    Set(own) == Set(named)
    && (proof.shownContent == nil || original.shownContent == nil
      || proof.shownContent == original.shownContent)
  return Step(
    asked: .criterion, outcome: isSame ? .met : proof.outcomeOfDefect,
    figures: [
      .init(.original, .text(orNotSaid: Box8(own, share: original.shownContent)?.description)),
      .init(.named, .text(orNotSaid: Box8(named, share: proof.shownContent)?.description)),
    ], missing: ["proof.corrected"])
}
