import AFTA
import Foundation
import TestSupport
import Testing

/// The example claim without one of its facts: the same verdict, or undetermined for want of that fact.
@Suite("A fact left out") struct LeaveOneOutTests {
  private static let example = "claims/car-from-thailand.json"

  /// The facts that are the question itself.
  private static let question: Set = ["scheme", "on", "from", "to", "good", "good.code"]

  /// The facts without which the example is open, worked out by hand.
  ///
  /// Without the price it is what its elements come to, and without one of its elements that is what the price leaves: the
  /// content is 52.5 per cent. Of materials, the status and the value of each leave enough either way.
  private static let needed: Set = [
    "proof", "proof.issued", "proof.shipped", "route",
    "route[0].entered_commerce", "route[0].operations", "route[0].reason", "route[0].through",
  ]

  @Test(arguments: try JSONDocument(Fixtures.text(example)).places)
  func without(_ fact: String) throws {
    var claim = try JSONDocument(Fixtures.text(Self.example))
    claim[fact] = .null
    if Self.question.contains(fact) {
      let problem = #expect(throws: Diagnostics.self) { try Shipped.determine(claim) }
      let key = fact.split(separator: ".").last ?? ""
      #expect(problem?.all.map(\.message) == ["key '\(key)' is missing"])
      return
    }
    let answer = try Shipped.answer(claim)
    let isNeeded = Self.needed.contains(fact)
    #expect(answer["verdict"] == .text(isNeeded ? "undetermined" : "eligible"))
    #expect(answer["missing"] == .list(isNeeded ? [.text(fact)] : []))
    #expect((answer["applied_rate"] == .null) == isNeeded)
  }

  @Test("every fact of the example is tried")
  func all() throws {
    let places = try JSONDocument(Fixtures.text(Self.example)).places
    #expect(Self.question.union(Self.needed).isSubset(of: places))
    #expect(places.count == 53)
  }
}
