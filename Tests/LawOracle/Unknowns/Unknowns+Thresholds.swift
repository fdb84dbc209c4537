/// Values of prices and costs at which content is just at its threshold.
extension Unknowns {
  /// What a missing cost is where the content is just at its threshold, for each choice of open materials that count.
  var costsAtThreshold: [Fraction] {
    let good = claim.good
    guard let fob = good.fob, good.costs.count(where: { $0 == nil }) == 1 else { return [] }
    let known = good.costs.reduce(Fraction.zero) { $0 + ($1 ?? .zero) }
    let least = fob * TypedLaw.content * Fraction(1, 100)
    return sums { value, share in value * share }.map { least - known - $0 }
      .filter { $0 > .zero && $0 < rest }
  }

  /// What a price is where the content is just at its threshold, for each choice of open materials that count.
  var pricesAtThreshold: [Fraction] {
    sums { value, share in value * (Fraction(1) - share) }
      .map { $0 * Fraction(100) / (Fraction(100) - TypedLaw.content) }
  }

  /// What the materials come to, for each choice of those that may count or not.
  private func sums(_ part: (Fraction, Fraction) -> Fraction) -> [Fraction] {
    let judgement = Judgement(claim: claim, readings: Readings())
    return (claim.good.materials ?? []).reduce([.zero]) { sums, material in
      let value = judgement.value(of: material)
      // Of another member's, the proof with which it came may not be told.
      let isOpen =
        material.origin == claim.from
        ? material.status != .originating && material.status != .nonOriginating
        : material.status == .originating && material.proofKind == nil
      let shares = isOpen ? [.zero, Fraction(1)] : [judgement.countedShare(of: material)]
      return sums.flatMap { sum in shares.map { sum + part(value, $0) } }
    }
  }
}
