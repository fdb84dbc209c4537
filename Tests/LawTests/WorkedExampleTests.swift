import Foundation
import TestSupport
import Testing

/// Every published example is proven by a case, or named with what it waits for.
@Suite("Published examples") struct WorkedExampleTests {
  private struct Example: Decodable {
    let id: String
    let proven_by: Place?
    let tested_in: String?
    let shown_in: String?
    let waiting_for: String?
    let not_expressible: String?
  }

  private struct Place: Decodable {
    let file: String
    let `case`: String
  }

  private struct Case: Decodable {
    let name: String
  }

  @Test("are all accounted for")
  func accounted() throws {
    let examples = try JSONDecoder().decode(
      [Example].self, from: Data(Fixtures.text("worked-examples.json").utf8))
    #expect(examples.count == 43 && Set(examples.map(\.id)).count == 43)
    for example in examples {
      let ways = [
        example.tested_in, example.shown_in, example.waiting_for, example.not_expressible,
        example.proven_by?.file,
      ].compactMap(\.self)
      #expect(ways.count == 1, "\(example.id)")
      if let file = example.tested_in ?? example.shown_in {
        let path = Fixtures.project.appending(path: file).path
        #expect(FileManager.default.fileExists(atPath: path), "\(example.id)")
      }
      guard let place = example.proven_by else { continue }
      let cases = try JSONDecoder().decode([Case].self, from: Data(Fixtures.text(place.file).utf8))
      #expect(cases.contains { $0.name == place.case }, "\(example.id): \(place.case)")
    }
  }
}
