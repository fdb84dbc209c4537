import AFTA
import Foundation
import TestSupport
import Testing

/// The article on the notation of rules: each example is read and printed, each refusal is as it says.
@Suite("The article on rules of origin") struct NotationArticleTests {
  private let rows: [(cells: [String], isExample: Bool)]

  init() throws {
    let document = try Document("Sources/AFTA/AFTA.docc/writing-a-rule-of-origin.md")
    let tables = try #require(document.text.split(separator: "## Examples").last)
    rows = tables.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { row in
      let cells = row.split(separator: "|").map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      return (cells, cells.last?.hasPrefix("`") ?? false)
    }
  }

  private static func texts(_ cell: String) -> [String] {
    cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }

  @Test("every example is read, and printed as it says")
  func examples() throws {
    let examples = rows.filter { $0.isExample }
    #expect(examples.count > 10)
    for (cells, _) in examples {
      let printed = try #require(Self.texts(cells[1]).first)
      for text in Self.texts(cells[0]) {
        #expect(try OriginRule(notation: text).description == printed)
        #expect(try OriginRule(notation: printed) == OriginRule(notation: text))
      }
    }
  }

  @Test("what is refused is refused for the reason given")
  func refusals() throws {
    let refusals = rows.filter { !$0.isExample }
    #expect(refusals.count > 4)
    for (cells, _) in refusals {
      let text = try #require(Self.texts(cells[0]).first)
      let problem = #expect(throws: NotationProblem.self) { try OriginRule(notation: text) }
      #expect(problem?.message.hasPrefix(cells[1]) == true, "\(problem?.message ?? "")")
    }
  }
}
