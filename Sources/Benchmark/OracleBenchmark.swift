import AFTA
import OracleComparison

/// Compares the engine with the oracle on claims made up from a seed, on several processors.
struct OracleBenchmark: Sendable {
  private static let parts = 16
  let library: LawLibrary
  let count: Int
  let seed: Int

  /// Compares, and tells what was tried and where the two disagree.
  func run() async -> OracleComparison {
    await withTaskGroup(of: OracleComparison.self) { group in
      for part in 0..<Self.parts {
        group.addTask {
          var comparison = OracleComparison(library)
          for number in count * part / Self.parts..<count * (part + 1) / Self.parts {
            comparison.compare(number: number, seed: seed)
          }
          return comparison
        }
      }
      var all = OracleComparison(library)
      for await comparison in group { all.merge(comparison) }
      return all
    }
  }
}
