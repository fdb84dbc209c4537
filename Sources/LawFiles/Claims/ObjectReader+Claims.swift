package import Reading
package import TariffLaw

extension ObjectReader {
  /// Notes what is wrong with the facts of a claim at their places in its file.
  ///
  /// - Parameters:
  ///   - problems: What is wrong.
  ///   - key: The key under which the good stands.
  package func note(_ problems: Claim.Problems, goodAt key: String = "good") {
    for problem in problems.all {
      // That something is not said was noted where it was read.
      if problem.kind == .notSaid { continue }
      let isOfGood = problem.fact.hasPrefix("good.")
      let fact = isOfGood ? key + problem.fact.dropFirst(4) : problem.fact
      let place = place(of: fact)
      switch problem.kind {
      case .tooFine, .nonOriginatingDisagrees:
        complain(ClaimComplaint.fact(problem.kind), at: place.key)
      default: complain(ClaimComplaint.fact(problem.kind), at: place.value)
      }
    }
  }

  /// Checks a good that is judged apart from a claim; what is wrong is noted.
  ///
  /// - Returns: The good with its FOB price worked out; `nil` if anything is wrong with it.
  package func checked(
    _ good: Good, at key: String = "good", _ amounts: AmountReader
  ) -> Good? {
    do throws(Claim.Problems) {
      return try good.checked(in: amounts.currency, exchanging: amounts.exchangeRates)
    } catch {
      note(error, goodAt: key)
      return nil
    }
  }
}
