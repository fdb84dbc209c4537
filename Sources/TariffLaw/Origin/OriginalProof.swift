/// The proof with which goods came from another member, and on which a back-to-back proof rests.
public struct OriginalProof: Sendable {
  /// The member whose origin the goods keep.
  public var origin: Country?
  /// The day it was issued.
  public var issued: Day?
  /// The criteria that it names, which the back-to-back proof repeats.
  public var criteria: [OriginCriterion]?
  /// The content that it shows.
  public var shownContent: Percentage?

  /// Makes a proof of which nothing is said.
  public init() {}
}

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
