import AFTA
import Foundation
import TestSupport
import Testing

/// What suppliers declare of materials, in a table beside the claim.
///
/// The good is sold for 100.00 and has one material of 70.00, so that its content is 100 % if that originates, 30 % if it
/// does not, and 30 + 70 × 25 % = 47.5 % if a quarter of it does.
@Suite("Declarations of suppliers") struct SupplierDeclarationTests {
  private static let header = "supplier,code,origin,criterion,valid_to,reference\n"

  /// A table, what is said of the material besides, and what is right.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let rows: String
    let said: [String: String]
    let outcome: Outcome
    let standing: DeclarationStanding?
    var missing: [String] = []
  }

  static let cases: [Case] = [
    Case(
      testDescription: "one that covers the code, on its last day",
      rows: "S,8483.10,TH,CTH,2026-02-02,\n", said: [:], outcome: .met, standing: .covers),
    Case(
      testDescription: "one of its heading covers it",
      rows: "S,8483,TH,WO,2026-12-31,N-1\n", said: [:], outcome: .met, standing: .covers),
    Case(
      testDescription: "one that ended the day before", rows: "S,8483.10,TH,CTH,2026-02-01,\n",
      said: [:], outcome: .unknown, standing: .expired, missing: ["good.materials[0].status"]),
    Case(
      testDescription: "an ended one beside one in force",
      rows: "S,8483.10,CN,CTH,2026-02-01,\nS,8483,TH,CTH,2026-12-31,\n", said: [:],
      outcome: .met, standing: .covers),
    Case(
      testDescription: "none of the supplier", rows: "T,8483.10,TH,CTH,2026-12-31,\n", said: [:],
      outcome: .unknown, standing: DeclarationStanding.none,
      missing: ["good.materials[0].status"]),
    Case(
      testDescription: "one of another code", rows: "S,8482,TH,CTH,2026-12-31,\n", said: [:],
      outcome: .unknown, standing: .otherCode, missing: ["good.materials[0].status"]),
    Case(
      testDescription: "one of part of the code", rows: "S,8483.10.24,TH,CTH,2026-12-31,\n",
      said: [:], outcome: .unknown, standing: .open,
      missing: ["good.materials[0].code", "good.materials[0].status"]),
    Case(
      testDescription: "one of another origin than is told",
      rows: "S,8483.10,TH,CTH,2026-12-31,\n", said: ["origin": #""CN""#], outcome: .notMet,
      standing: .otherOrigin),
    Case(
      testDescription: "one of a country that is no member counts there alone",
      rows: "S,8483.10,CN,WO,2026-12-31,\n", said: [:], outcome: .notMet, standing: .covers),
    Case(
      testDescription: "two that contradict each other",
      rows: "S,8483.10,TH,CTH,2026-12-31,\nS,8483,CN,CTH,2026-12-31,\n", said: [:],
      outcome: .unknown, standing: .contradicted,
      missing: ["good.materials[0].origin", "good.materials[0].status"]),
    Case(
      testDescription: "two of two countries, of which one is told",
      rows: "S,8483.10,TH,CTH,2026-12-31,\nS,8483,CN,CTH,2026-12-31,\n", said: ["origin": #""TH""#],
      outcome: .met, standing: .covers),
    Case(
      testDescription: "two that say the same by other criteria",
      rows: "S,8483.10,TH,CTH,2026-12-31,\nS,8483,TH,RVC 45%,2026-12-31,\n", said: [:],
      outcome: .met, standing: .covers),
    Case(
      testDescription: "content below the threshold does not make it originate",
      rows: "S,8483.10,TH,RVC 39.99%,2026-12-31,\n", said: [:], outcome: .unknown,
      standing: .covers, missing: ["good.materials[0].supplier", "good.materials[0].content"]),
    Case(
      testDescription: "content of the threshold does",
      rows: "S,8483.10,TH,RVC 40%,2026-12-31,\n", said: [:], outcome: .met, standing: .covers),
    Case(
      testDescription: "partial content counts in proportion, with a proof so marked",
      rows: "S,8483.10,MY,PC 25%,2026-12-31,\n",
      said: ["proof": #"{"kind": "e_form_d", "partial_cumulation": true}"#], outcome: .met,
      standing: .covers),
    Case(
      testDescription: "what another member's supplier declares still needs its proof",
      rows: "S,8483.10,MY,CTH,2026-12-31,\n", said: [:], outcome: .unknown, standing: .covers,
      missing: ["good.materials[0].proof"]),
    Case(
      testDescription: "the claimant tells another status",
      rows: "S,8483.10,TH,CTH,2026-12-31,\n", said: ["status": #""non_originating""#],
      outcome: .unknown, standing: .covers,
      missing: ["good.materials[0].status", "good.materials[0].supplier"]),
    Case(
      testDescription: "a material without a code",
      rows: "S,8483.10,TH,CTH,2026-12-31,\n", said: ["code": ""], outcome: .unknown,
      standing: .open, missing: ["good.materials[0].code", "good.materials[0].status"]),
    Case(
      testDescription: "a material without a supplier is asked as before",
      rows: "S,8483.10,TH,CTH,2026-12-31,\n", said: ["supplier": ""], outcome: .unknown,
      standing: nil, missing: ["good.materials[0].status"]),
  ]

  private static func answer(_ one: Case, rows: String) throws -> OriginDetermination {
    var material = ["code": #""8483.10""#, "value": #""70.00""#, "supplier": #""S""#]
    for (key, value) in one.said { material[key] = value.isEmpty ? nil : value }
    let members = material.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \($0.value)" }
    let claim = """
      { "from": "TH", "on": "2026-02-02", "currency": "USD", "good": {
        "code": "8413.70", "fob": "100.00", "rule": "RVC40", "processes": ["assembly"],
        "materials": [{ \(members.joined(separator: ", ")) }] } }
      """
    let library = try Shipped.library.adding(
      declarations: SourceFile(name: "suppliers.csv", text: header + rows))
    return try library.origin(
      SourceFile(name: "claim.json", text: claim), today: "2026-02-02")
  }

  private static func standing(in answer: OriginDetermination) -> DeclarationStanding? {
    for finding in answer.findings.flatMap(\.premises) {
      if case .content(.declaration(_, let standing)) = finding.question { return standing }
    }
    return nil
  }

  @Test("tell of a material what they cover, and are told where they do not", arguments: cases)
  func judged(_ one: Case) throws {
    let lines = one.rows.split(separator: "\n")
    for rows in [lines, lines.reversed()] {
      let answer = try Self.answer(one, rows: rows.joined(separator: "\n") + "\n")
      #expect(answer.ruling.outcome == one.outcome)
      #expect(Self.standing(in: answer) == one.standing)
      if one.outcome == .unknown { #expect(Set(answer.missing).isSuperset(of: one.missing)) }
      if one.outcome == .unknown, one.missing.isEmpty { #expect(answer.missing.isEmpty) }
    }
  }

  @Test(
    "that are wrong are refused with their places",
    arguments: try Fixtures.files(in: "refused/declarations", extension: "csv"))
  func refused(_ file: URL) throws {
    let source = SourceFile(name: file.lastPathComponent, bytes: try Fixtures.bytes(file))
    let problem = try #require(throws: Diagnostics.self) {
      _ = try Shipped.library.adding(declarations: source)
    }
    try Fixtures.expect(
      problem.description + "\n",
      matches: file.deletingPathExtension().appendingPathExtension("txt"))
  }

  @Test("serve claims, bills and lists of goods alike")
  func everywhere() throws {
    let claim = try SourceFile.read(Fixtures.root.appending(path: "declarations/pump.json").path)
    let table = try SourceFile.read(
      Fixtures.root.appending(path: "declarations/suppliers.csv").path)
    let library = try Shipped.library
    #expect(try library.determine(claim).ruling.verdict == .undetermined)
    let declared = try library.adding(declarations: table)
    let answer = try declared.determine(claim)
    // By hand: the shaft counts; of 100.00 the casting and the magnet leave 55, whatever the casting is.
    #expect(answer.ruling.verdict == .eligible)
    let bill = SourceFile(
      name: "bill.csv",
      text: """
        item,parent,code,unit_cost,supplier
        PUMP,,8413.70,,
        SHAFT,PUMP,8483.10,70.00,Siam Shaft
        """)
    let alone = SourceFile(
      name: "good.json",
      text:
        #"{"from": "TH", "good": {"fob": "100.00", "rule": "RVC40", "processes": ["assembly"]}}"#)
    let today: Day = "2026-02-02"
    #expect(try library.origin(alone, madeOf: bill, today: today).ruling.outcome == .unknown)
    #expect(try declared.origin(alone, madeOf: bill, today: today).ruling.outcome == .met)
    let goods = SourceFile(
      name: "goods.csv", text: "code,rule,fob,bill\n8413.70,RVC40,100.00,bill.csv\n")
    var rows = ""
    var list = try ProductList(
      goods, asking: ProductQuestion(into: ["VN"], under: ["ATIGA"], from: "TH", on: today),
      by: declared
    ) { _ in bill }
    try list.run {
      rows += String(decoding: $0, as: UTF8.self)
    } rejecting: {
      rows += "\($0)"
    }
    let fields = rows.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    #expect(fields[1][fields[0].firstIndex(of: "originates") ?? 0] == "met")
  }
}
