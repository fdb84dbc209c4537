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

  func atIssue(of proof: ProofOfOrigin, _ path: String) -> OriginalStep {
    var outcome = Outcome.unknown
    if let first, let last, let issued = proof.issued {
      outcome = Outcome(issued >= first && issued <= last)
      // A proof issued before the one on which it rests is a contradiction: one of the days is wrong.
      if issued < first || issued > last && (doubt != nil || isContradicted) { outcome = .unknown }
    }
    let isDoubted = outcome == .unknown && last != nil && proof.issued != nil
    return OriginalStep(
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
  func atPresentation(
    of proof: ProofOfOrigin, importedOn on: Day, _ regime: Regime, _ path: String
  ) -> OriginalStep {
    let isTaken = regime.presentationNotSaid?.value != .unknown
    let presented = proof.presented ?? (isTaken ? on : nil)
    var outcome = Outcome.unknown
    if let last, let presented {
      outcome = presented <= last ? .met : doubt == nil ? .notMet : .unknown
      // One that had ended by the declaration was presented before it, or too late: that is asked.
      if presented > last, proof.presented == nil || isContradicted { outcome = .unknown }
    }
    let isDoubted = outcome == .unknown && last != nil && proof.presented != nil
    return OriginalStep(
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
