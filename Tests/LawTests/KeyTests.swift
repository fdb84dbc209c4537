import AFTA
import Answers
import Foundation
import TestSupport
import Testing

/// No key of a file changes nothing: for each one that the reader knows, two files that differ in it alone differ
/// in their answers.
@Suite("Keys") struct KeyTests {
  @Test("of a claim change its answer", arguments: try KeyCase.all(in: "claims"))
  func claim(_ fixture: KeyCase) throws {
    guard let pair = fixture.pair else { return }
    #expect(try Shipped.answer(pair.one) != Shipped.answer(pair.other))
  }

  @Test("of a project change its answer", arguments: try KeyCase.all(in: "projects"))
  func project(_ fixture: KeyCase) throws {
    guard let pair = fixture.pair else { return }
    #expect(try Self.project(pair.one) != Self.project(pair.other))
  }

  @Test("of a vehicle change its answer", arguments: try KeyCase.all(in: "vehicles"))
  func vehicle(_ fixture: KeyCase) throws {
    guard let pair = fixture.pair else { return }
    #expect(try Self.vehicle(pair.one) != Self.vehicle(pair.other))
  }

  @Test("of a plan change its answer", arguments: try KeyCase.all(in: "plans"))
  func plan(_ fixture: KeyCase) throws {
    guard let pair = fixture.pair else { return }
    #expect(try Self.plan(pair.one) != Self.plan(pair.other))
  }

  @Test(
    "of a plan of complementation change its answer", arguments: try KeyCase.all(in: "complements"))
  func complement(_ fixture: KeyCase) throws {
    guard let pair = fixture.pair else { return }
    #expect(try Self.complement(pair.one) != Self.complement(pair.other))
  }

  @Test("of a country's plan change its answer", arguments: try KeyCase.all(in: "countries"))
  func country(_ fixture: KeyCase) throws {
    guard let pair = fixture.pair else { return }
    #expect(try Self.coordinated(pair.one) != Self.coordinated(pair.other))
  }

  @Test("are all tried, and none that the reader does not know")
  func all() throws {
    try Self.expect(Self.claimShells, in: "claims") {
      try ClaimFile.read($0, in: ClaimSetting(schemes: [], words: DeclaredWords()))
    }
    try Self.expect(Self.projectShells, in: "projects") {
      try ProjectFile.read($0, schemes: [], on: nil)
    }
    try Self.expect(Self.vehicleShells, in: "vehicles") { try VehicleFile.read($0, schemes: []) }
    try Self.expect(Self.planShells, in: "plans") {
      try PlanFile.read(
        $0, in: ClaimSetting(schemes: [], words: DeclaredWords()), agreements: [])
    }
    try Self.expect(Self.complementShells, in: "complements") {
      try Shipped.library.complement($0)
    }
    try Self.expect(Self.countryShells, in: "countries") {
      try Coordination.of([$0, $0], on: CoordinationTerms())
    }
  }

  private static func expect<File>(
    _ shells: [(prefix: String, shell: String)], in file: String,
    _ read: (SourceFile) throws -> File
  ) throws {
    var known: Set<String> = []
    for (prefix, shell) in shells {
      known.formUnion(try KeyCase.known(in: shell) { _ = try read($0) }.map { prefix + $0 })
    }
    let tried = Set(try KeyCase.all(in: file).map(\.key))
    #expect(known.subtracting(tried).isEmpty, "not tried: \(known.subtracting(tried).sorted())")
    #expect(tried.subtracting(known).isEmpty, "not known: \(tried.subtracting(known).sorted())")
  }

