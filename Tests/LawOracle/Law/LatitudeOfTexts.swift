/// Verdicts that are lawful beside the oracle's own, where notes on the law leave a choice.
enum LatitudeOfTexts {
  /// The other verdicts.
  static func verdicts(
    _ claim: ClaimFacts, besides verdict: Opinion.Verdict
  )
    -> Set<Opinion.Verdict>
  {
    var others: Set<Opinion.Verdict> = []
    if claim.from == "TL" || claim.to == "TL" { others.insert(.undetermined) }
    let criteria = claim.proof?.criteria ?? []
    // A percentage below the threshold on the proof: not met, or open with that named.
    if Contradictions.hasImpossiblePercentage(criteria) { others.insert(.ineligible) }
    // Forms of the transition: eligible, or open with that reason.
    if claim.scheme == .cept, claim.on > TypedLaw.ceptFormsEnd, verdict == .eligible {
      others.insert(.undetermined)
    }
    // A price that is not told may lie below the parts, where a change of classification asks none.
    if claim.good.fob == nil, verdict == .eligible { others.insert(.undetermined) }
    // Before August 2008 no table of other criteria is known for most goods.
    if claim.scheme == .cept, verdict == .undetermined, claim.good.statedRule == nil,
      (claim.proof?.shipped ?? claim.on) < TypedLaw.ceptRules2008
    {
      others.insert(.ineligible)
    }
    // The provisos on transit through members are a reading, derived.
    if claim.scheme == .atiga, verdict == .ineligible, hasMemberLeg(claim) {
      others.insert(.undetermined)
    }
    return others.subtracting([verdict])
  }

  private static func hasMemberLeg(_ claim: ClaimFacts) -> Bool {
    (claim.route ?? []).contains { leg in
      leg.through.map { TypedLaw.six.contains($0) || TypedLaw.four.contains($0) } ?? true
    }
  }
}
