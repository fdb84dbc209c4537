import LawOracle
import OracleComparison
import TestLaw
import Testing

/// The engine and the oracle on claims made up from a seed.
@Suite("Engine and oracle") struct ComparisonTests {
  /// The classes in which the two agree.
  private static let agreed: Set<ClaimClass> = [
    .atiga, .cept, .mfn, .materials, .change, .ruleNotHeld, .ruleHeld, .twoCriteria, .membership,
    .contradictions, .partial, .methods, .routes, .shipmentUnsaid, .days, .work, .silence,
    .exporterTariff, .kinds, .waiver,
  ]

  @Test("the same number gives the same claim, and classes take turns")
  func repeatable() {
    let numbers = 0..<ClaimClass.allCases.count
    let claims = numbers.map { MadeUpClaim(number: $0, seed: 7) }
    #expect(Set(claims.map(\.about)) == Set(ClaimClass.allCases))
    #expect(claims.map(\.facts.json) == numbers.map { MadeUpClaim(number: $0, seed: 7).facts.json })
    #expect(claims.map(\.facts.json) != numbers.map { MadeUpClaim(number: $0, seed: 8).facts.json })
  }

  @Test("classes in which engine and oracle agree", arguments: [1, 2])
  func agreement(seed: Int) throws {
    var comparison = OracleComparison(try ShippedLaw.library)
    let numbers = (0..<20_000).filter { number in
      Self.agreed.contains(MadeUpClaim.about(number: number))
    }.prefix(2_000)
    for number in numbers { comparison.compare(number: number, seed: seed) }
    #expect(comparison.tried.values.reduce(0, +) == numbers.count)
    #expect(comparison.tried.keys.count == Self.agreed.count)
    #expect(comparison.verdicts.keys.count > 1)
    #expect(comparison.counts.isEmpty, "\(comparison)")
  }
}
