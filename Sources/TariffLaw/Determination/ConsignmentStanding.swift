/// All that a law says of the days, the proof and the way of a claim: a ruling depends on them by nothing else.
///
/// Claims of equal standings under the same laws, whose other facts are the same, get the same ruling, whatever their
/// days. It is worked out by the functions that judge a claim.
package struct ConsignmentStanding: Hashable, Sendable {
  private let outcomes: [Outcome]
  private let flags: [Bool]

  /// Works out what a law says of the consignment of a claim.
  package init(of claim: Claim, under law: ApplicableLaw) {
    let proof = claim.proof
    flags = [
      proof == nil, proof?.shipped == nil, proof?.issued == nil,
      proof?.shipped.map { $0 > claim.on } ?? false, proof?.wasPresentedBeforeIssue ?? false,
      proof?.isMarkedInTime ?? false,
    ]
    var silence = Silence()
    var outcomes: [Outcome] = []
    if law.scheme != .mfn {
      outcomes.append(examineParties(claim, law, &silence))
      if let regime = law.originRegime {
        outcomes.append(examineConsignment(claim, regime, &silence))
        outcomes.append(
          examineProof(claim, regime, law.proofRequirements(beside: regime), &silence))
      }
    }
    self.outcomes = outcomes
  }
}

extension ApplicableLaw {
  /// The price up to which a consignment needs no proof, if there is one.
  package var waiver: Money? { originRegime?.proof.waiver?.value }
}
