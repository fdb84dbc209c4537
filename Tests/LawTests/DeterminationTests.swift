import AFTA
import TestSupport
import Testing

@Suite("Determinations") struct DeterminationTests {
  @Test(
    "get the answer that the law gives, and name only provisions that are held",
    arguments: try DeterminationCase.asked())
  func answer(_ fixture: DeterminationCase) throws {
    let determination = try Shipped.determine(fixture.question, name: fixture.file)
    let answer = try JSONDocument(DeterminationReport(determination).json.compact)
    let held = try Self.held.get()
    for citation in Self.citations(in: determination.findings) {
      let isLaw = !["claim", "assumption", "approval"].contains(citation.instrument)
      #expect(!isLaw || held.contains(citation.description), "\(citation)")
    }
    for (place, expected) in fixture.answer.sorted(by: { $0.key < $1.key }) {
      switch place {
      case "caveats":
        #expect(Self.ids(answer["caveats"]) == expected)
      case "told":
        guard case .list(let ids) = expected, case .list(let all) = Self.ids(answer["caveats"])
        else {
          Issue.record("what is told besides is named by its ids")
          continue
        }
        for id in ids { #expect(all.contains(id), "told \(id)") }
      case "citations":
        guard case .object(let citations) = expected else {
          Issue.record("citations are named by the id of their finding")
          continue
        }
        for (id, citation) in citations {
          #expect(
            Self.finding(id, in: answer["findings"])["citation"] == citation, "citation of \(id)")
        }
      case "findings":
        guard case .object(let outcomes) = expected else {
          Issue.record("findings are named by id")
          continue
        }
        for (id, outcome) in outcomes {
          #expect(Self.finding(id, in: answer["findings"])["outcome"] == outcome, "finding \(id)")
        }
      default:
        #expect(answer[place] == expected, "\(place)")
      }
    }
  }

  @Test("cite only provisions that are held", arguments: try DeterminationCase.all())
  func citations(_ fixture: DeterminationCase) throws {
    let held = try Self.held.get()
    for citation in fixture.law {
      #expect(held.contains(citation), "no provision of Schedules is \(citation)")
    }
  }

  private static func ids(_ caveats: JSONDocument) -> JSONDocument {
    guard case .list(let all) = caveats else { return caveats }
    return .list(all.map { $0["id"] })
  }

  /// The first finding of an id, whatever it is a premise of.
  private static func finding(_ id: String, in findings: JSONDocument) -> JSONDocument {
    guard case .list(let all) = findings else { return .null }
    for finding in all {
      if finding["id"] == .text(id) { return finding }
      let inner = Self.finding(id, in: finding["premises"])
      if inner != .null { return inner }
    }
    return .null
  }

  /// The provisions of all schemes and the clauses of their lists of wholly obtained goods.
  private static let held = Result {
    let schemes = try Shipped.library.law.schemes
    let provisions = schemes.flatMap(\.provisions).map(\.citation)
    let clauses = schemes.flatMap(\.whollyObtained).map(\.basis.citation)
    return Set((provisions + clauses).map(\.description))
  }

  private static func citations(in findings: [Finding]) -> [Citation] {
    findings.flatMap { [$0.basis?.citation].compactMap(\.self) + citations(in: $0.premises) }
  }
}