  private static let claimShells = [
    ("", "?"), ("good.", #"{ "good": ? }"#),
    ("good.materials[].", #"{ "good": { "materials": [?] } }"#),
    ("good.materials[].proof.", #"{ "good": { "materials": [{ "proof": ? }] } }"#),
    ("good.bill[].", #"{ "good": { "bill": [?] } }"#),
    ("good.conditions[].", #"{ "good": { "conditions": [?] } }"#),
    ("good.price.", #"{ "good": { "price": ? } }"#),
    ("good.quantities[].", #"{ "good": { "quantities": [?] } }"#),
    ("good.wholly_obtained.", #"{ "good": { "wholly_obtained": ? } }"#),
    ("route[].", #"{ "route": [?] }"#), ("proof.", #"{ "proof": ? }"#),
    ("proof.back_to_back.", #"{ "proof": { "back_to_back": ? } }"#),
    ("proof.third_country_invoice.", #"{ "proof": { "third_country_invoice": ? } }"#),
    ("proof.certified_true_copy.", #"{ "proof": { "certified_true_copy": ? } }"#),
    ("proof.exhibition.", #"{ "proof": { "exhibition": ? } }"#),
    ("proof.exporter.", #"{ "proof": { "exporter": ? } }"#),
    ("valuation.", #"{ "valuation": ? }"#), ("importer.", #"{ "importer": ? }"#),
    ("exporter.", #"{ "exporter": ? }"#), ("exchange_rates[].", #"{ "exchange_rates": [?] }"#),
    ("approvals[].", #"{ "approvals": [?] }"#),
  ]

  private static let projectShells = [
    ("", "?"), ("companies[].", #"{ "companies": [?] }"#), ("equity[].", #"{ "equity": [?] }"#),
    ("products[].", #"{ "products": [?] }"#), ("approvals[].", #"{ "approvals": [?] }"#),
    ("certificate.", #"{ "certificate": ? }"#),
  ]

  /// What goods, rates, legs and approvals say is read as in claims.
  private static let planShells = [
    ("", "?"), ("suppliers[].", #"{ "suppliers": [?] }"#),
    ("tools[].", #"{ "tools": [?] }"#), ("parts[].", #"{ "parts": [?] }"#),
    ("parts[].offers[].", #"{ "parts": [{ "offers": [?] }] }"#),
    ("plants[].", #"{ "plants": [?] }"#), ("markets[].", #"{ "markets": [?] }"#),
    ("lanes[].", #"{ "lanes": [?] }"#), ("compliance.", #"{ "compliance": ? }"#),
    ("what_if[].", #"{ "what_if": [?] }"#),
  ]

  /// What approvals say is read as in claims.
  private static let complementShells = [
    ("", "?"), ("terms.", #"{ "terms": ? }"#), ("countries[].", #"{ "countries": [?] }"#),
    ("parts[].", #"{ "parts": [?] }"#), ("parts[].makers[].", #"{ "parts": [{ "makers": [?] }] }"#),
    ("parts[].outside.", #"{ "parts": [{ "outside": ? }] }"#),
  ]

  private static let countryShells = [
    ("", "?"), ("parts[].", #"{ "parts": [?] }"#),
    ("parts[].make.", #"{ "parts": [{ "make": ? }] }"#),
  ]

  private static let vehicleShells = [
    ("", "?"), ("components[].", #"{ "components": [?] }"#), ("exports[].", #"{ "exports": [?] }"#),
  ]
}

extension KeyTests {
  private static func project(_ project: JSONDocument) throws -> String {
    let held = try Shipped.library
    let file = try SourceFile(name: "project.json", bytes: project.bytes())
    let schemes = held.law.complementationSchemes.map(\.id.name)
    let read = try ProjectFile.read(file, schemes: schemes, on: nil)
    let law = try held.assuming(read.assumptions, from: file).law
    return ProjectReport(read.project, law.test(read.project)).json.compact
  }

  private static func plan(_ plan: JSONDocument) throws -> String {
    let held = try Shipped.library
    let file = try SourceFile(name: "plan.json", bytes: plan.bytes())
    let read = try PlanFile.read(
      file, in: held.claimSetting, agreements: held.law.schemes.map(\.id.name)
    ).plan
    if read.isShared {
      let report = SharingReport(try held.share(read))
      return report.json.compact + report.text(.plain)
    }
    func answers(to plan: SourcingPlan) throws -> [LaneAnswer] {
      try held.assuming(plan.assumptions, from: file).price(plan).map { try $0.solve() }
    }
    let studies = try answers(to: read).map {
      LaneStudy(of: $0, withBreakEvens: false, within: SearchLimits())
    }
    let changes = try read.changes.map {
      SourcingAnswer.Change(name: $0.name, answers: try answers(to: read.applying($0)))
    }
    let report = SourcingReport(SourcingAnswer(read, studies, changes: changes))
    let safety = SafetyReport(
      try held.assuming(read.assumptions, from: file).safety(of: read, upTo: 2))
    return report.json.compact + report.text(.plain) + safety.json.compact
  }

  private static func complement(_ plan: JSONDocument) throws -> String {
    let bytes = try plan.bytes()
    return try complemented.value(of: bytes) {
      let file = SourceFile(name: "plan.json", bytes: bytes)
      let report = ComplementReport(try Shipped.library.complement(file))
      return report.json.compact + report.text(.plain)
    }
  }

  /// Most keys are tried on one plan, whose answer takes its time.
  private static let complemented = KeptValues<[UInt8], String>()

  /// A plan beside that of Malaysia, in the currency of the plan.
  private static func coordinated(_ plan: JSONDocument) throws -> String {
    var other = try JSONDocument(Fixtures.text("coordinate/ev-MY.json"))
    other["currency"] = plan["currency"]
    other["illustrative"] = .null
    let files = try [plan, other].enumerated().map {
      try SourceFile(name: "\($0.offset).json", bytes: $0.element.bytes())
    }
    let report = CoordinationReport(try Coordination.of(files, on: CoordinationTerms()))
    return report.json.compact + report.text(.plain)
  }

  private static func vehicle(_ vehicle: JSONDocument) throws -> String {
    let held = try Shipped.library
    let file = try SourceFile(name: "vehicle.json", bytes: vehicle.bytes())
    let read = try VehicleFile.read(file, schemes: held.law.complementationSchemes.map(\.id.name))
    let library = try held.assuming(read.assumptions, from: file)
    let registry = library.register(of: read.vehicle.scheme)
    let answer = try #require(library.law.localContent(of: read.vehicle, among: registry))
    return LocalContentReport(answer).json.compact
  }
}
