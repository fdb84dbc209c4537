/// Asks whether the good of a claim originates, by the rules of the day of shipment.
///
/// Where that day is not said and the rules changed in the year before the declaration, those of before must
/// give the same answer; else it is open which of them apply.
func examineOrigin<Log: Recorder>(
  of claim: Claim, _ law: ApplicableLaw, under regime: Regime, _ log: inout Log
) -> OriginRuling {
  var ruling = examineOrigin(
    of: claim.good, madeIn: claim.from, shippedOn: claim.originDay,
    naming: claim.proof?.criteria, showing: claim.proof?.shownContent,
    cameWith: claim.proof?.original, isUnmarked: claim.proof?.isUnmarkedThoughPartial == true,
    under: regime, law.productRules, &log)
  guard let eve = law.eveOfChange(for: claim) else { return ruling }
  var before: Outcome = law.schemeDays.contains(eve) ? .unknown : .notMet
  if let earlier = law.earlierRegime {
    var silence = Silence()
    before =
      examineOrigin(
        of: claim.good, madeIn: claim.from, shippedOn: eve, naming: claim.proof?.criteria,
        showing: claim.proof?.shownContent, cameWith: claim.proof?.original,
        isUnmarked: claim.proof?.isUnmarkedThoughPartial == true, under: earlier,
        law.productRules, &silence
      ).outcome
  }
  guard before != ruling.outcome else { return ruling }
  ruling.outcome = .unknown
  log.record {
    Finding(
      .origin(.sameAnswer(changedOn: eve.adding(days: 1))), .unknown, regime.topic(.origin),
      missing: ["proof.shipped"])
  }
  return ruling
}

extension ApplicableLaw {
  /// The last day of the rules before, if the day of shipment is not said and they changed in the year before.
  func eveOfChange(for claim: Claim) -> Day? {
    claim.proof?.shipped == nil ? changedOn?.adding(days: -1) : nil
  }
}
