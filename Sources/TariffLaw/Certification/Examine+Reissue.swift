/// Asks whether an electronic Form D that was issued anew was so within its time.
///
/// Source: Annex 8 of ATIGA, on electronic Forms D.
func examineReissue<Log: Recorder>(
  on reissued: Day, of proof: ProofOfOrigin, _ regime: Regime, _ rules: ProofRequirements,
  _ log: inout Log
) -> Outcome {
  // Nothing else is issued anew by this rule.
  if let kind = proof.kind, kind.effect != .electronic, !kind.isAbsent {
    log.record {
      Finding(
        .desk(.reissueKind), .unknown, rules.reissueMonths?.basis,
        figures: [.init(.kind, .name(kind.rawValue))], missing: ["proof.kind", "proof.reissued"])
    }
    return .unknown
  }
  guard let months = rules.reissueMonths else {
    log.record { Finding(.desk(.reissueHeld), .unknown, nil, missing: ["proof.reissued"]) }
    return .unknown
  }
  func last(_ ending: MonthEnd) -> Day? {
    proof.issued?.adding(months: months.value, ending: ending)
  }
  let ending = rules.monthEnd.value
  var outcome = Outcome.unknown
  var missing = ["proof.issued"]
  if let issued = proof.issued, let end = last(ending) {
    outcome = Outcome(reissued >= issued && reissued <= end)
  }
  if outcome == .notMet, months.basis.isUnconfirmed {
    (outcome, missing) = (.unknown, ["assume.\(months.basis.name)"])
  }
  // What is no electronic one was not issued anew, whatever day is told.
  if outcome == .notMet, proof.kind == nil { (outcome, missing) = (.unknown, ["proof.kind"]) }
  log.record {
    let time = CountedTime(months, rules, endsOtherwise: last(ending) != last(ending.other))
    return Finding(
      .desk(.reissue(months: months.value)), outcome,
      time.basis,
      figures: [
        .init(.original, .day(proof.issued, or: .notSaid)), .init(.issued, .day(reissued)),
        .init(.lastDay, .day(last(ending), or: .notKnown)),
      ], missing: outcome == .unknown ? missing : [], premises: time.premises)
  }
  return outcome
}
