/// Asks whether a proof was presented while it was valid, or is accepted though it was not.
///
/// What is not said of its presentation is taken as with the declaration, if it was issued by then and is valid.
/// A late proof is accepted if force majeure kept it, and may be if the goods were imported in time.
/// Source: rule 14 of Annex 8 of ATIGA.
func examineValidity<Log: Recorder>(
  _ proof: ProofOfOrigin, importedOn on: Day, _ regime: Regime, _ rules: ProofRequirements,
  _ log: inout Log
) -> Outcome {
  // What is not there has no days.
  if proof.kind?.isAbsent == true { return rules.outcomeOfAbsence }
  if proof.issued == nil {
    log.record {
      Finding(
        .proof(.validity(months: rules.validity.value)), .unknown,
        rules.validity.basis, figures: figures(of: proof, lastDay: nil),
        missing: ["proof.issued"])
    }
    return .unknown
  }
  let ending = rules.monthEnd.value
  let judged = Presentation(of: proof, importedOn: on, regime, rules, ending)
  log.record {
    let other = Presentation(of: proof, importedOn: on, regime, rules, ending.other)
    let isOfMonthEnd = judged.last != other.last
    let time = CountedTime(rules.validity, rules, endsOtherwise: isOfMonthEnd)
    let provision = judged.isLate ? judged.provision(regime) : nil
    // That it is late rests on its time, whatever lets it pass.
    let isDoubted = time.basis.evidence != .official || time.basis.isAssumed
    let months = rules.validity.value
    return Finding(
      .proof(judged.isLate ? .late : .validity(months: months)), judged.outcome,
      provision ?? time.basis,
      figures: figures(of: proof, lastDay: judged.last)
        + (isOfMonthEnd ? [.init(.monthEnd, .name(ending.rawValue))] : []), missing: judged.missing,
      premises: provision == nil
        ? time.premises
        : isDoubted
          ? [Finding(.proof(.time(months: months)), .met, time.basis, premises: time.premises)]
          : [])
  }
  if judged.isTaken, let reading = regime.presentationNotSaid {
    log.record {
      Finding(
        .proof(.withDeclaration(on)), judged.outcome,
        reading.basis.citing(rules.validity.basis.citation), missing: judged.missing)
    }
  }
  return judged.outcome
}

extension Presentation {
  /// What lets a late proof pass: the rule, or the reading of what customs do where they may choose.
  fileprivate func provision(_ regime: Regime) -> Basis? {
    let rule = regime.topic(.latePresentation)
    guard isByDiscretion, let reading = regime.latePresentation else { return rule }
    return rule.map { reading.basis.citing($0.citation) } ?? reading.basis
  }
}

private func figures(of proof: ProofOfOrigin, lastDay: Day?) -> [Finding.Figure] {
  [
    .init(.issued, .day(proof.issued, or: .notSaid)),
    .init(.presented, .day(proof.presented, or: .notSaid)),
    .init(.lastDay, .day(lastDay, or: .notKnown)),
  ]
}

/// What is to be said of the day on which a proof was presented.
private struct Presentation {
  private(set) var outcome: Outcome
  /// The last day on which it is valid.
  let last: Day?
  /// Whether it was presented after that.
  private(set) var isLate = false
  /// Whether its presentation is not said, and taken as with the declaration.
  private(set) var isTaken = false
  private(set) var missing: [String] = []
  /// Whether customs decide, as they see fit.
  private(set) var isByDiscretion = false

  init(
    of proof: ProofOfOrigin, importedOn on: Day, _ regime: Regime, _ rules: ProofRequirements,
    _ ending: MonthEnd
  ) {
    guard let issued = proof.issued else {
      (outcome, last) = (.unknown, nil)
      return
    }
    let last = issued.adding(months: rules.validity.value, ending: ending).adding(days: -1)
    self.last = last
    outcome = .met
    // Force majeure excuses whatever day it was.
    if proof.presented == nil, proof.isLateByForceMajeure == true,
      regime.topic(.latePresentation) != nil
    {
      isLate = on < issued || on > last
      if isLate { return }
    }
    guard let presented = proof.presented else {
      isTaken = on >= issued && on <= last
      if !isTaken || regime.presentationNotSaid?.value == .unknown {
        (outcome, missing) = (.unknown, ["proof.presented"])
      }
      return
    }
    if proof.wasPresentedBeforeIssue {
      (outcome, missing) = (.unknown, ["proof.presented", "proof.issued"])
    }
    guard presented > last else { return }
    isLate = true
    switch (regime.topic(.latePresentation), proof.isLateByForceMajeure) {
    case (nil, _) where rules.validity.basis.isUnconfirmed:
      (outcome, missing) = (.unknown, ["assume.\(rules.validity.basis.name)"])
    case (nil, _): outcome = .notMet
    case (_, true?): outcome = .met
    case (_, nil): (outcome, missing) = (.unknown, ["proof.force_majeure"])
    case (_, false?) where on > last: outcome = .notMet
    // Customs may accept what was imported in time; whether they do, no rule says.
    case (_, false?):
      switch regime.latePresentation?.value {
      case .accepted?: outcome = .met
      case .refused?: outcome = .notMet
      case .unknown?, nil:
        (outcome, missing) = (
          .unknown, regime.latePresentation.map { ["assume.\($0.basis.name)"] } ?? []
        )
      }
      isByDiscretion = true
    }
  }
}
