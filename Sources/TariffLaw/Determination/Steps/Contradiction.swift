/// Two facts that cannot both be right.
struct Contradiction {
  /// What would be so if they agreed.
  let agreement: Finding.Question.Facts.Agreement
  /// The places of both in the claim, or of the one that contradicts the law.
  let facts: [String]
  let figures: [Finding.Figure]
  let basis: Basis?

  init(
    _ agreement: Finding.Question.Facts.Agreement, _ one: String, _ other: String?,
    figures: [Finding.Figure] = [], _ basis: Basis?
  ) {
    self.agreement = agreement
    facts = [one] + (other.map { [$0] } ?? [])
    self.figures = figures
    self.basis = basis
  }
}
