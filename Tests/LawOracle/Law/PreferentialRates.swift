/// What rate a claim may get, after what it states and what the lists end at.
struct PreferentialRates {
  /// The preferential rate in per cent.
  let preferential: ClosedRange<Fraction>?
  /// The lower of it and most-favoured-nation treatment, if both are told.
  let applied: Fraction?

  /// Works the rates out.
  ///
  /// ATIGA article 19(2): list A ends at nothing, list D between nothing and 5 per cent.
  init(_ claim: ClaimFacts) {
    if let rate = claim.importer.rate {
      preferential = rate...rate
    } else if claim.scheme == .atiga, claim.importer.list == "A" {
      preferential = Fraction.zero...Fraction.zero
    } else if claim.scheme == .atiga, claim.importer.list == "D" {
      preferential = Fraction.zero...Fraction(5)
    } else {
      preferential = nil
    }
    if let mfn = claim.importer.mfn, let preferential,
      preferential.lowerBound == preferential.upperBound
    {
      applied = min(mfn, preferential.lowerBound)
    } else {
      applied = nil
    }
  }
}
