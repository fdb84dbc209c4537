package import Reading
package import TariffLaw

/// Reads a table of correlations: `code,previous_code,relationship`, as published.
///
/// The relationship is that of the publisher, who does not count alike in all tables; it is checked to
/// be one, and what programs are told is counted from the pairs.
package enum ConcordanceReader {
  package static func read(
    _ file: SourceFile, from newer: HSEdition, to older: HSEdition
  ) throws(Diagnostics) -> Concordance {
    let pairs = try TableReader.read(
      file, required: ["code", "previous_code", "relationship"]
    ) { (row) throws(TableProblem) in
      let code = try row.subheading(0)
      let previous = try row.subheading(1)
      _ = try row.value(2, as: "1:1, 1:n, n:1 or n:n") { text in
        relationships.contains { $0.elementsEqual(text) } ? true : nil
      }
      return Concordance.Pair(code, previous)
    }
    return Concordance(from: newer, to: older, pairs: pairs)
  }

  private static let relationships = ["1:1", "1:n", "n:1", "n:n"].map { Array($0.utf8) }
}

extension TableRow {
  /// Reads a code of six digits.
  package func subheading(_ column: Int) throws(TableProblem) -> HSCode {
    try value(column, as: "a code of 6 digits") { text in
      HSCode(text).flatMap { $0.count == HSLevel.subheading.rawValue ? $0 : nil }
    }
  }
}
