internal import TariffLaw

/// Figures with their weights, and their mean, exactly.
struct WeighedMean: Sendable {
  /// The figures, by member.
  let terms: [Country: Term]

  struct Term: Sendable {
    let value: ExactFraction
    let weight: Int128
  }

  init(_ terms: [Country: Term]) {
    self.terms = terms
  }

  /// The sum of the weights.
  var weight: Int128 { terms.values.reduce(0) { $0 + $1.weight } }

  /// The sum of weight × value over the sum of weights; `nil` if there is none, or it cannot be held.
  var mean: ExactFraction? {
    let weight = weight
    guard weight > 0 else { return nil }
    var sum = ExactFraction(0)
    for term in terms.values {
      guard let product = term.value.multiplied(by: ExactFraction(term.weight)),
        let next = sum.adding(product)
      else { return nil }
      sum = next
    }
    return sum.multiplied(by: ExactFraction(1, over: weight))
  }

  /// What is left of it with these members alone.
  func restricted(to members: Set<Country>) -> Self {
    Self(terms.filter { members.contains($0.key) })
  }

  /// A member's share in the weights.
  func share(of member: Country) -> ExactFraction? {
    terms[member].map { ExactFraction($0.weight, over: weight) }
  }
}
