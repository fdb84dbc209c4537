/// Asks whether a back-to-back proof was issued and presented while the original was valid.
///
/// Source: rule 11 of Annex 8 of ATIGA.
func examineOriginal<Log: Recorder>(
  _ original: OriginalProof, behind proof: ProofOfOrigin, importedOn on: Day, _ regime: Regime,
  _ rules: ProofRequirements, _ log: inout Log
) -> Outcome {
  let last = original.issued?.adding(months: rules.validity.value, ending: rules.monthEnd.value)
    .adding(days: -1)
  var outcome = Outcome.unknown
  if let first = original.issued, let last, let issued = proof.issued {
    outcome = Outcome(issued >= first && issued <= last && (proof.presented ?? on) <= last)
  }
  log.record {
    Finding(
      .proof(.original), outcome, regime.topic(.backToBack) ?? rules.validity.basis,
      figures: [
        .init(.original, .day(original.issued, or: .notSaid)),
        .init(.lastDay, .day(last, or: .notKnown)),
      ], missing: original.issued == nil ? ["proof.back_to_back.issued"] : [])
  }
  return outcome
}
