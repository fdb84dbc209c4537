/// Asks whether box 8 can be read and names what a proof of the scheme may name.
///
/// Partial cumulation is for content from its floor to below the share that a good needs; it gives no
/// preference. Content alone that is below what the general rule asks certifies nothing, if no rule asks less.
/// Source: Annex 7 of ATIGA, note 3 on the back of Form D.
func examineBox8<Log: Recorder>(
  showing unread: String?, of proof: ProofOfOrigin, _ regime: Regime, _ log: inout Log
) -> Outcome {
  let basis = regime.topic(.box8)
  let threshold = regime.contentThreshold.value
  let share = proof.shownContent
  let criteria = proof.criteria ?? []
  let shown = unread ?? Box8(criteria, share: share)?.description
  func tell(
    _ asked: Finding.Question.Desk, _ outcome: Outcome, _ basis: Basis?, missing: String? = nil
  ) {
    log.record {
      Finding(
        .desk(asked), outcome, basis,
        figures: [
          .init(.shown, .text(orNotSaid: shown)), .init(.threshold, .percentage(threshold)),
        ], missing: outcome == .unknown ? missing.map { [$0] } ?? [] : [])
    }
  }
  guard unread == nil, !criteria.isEmpty else {
    let outcome = unread == nil ? Outcome.unknown : proof.outcomeOfDefect
    tell(
      .box8, outcome, basis,
      missing: unread == nil ? "proof.criterion" : "proof.corrected")
    return outcome
  }
  if criteria.contains(.partialCumulation) {
    let floor = regime.partialCumulationFloor
    let isWithin = share.map { share in
      Outcome(share >= floor?.value ?? .zero && share < threshold)
    }
    tell(
      .box8Partial, isWithin ?? .unknown, floor?.basis ?? basis, missing: "proof.criterion")
    tell(
      .partialCumulation, .notMet,
      regime.topic(.partialCumulation))
    return .notMet
  }
  guard let share, criteria.contains(.regionalValueContent) else {
    tell(.box8, .met, basis)
    return .met
  }
  if share > .whole {
    tell(
      .box8Whole, proof.outcomeOfDefect, basis,
      missing: "proof.corrected")
    return proof.outcomeOfDefect
  }
  guard criteria.count == 1, share < threshold else {
    tell(.box8, .met, basis)
    return .met
  }
  let reading = regime.productRuleContent
  let outcome: Outcome = reading?.value == .noLess ? .notMet : .unknown
  tell(
    .box8Content, outcome,
    reading?.basis ?? basis, missing: "good.rule")
  return outcome
}
