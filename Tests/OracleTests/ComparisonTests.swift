import AFTA
import LawOracle
import OracleComparison
import TestLaw
import Testing

/// The engine and the oracle on claims made up from a seed.
@Suite("Engine and oracle") struct ComparisonTests {
  /// The numbers of 20,000 claims, in parts that are tried side by side.
  private static let parts = stride(from: 0, to: 20_000, by: 2_500).map { $0..<$0 + 2_500 }

  @Test("the same number gives the same claim, and classes take turns")
  func repeatable() {
    let numbers = 0..<ClaimClass.allCases.count
    let claims = numbers.map { MadeUpClaim(number: $0, seed: 7) }
    #expect(Set(claims.map(\.about)) == Set(ClaimClass.allCases))
    #expect(claims.map(\.facts.json) == numbers.map { MadeUpClaim(number: $0, seed: 7).facts.json })
    #expect(claims.map(\.facts.json) != numbers.map { MadeUpClaim(number: $0, seed: 8).facts.json })
  }

  @Test("agree on 20,000 claims, and no more facts turn what is firm", arguments: parts)
  func agreement(numbers: Range<Int>) throws {
    var comparison = OracleComparison(try ShippedLaw.library)
    for number in numbers {
      comparison.compare(number: number, seed: 40, tellingMore: number % 7 == 0)
    }
    #expect(comparison.tried.values.reduce(0, +) == numbers.count)
    #expect(comparison.tried.keys.count == ClaimClass.allCases.count)
    #expect(comparison.verdicts.keys.count == Opinion.Verdict.allCases.count)
    #expect(comparison.tellings > numbers.count / 50)
    #expect(comparison.counts.isEmpty, "\(comparison)")
  }

  @Test(
    "an engine that judges by another law is found out",
    arguments: [
      ("atiga.rvc.threshold", "39.99"), ("atiga.tolerance", "9"),
      ("presentation.not_said", "unknown"), ("atiga.cumulation.proof", "not_required"),
    ])
  func otherLaw(_ name: String, _ value: String) throws {
    var comparison = OracleComparison(try ShippedLaw.library.assuming([(name, value)]))
    for number in 0..<660 { comparison.compare(number: number, seed: 40, tellingMore: false) }
    #expect(!comparison.counts.isEmpty)
  }
}
