extension ExactFraction {
  /// The sum of fractions, or `nil` if it cannot be held.
  package static func sum(_ terms: some Sequence<ExactFraction>) -> ExactFraction? {
    var sum = ExactFraction(0)
    for term in terms {
      guard let next = sum.adding(term) else { return nil }
      sum = next
    }
    return sum
  }

  /// The least number that makes whole numbers of all fractions, or `nil` if it cannot be held.
  package static func commonDenominator(
    _ terms: some Sequence<ExactFraction>, and common: Int128 = 1
  ) -> Int128? {
    var common = common
    for term in terms where !common.isMultiple(of: term.denominator) {
      let below = term.reduced.denominator
      // What the common one lacks is the denominator of their quotient in lowest terms.
      let lacking = ExactFraction(common, over: below).reduced.denominator
      let (product, isLost) = common.multipliedReportingOverflow(by: lacking)
      guard !isLost else { return nil }
      common = product
    }
    return common
  }
}
