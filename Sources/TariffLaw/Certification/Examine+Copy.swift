/// Asks whether a certified true copy stands for its original: issued within a year of it, and bearing its day.
///
/// Source: Annex 8 of ATIGA, on the certified true copy.
func examineCopy<Log: Recorder>(
  _ copy: ProofParticulars.CertifiedCopy, of proof: ProofOfOrigin, importedOn on: Day,
  _ regime: Regime, _ rules: ProofRequirements, _ log: inout Log
) -> Outcome {
  guard let months = rules.copyMonths else {
    if let basis = regime.topic(.certifiedCopy) { return examineForm(of: copy, basis, &log) }
    log.record {
      Finding(
        .desk(.trueCopyHeld), .unknown, nil,
        missing: ["law.certified_true_copy"])
    }
    return .unknown
  }
  // A copy was issued by the day it was presented, which is the most that can be said of a day that is not said.
  let latest = copy.issued ?? proof.presented ?? on
  func last(_ ending: MonthEnd) -> Day? {
    proof.issued?.adding(months: months.value, ending: ending)
  }
  let ending = rules.monthEnd.value
  var time = Outcome.unknown
  var missing = proof.issued == nil ? ["proof.issued"] : ["proof.certified_true_copy.issued"]
  if let original = proof.issued, let end = last(ending) {
    if latest <= end {
      // A copy issued before its original is a contradiction: one of the days is wrong.
      time = latest >= original ? .met : .unknown
    } else if copy.issued != nil {
      time = .notMet
    }
  }
  if time == .notMet, months.basis.isUnconfirmed {
    (time, missing) = (.unknown, ["assume.\(months.basis.name)"])
  }
  // A day that the copy shows is asked.
  if copy.issued == nil, time == .met {
    (time, missing) = (.unknown, ["proof.certified_true_copy.issued"])
  }
  if time != .unknown { missing = [] }
  var dated =
    copy.bearsOriginalDay.map { $0 ? Outcome.met : proof.outcomeOfDefect }
    ?? .unknown
  // Of a text that was not read it is not known either what a copy bears.
  if dated == .notMet, months.basis.isUnconfirmed {
    dated = .unknown
    missing.append("assume.\(months.basis.name)")
  } else if dated == .unknown {
    missing.append(
      copy.bearsOriginalDay == nil
        ? "proof.certified_true_copy.bears_original_date" : "proof.corrected")
  }
  let outcome = time.and(dated)
  log.record {
    let time = CountedTime(months, rules, endsOtherwise: last(ending) != last(ending.other))
    return Finding(
      .desk(.trueCopy(months: months.value)), outcome,
      time.basis,
      figures: [
        .init(.original, .day(proof.issued, or: .notSaid)),
        .init(.issued, .day(copy.issued, or: .notSaid)),
        .init(.lastDay, .day(last(ending), or: .notKnown)),
      ], missing: outcome == .unknown ? missing : [],
      premises: time.premises)
  }
  return outcome
}

/// Asks whether a copy bears the day of its original and cites the number that it replaces, without which it is rejected.
///
/// One that does both is not accepted for certain, since until when it may be issued is not held.
/// Source: the task force on rules of origin of October 2008.
private func examineForm<Log: Recorder>(
  of copy: ProofParticulars.CertifiedCopy, _ basis: Basis, _ log: inout Log
) -> Outcome {
  let isRejected = copy.bearsOriginalDay == false || copy.citesNumber == false
  let asked =
    (copy.bearsOriginalDay == nil ? ["proof.certified_true_copy.bears_original_date"] : [])
    + (copy.citesNumber == nil ? ["proof.certified_true_copy.cites_number"] : [])
  let outcome: Outcome = isRejected ? .notMet : .unknown
  log.record {
    Finding(
      .desk(.trueCopyForm), outcome, basis,
      figures: [.init(.issued, .day(copy.issued, or: .notSaid))],
      missing: isRejected ? [] : asked + ["law.certified_true_copy"])
  }
  return outcome
}
