import AFTA
import TestSupport
import Testing

/// An assumption with one choice is none: each has others, and each of those changes the answer of a case.
@Suite("Choices of assumptions") struct AssumptionChoiceTests {
  @Test("are more than one wherever words are chosen")
  func several() throws {
    let law = try Shipped.library.law
    for name in law.assumptions {
      let assumption = try #require(law.parameters[name])
      guard assumption.kind == .words else { continue }
      #expect((assumption.choices ?? []).count > 1, "\(name)")
    }
  }

  @Test("change the answer of a case that takes them")
  func work() throws {
    let law = try Shipped.library.law
    var open: Set<String> = []
    for name in law.assumptions {
      let assumption = try #require(law.parameters[name])
      let taken = assumption.history.entries.first?.value.value.description
      for choice in assumption.choices ?? [] where choice != taken {
        open.insert("\(name)=\(choice)")
      }
    }
    try #require(open.count > 10)
    for fixture in try DeterminationCase.asked() {
      guard case .object(let assumed) = fixture.question["assume"] else { continue }
      for case (let name, .text(let choice)) in assumed where open.contains("\(name)=\(choice)") {
        var others = assumed
        others[name] = nil
        var plain = fixture.question
        plain["assume"] = others.isEmpty ? .null : .object(others)
        if try Self.figures(fixture.question) != Self.figures(plain) {
          open.remove("\(name)=\(choice)")
        }
      }
    }
    #expect(open.isEmpty, "no case whose answer changes: \(open.sorted())")
  }

  /// What an answer comes to, without the reasons.
  private static func figures(_ question: JSONDocument) throws -> [JSONDocument] {
    let answer = try Shipped.answer(question)
    return [
      "verdict", "customs_value", "duty", "duty_at_mfn", "origin.box_8", "origin.outcome",
    ].map { answer[$0] }
  }
}
