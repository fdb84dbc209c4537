import TestSupport
import Testing

/// Each kind of right answer has at least five cases among the fixtures.
///
/// `Fixtures/kinds-of-answers.csv` lists the kinds, each with the files below `determinations` in which its cases stand,
/// or with tables of `rates`.
@Suite("Kinds of answers") struct KindsOfAnswersTests {
  @Test("have five cases each at least")
  func cases() throws {
    let asked = try Dictionary(grouping: DeterminationCase.asked(), by: \.file)
    let rows = try Fixtures.text("kinds-of-answers.csv").split(separator: "\n").dropFirst()
    #expect(rows.count == 17)
    for row in rows {
      let parts = row.split(separator: ",")
      try #require(parts.count == 2, "\(row)")
      let counts = try parts[1].split(separator: " ").map { file in
        guard file.hasSuffix(".csv") else {
          return try #require(asked["\(file).json"], "no cases in \(file)").count
        }
        return try Fixtures.text(String(file)).split(separator: "\n").count - 1
      }
      #expect(counts.allSatisfy { $0 >= 5 }, "\(parts[0])")
    }
  }
}
