import AFTA
import TestLaw
import TestSupport
import Testing

/// Columns that few files have say what the keys of a claim say.
@Suite("Rare columns of a file of claims") struct RareColumnTests {
  /// The cells of a row beside those that all rows have, and the members of a claim with the same facts.
  struct Case: CustomTestStringConvertible {
    let cells: [String: String]
    let members: String
    var good = ""
    var question = #""scheme": "ATIGA", "on": "2026-02-02", "from": "TH", "to": "VN""#
    var testDescription: String { members + good }
  }

  private static let columns = [
    "on", "from", "to", "code", "scheme", "currency", "fob", "non_originating", "criterion",
    "direct_consignment", "proof_issued", "shipped", "proof_kind", "units",
    "processes",
    "exchange", "approval", "maker", "customs_value", "mfn_rate",
  ]

  private static let proof =
    #""proof": { "issued": "2026-01-30", "shipped": "2026-01-30", "kind": "e_form_d" }"#
  private static let shipped = #""proof": { "shipped": "2026-01-30" }"#
  private static let papers = [
    "proof_issued": "2026-01-30", "shipped": "2026-01-30", "proof_kind": "e_form_d",
  ]

  @Test(
    "say what a claim says",
    arguments: [
      // USD 150 needs no proof, two of them do.
      Case(cells: ["fob": "150.00", "non_originating": "50.00"], members: ", " + shipped),
      Case(
        cells: ["fob": "150.00", "non_originating": "50.00", "units": "2"], members: ", " + shipped,
        good: #", "units": "2""#),
      Case(cells: papers, members: ", " + proof),
      Case(
        cells: papers.merging(["processes": "packaging"]) { $1 }, members: ", " + proof,
        good: #", "processes": ["packaging"]"#),
      Case(
        cells: papers.merging(["processes": "packaging;preservation"]) { $1 },
        members: ", " + proof, good: #", "processes": ["packaging", "preservation"]"#),
      // USD 160 by this rate, and USD 240 by that one.
      Case(
        cells: [
          "currency": "JPY", "fob": "24000", "non_originating": "0",
          "exchange": "VND/USD=0.00004;JPY/USD=0.0066",
        ],
        members: """
          , "exchange_rates": [{ "from": "VND", "to": "USD", "rate": "0.00004" },
            { "from": "JPY", "to": "USD", "rate": "0.0066" }], \(shipped)
          """),
      Case(
        cells: [
          "currency": "JPY", "fob": "24000", "non_originating": "0", "exchange": "JPY/USD=0.01",
        ],
        members: #", "exchange_rates": [{ "from": "JPY", "to": "USD", "rate": "0.01" }], "#
          + shipped),
    ])
  func saying(_ test: Case) throws {
    let cells = ["code": "8703.23.64"].merging(test.cells) { $1 }
    let file = try Self.assess(cells)
    #expect(file.refused.isEmpty, "\(file.refused)")
    let currency = cells["currency"] ?? "USD"
    let fob = cells["fob"] ?? "1000.00"
    let foreign = cells["non_originating"] ?? "500.00"
    let claim = """
      { \(test.question), "currency": "\(currency)", "route": [],
        "good": { "code": "8703.23.64", "fob": "\(fob)", "non_originating": "\(foreign)"\(test.good) }
        \(test.members) }
      """
    let alone = try ShippedLaw.library.determine(SourceFile(name: "claim.json", text: claim))
    #expect(file.verdict == alone.ruling.verdict.rawValue, "\(claim)")
  }

  @Test("tell answers apart: up to USD 200 a proof is no matter")
  func apart() throws {
    let none = ["proof_kind": "none"]
    func verdict(_ cells: [String: String]) throws -> String? {
      try Self.assess(none.merging(cells) { $1 }).verdict
    }
    let one = ["fob": "150.00", "non_originating": "50.00"]
    #expect(try verdict(one) == "undetermined")
    #expect(try verdict(one.merging(["units": "2"]) { $1 }) == "ineligible")
    let yen = ["currency": "JPY", "fob": "24000", "non_originating": "0"]
    #expect(try verdict(yen.merging(["exchange": "JPY/USD=0.0066"]) { $1 }) == "undetermined")
    #expect(try verdict(yen.merging(["exchange": "JPY/USD=0.01"]) { $1 }) == "ineligible")
  }

  @Test(
    "are refused at their place",
    arguments: [
      (["units": "0"], "units is a whole number from 1 on, of which the amounts can be held"),
      (["units": "1.5"], "units is a whole number from 1 on, of which the amounts can be held"),
      (
        ["units": "9000000000000000000"],
        "units is a whole number from 1 on, of which the amounts can be held"
      ),
      (["processes": "packing"], "packaging"),
      (["exchange": "JPY/USD"], "expected rates of exchange as 'JPY/USD=0.0065;EUR/USD=1.1'"),
      (["exchange": "JPY=0.0065"], "expected rates of exchange as 'JPY/USD=0.0065;EUR/USD=1.1'"),
      (["exchange": "JPY/USD=0.0065."], "expected rates of exchange"),
      (["maker": "other"], "a maker is told, and no approval: fill the column approval too"),
      (["maker": "somebody"], "a maker"),
      (
        ["maker": "other", "approval": "scheme=AICO;certificate=Toyota/2002/26;maker=participant"],
        "the approval names another maker: tell it once"
      ),
    ])
  func refused(_ cells: [String: String], _ message: String) throws {
    let file = try Self.assess(cells)
    #expect(file.refused.count == 1 && file.verdict == nil)
    #expect(file.refused.first?.contains(message) == true, "\(file.refused)")
    #expect(file.refused.first?.hasPrefix("claims.csv:2:") == true)
  }

  @Test("the maker of an approval may stand in either place")
  func maker() throws {
    let question = [
      "scheme": "AICO", "on": "2002-10-01", "from": "TH", "to": "PH", "code": "8703.90.10",
      "proof_issued": "2002-09-28", "shipped": "2002-09-28", "proof_kind": "form_d",
      "customs_value": "487090.00", "mfn_rate": "20",
    ]
    let approval = "scheme=AICO;certificate=Toyota/2002/26;brand=Toyota;part=CKD parts"
    let within = try Self.assess(
      question.merging(["approval": approval + ";maker=other"]) { $1 })
    let beside = try Self.assess(
      question.merging(["approval": approval, "maker": "other"]) { $1 })
    let none = try Self.assess(question.merging(["approval": approval]) { $1 })
    #expect(within.refused.isEmpty && within.line == beside.line)
    #expect(within.line != none.line)
  }

  /// The answer to one row, and what was refused.
  private static func assess(
    _ cells: [String: String]
  ) throws -> (verdict: String?, line: String?, refused: [String]) {
    let usual = [
      "on": "2026-02-02", "from": "TH", "to": "VN", "code": "8703.23.64", "scheme": "ATIGA",
      "currency": "USD", "fob": "1000.00", "non_originating": "500.00",
      "direct_consignment": "true", "shipped": "2026-01-30",
    ]
    let row = usual.merging(cells) { $1 }
    let text =
      columns.joined(separator: ",") + "\n" + columns.map { row[$0] ?? "" }.joined(separator: ",")
      + "\n"
    var sink = Answers()
    var assessment = try FileAssessment(
      of: SourceFile(name: "claims.csv", text: text), by: ShippedLaw.library)
    _ = try assessment.run(into: &sink)
    let lines = String(decoding: sink.bytes, as: UTF8.self).split(separator: "\n").dropFirst()
    let fields = lines.first?.split(separator: ",", omittingEmptySubsequences: false)
    return (fields.map { String($0[1]) }, lines.first.map(String.init), sink.refused)
  }

  private struct Answers: AnswerSink {
    var bytes: [UInt8] = []
    var refused: [String] = []

    mutating func write(_ lines: [UInt8]) { bytes += lines }
    mutating func reject(_ diagnostic: Diagnostic) { refused.append("\(diagnostic)") }
  }
}
