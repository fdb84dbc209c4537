import AFTA
import Foundation
import TestSupport
import Testing

/// A registry of the user's own beside the approvals that are held.
@Suite("Registries of approvals") struct ApprovalRegistryTests {
  private let library: LawLibrary

  init() throws {
    library = try LawLibrary(ScheduleFolder(at: Fixtures.schedules.path))
    let file = SourceFile(
      name: "own-approvals.json", text: try Fixtures.text("claims/own-approvals.json"))
    library.add(try ApprovalReader.read(file, among: ["AICO", "BBC"]))
  }

  private func verdict(
    _ certificate: String, on day: String, company: String = "Example Parts"
  ) throws -> JSONDocument {
    var claim = try JSONDocument(Fixtures.text("claims/kits-under-aico.json"))
    for place in ["on", "proof.shipped", "proof.issued"] { claim[place] = .text(day) }
    claim["good.code"] = .text("8544.30")
    claim["approvals"] = .list([
      .object([
        "scheme": .text("AICO"), "certificate": .text(certificate), "part": .text("wiring"),
        "company": .text(company),
      ])
    ])
    let determination = try library.determine(SourceFile(name: "claim", bytes: claim.bytes()))
    return try JSONDocument(DeterminationReport(determination).json.pretty)
  }

  @Test("works as the one that is held: the rate of its act")
  func own() throws {
    let answer = try verdict("Example/2000/1", on: "2000-04-15")
    #expect(answer["verdict"] == .text("eligible"))
    #expect(answer["applied_rate"] == .text("2.5"))
    #expect(try verdict("Example/2000/1", on: "2000-04-14")["verdict"] == .text("ineligible"))
    let other = try verdict("Example/2000/1", on: "2000-04-15", company: "Another")
    #expect(other["verdict"] == .text("ineligible"))
  }

  @Test("a certificate issued again with a letter voids the former from its day")
  func reissue() throws {
    #expect(try verdict("Example/2000/1", on: "2001-05-31")["verdict"] == .text("eligible"))
    #expect(try verdict("Example/2000/1", on: "2001-06-01")["verdict"] == .text("ineligible"))
    let later = try verdict("Example/2000/1(A)", on: "2001-06-01")
    #expect(later["verdict"] == .text("eligible"))
    #expect(later["applied_rate"] == .text("1"))
  }

  @Test("AIC trade of 1985, T12: five lines come to 1,184,955.86")
  func trade() throws {
    let figures = ["210880.00", "68541.00", "10000.00", "12711.86", "882823.00"]
    let dollars = try #require(Currency("USD"))
    let sum = try figures.map { try Money($0, dollars) }.reduce(Money("0", dollars), +)
    #expect(sum.amount == "1184955.86")
  }
}
