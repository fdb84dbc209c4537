import Foundation
import TestSupport
import Testing

@testable import Reports

/// Every fact that an answer asks for is asked in words.
@Suite struct FactTextTests {
  private struct Case: Decodable {
    struct Answer: Decodable { let missing: [String]? }
    let answer: Answer
  }

  @Test func factsOfDeterminations() throws {
    var facts: Set<String> = []
    for folder in ["atiga", "cept", "agreements", "complementation", "mfn"] {
      for file in try Fixtures.files(in: "determinations/\(folder)", extension: "json") {
        let cases = try JSONDecoder().decode([Case].self, from: Data(contentsOf: file))
        facts.formUnion(cases.flatMap { $0.answer.missing ?? [] })
      }
    }
    #expect(facts.count > 60)
    for fact in facts { #expect(FactText.question(fact) != "What is \(fact)?") }
  }
}
