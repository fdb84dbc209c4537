import AFTA
import TestSupport
import Testing

@Suite("Projects") struct ProjectTests {
  @Test("get the answer that the scheme gives", arguments: try ProjectCase.all(in: "projects"))
  func answer(_ fixture: ProjectCase) throws {
    let library = try Shipped.library
    let file = SourceFile(name: fixture.file, bytes: try fixture.project.bytes())
    let schemes = library.law.complementationSchemes.map(\.id.name)
    let read = try ProjectFile.read(file, schemes: schemes, on: nil)
    let report = ProjectReport(read.project, library.law.test(read.project))
    let whole = try JSONDocument(report.json.pretty)
    let answer = whole["schemes[0]"]
    for (place, expected) in fixture.answer.sorted(by: { $0.key < $1.key }) {
      switch place {
      case "best": #expect(whole["best"] == expected)
      case "not_met": #expect(Self.failing(answer["findings"]) == expected)
      case "findings":
        guard case .object(let outcomes) = expected else {
          Issue.record("findings are named by id")
          continue
        }
        for (id, outcome) in outcomes {
          #expect(Self.outcome(id, in: answer["findings"]) == outcome, "finding \(id)")
        }
      default: #expect(answer[place] == expected, "\(place)")
      }
    }
  }

  private static func failing(_ findings: JSONDocument) -> JSONDocument {
    guard case .list(let all) = findings else { return .null }
    return .list(all.filter { $0["outcome"] == .text("not_met") }.map { $0["id"] })
  }

  private static func outcome(_ id: String, in findings: JSONDocument) -> JSONDocument {
    guard case .list(let all) = findings else { return .null }
    return all.first { $0["id"] == .text(id) }?["outcome"] ?? .null
  }
}
