import AFTA
import Foundation
import TestSupport
import Testing

/// A registry of the user's own beside the approvals that are held.
@Suite("Registries of approvals") struct ApprovalRegistryTests {
  private let library: LawLibrary

  init() throws {
    let file = SourceFile(
      name: "own-approvals.json", text: try Fixtures.text("claims/own-approvals.json"))
    library = try Shipped.library.adding(registry: file)
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

  @Test("a certificate issued again with a letter voids the former, which contradicts its day")
  func reissue() throws {
    #expect(try verdict("Example/2000/1", on: "2001-05-31")["verdict"] == .text("eligible"))
    let former = try verdict("Example/2000/1", on: "2001-06-01")
    #expect(former["verdict"] == .text("undetermined"))
    #expect(former["missing"] == .list([.text("approvals[0].certificate"), .text("on")]))
    let later = try verdict("Example/2000/1(A)", on: "2001-06-01")
    #expect(later["verdict"] == .text("eligible"))
    #expect(later["applied_rate"] == .text("1"))
  }

  private func cereals(
    _ maker: String, on day: String, to: String = "MY", from: String = "PH"
  ) throws -> JSONDocument {
    var claim = try JSONDocument(Fixtures.text("claims/kits-under-aico.json"))
    for place in ["on", "proof.shipped", "proof.issued"] { claim[place] = .text(day) }
    for (place, text) in [
      ("scheme", "AIJV"), ("from", from), ("to", to), ("good.code", "1904.10"),
      ("importer.mfn", "20"),
    ] { claim[place] = .text(text) }
    claim["approvals"] = .list([
      .object([
        "scheme": .text("AIJV"), "certificate": .text("cereals with an act"),
        "part": .text("breakfast cereals"), "maker": .text(maker),
      ])
    ])
    let determination = try library.determine(SourceFile(name: "claim", bytes: claim.bytes()))
    return try JSONDocument(DeterminationReport(determination).json.pretty)
  }

  @Test("T10: a venture stands alone for four years, then other makers share 90 per cent")
  func exclusivity() throws {
    // Production in February 1993; EO 73 of 1999 tells of the four years. The act is made up.
    for (day, venture, other) in [
      ("1997-01-15", "eligible", "ineligible"), ("1997-02-15", "eligible", "undetermined"),
      ("1997-03-01", "eligible", "eligible"),
    ] {
      let own = try cereals("participant", on: day)
      #expect(own["verdict"] == .text(venture), "\(day)")
      #expect(own["applied_rate"] == .text("2"), "\(day)")
      #expect(try cereals("other", on: day)["verdict"] == .text(other), "\(day)")
      #expect(try cereals("other", on: day, from: "TH")["verdict"] == .text(other), "\(day)")
    }
    let other = try cereals("other", on: "1997-03-01")
    #expect(other["applied_rate"] == .text("2"))
  }

  @Test("AICO: another company is refused, unless final products are taken to be open to all")
  func finalProducts() throws {
    var claim = try JSONDocument(Fixtures.text("claims/kits-under-aico.json"))
    let approval = claim["approvals"]
    claim["approvals.0.maker"] = .text("other")
    #expect(claim["approvals"] != approval)
    func verdict() throws -> JSONDocument {
      let determination = try library.determine(SourceFile(name: "claim", bytes: claim.bytes()))
      return try JSONDocument(DeterminationReport(determination).json.pretty)["verdict"]
    }
    #expect(try verdict() == .text("ineligible"))
    claim["assume"] = .object(["aico.exclusivity.parties": .text("all_for_final_products")])
    #expect(try verdict() == .text("undetermined"))
    claim["approvals.0.final_product"] = .bool(true)
    #expect(try verdict() == .text("eligible"))
    claim["approvals.0.final_product"] = .bool(false)
    #expect(try verdict() == .text("ineligible"))
  }

  @Test("AIC trade of 1985, T12: five lines come to 1,184,955.86")
  func trade() throws {
    // The report says "over US$ 1 million"; whose trade each figure is was not shown.
    let rows = try Fixtures.text("aic-trade-1985.csv").split(separator: "\n").dropFirst()
    let figures = rows.map { String($0.prefix { $0 != "," }) }
    #expect(figures.count == 5)
    let dollars = Currency("USD")
    let sum = try figures.map { try Money($0, dollars) }
      .reduce(Optional(Money("0", dollars))) { $0?.adding($1) }
    #expect(sum?.amount == "1184955.86")
  }
}
