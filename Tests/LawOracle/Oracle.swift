/// An independent judge: it judges every completion of a claim's missing facts and compares them.
public enum Oracle {
  /// What the law says of a claim.
  public static func opinion(on claim: ClaimFacts) -> Opinion {
    guard claim.scheme != .mfn else {
      return Opinion(
        verdict: .eligible, alsoLawful: [], missing: [], mayBeMissing: [], indirect: nil,
        direct: nil, preferential: nil, mfn: claim.importer.mfn,
        duty: (duty(claim, claim.importer.mfn), duty(claim, claim.importer.mfn)), completions: 1)
    }
    let (start, unknowns, mayBeMissing) = Unknowns.of(claim)
    let survey = Survey(start, unknowns)
    let rates = PreferentialRates(claim)
    let verdict = survey.verdict
    return Opinion(
      verdict: verdict, alsoLawful: LatitudeOfTexts.verdicts(claim, besides: verdict),
      missing: verdict == .undetermined ? survey.missing(.fact) : [],
      mayBeMissing: survey.missing(.sideFact).union(mayBeMissing),
      indirect: claim.good.fob == nil ? nil : survey.indirect,
      direct: claim.good.fob == nil || !claim.good.hasCostSheet ? nil : direct(claim, survey),
      preferential: rates.preferential, mfn: claim.importer.mfn,
      duty: (duty(claim, rates.applied), duty(claim, claim.importer.mfn)),
      completions: survey.count)
  }

  /// Content by the direct method; what one element alone is not told of may be nothing as well.
  private static func direct(_ claim: ClaimFacts, _ survey: Survey) -> ClosedRange<Fraction>? {
    guard claim.good.lacksOneElement, let found = survey.direct,
      let least = Judgement(claim: claim, readings: Readings()).direct
    else { return survey.direct }
    return min(least, found.lowerBound)...found.upperBound
  }

  /// Duty in hundredths of the currency, rounded half up.
  private static func duty(_ claim: ClaimFacts, _ rate: Fraction?) -> Int128? {
    rate.map { (claim.customsValue * $0 / Fraction(100)).roundedHundredths }
  }
}
