import AFTA
import TestSupport
import Testing

@Suite("Proofs of origin") struct ProofTests {
  @Test("are found as the law has them", arguments: try ProofCase.all())
  func answer(_ fixture: ProofCase) throws {
    let found = try fixture.check(by: Shipped.library)
    let answer = try JSONDocument(ProofReport(found).json.compact)
    let findings = found.findings + found.items.flatMap(\.findings)
    for (place, expected) in fixture.answer.sorted(by: { $0.key < $1.key }) {
      switch (place, expected) {
      case ("findings", .object(let outcomes)):
        for (id, outcome) in outcomes {
          #expect(
            Self.finding(id, in: findings).map { .text($0.outcome.rawValue) } == outcome, "\(id)")
        }
      case ("citations", .object(let citations)):
        for (id, citation) in citations {
          let found = Self.finding(id, in: findings)?.basis?.citation.description
          #expect(found.map { .text($0) } == citation, "\(id)")
        }
      case ("deadlines", .object(let days)):
        for (id, day) in days {
          let found = found.deadlines.first { $0.name.rawValue == id }
          #expect(found.map { .text("\($0.last)") } == day, "\(id)")
        }
      case ("late", _):
        let late = found.deadlines.filter { $0.outcome(on: found.question.asOf) == .notMet }
        #expect(.list(late.map { .text($0.name.rawValue) }) == expected)
      case ("caveats", .list(let ids)):
        let own = found.caveats.map { JSONDocument.text($0.id) }
        #expect(ids.allSatisfy(own.contains), "\(own)")
      default:
        #expect(answer[place] == expected, "\(place)")
      }
    }
  }

  @Test("cite only provisions that are held", arguments: try ProofCase.all())
  func citations(_ fixture: ProofCase) throws {
    let held = Set(
      try Shipped.library.law.schemes.flatMap(\.provisions).map(\.citation.description))
    for citation in fixture.law {
      #expect(held.contains(citation), "no provision of Schedules is \(citation)")
    }
  }

  /// The first finding of an id, whatever it is a premise of.
  private static func finding(_ id: String, in findings: [Finding]) -> Finding? {
    for finding in findings {
      if finding.id == id { return finding }
      if let inner = Self.finding(id, in: finding.premises) { return inner }
    }
    return nil
  }
}
