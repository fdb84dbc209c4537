import AFTA
import TestLaw
import TestSupport
import Testing

/// Rows that take the answer of a case get what they get when they are judged by themselves; rows with an id in quotes
/// are, since only plain rows are in cases.
@Suite("Cases of a file of claims") struct CaseAgreementTests {
  private struct Answers: AnswerSink {
    var bytes: [UInt8] = []
    var refused: [Diagnostic] = []

    mutating func write(_ lines: [UInt8]) { bytes += lines }
    mutating func reject(_ diagnostic: Diagnostic) { refused.append(diagnostic) }

    var lines: [Substring] {
      String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst().map { $0 }
    }
  }

  private static let columns = [
    "id", "on", "from", "to", "code", "scheme", "currency", "fob", "non_originating", "criterion",
    "customs_value", "direct_consignment", "proof_issued", "edition", "rule", "method",
    "importer_rate", "importer_list", "exporter_rate", "exporter_list", "mfn_rate", "proof_kind",
    "shipped", "presented", "wholly_obtained", "note", "retroactive", "exchange_failed",
  ]

  @Test(
    "answer each row as it is answered by itself, on one processor or more",
    .tags(.property), arguments: 0..<4)
  func agreement(seed: Int) throws {
    var random = Seeded(seed: seed)
    let rows = try (1...5000).map { try row($0, &random) }
    let (cases, answered) = try assess(rows, quotingIDs: false, jobs: 1 + seed % 3)
    let (single, none) = try assess(rows, quotingIDs: true, jobs: 1)
    #expect(none == 0 && answered > 1500, "\(answered)")
    #expect(cases.refused.map(\.message) == single.refused.map(\.message))
    #expect(cases.refused.map(\.position.line) == single.refused.map(\.position.line))
    let (lines, others) = (cases.lines, single.lines)
    try #require(lines.count == others.count && lines.count > 3000)
    for (line, other) in zip(lines, others) {
      let plain = other.filter { $0 != "\"" }
      let id = line.prefix { $0 != "," }
      #expect(line == plain, "\(rows[(Int(id) ?? 1) - 1])")
    }
  }

  private func assess(
    _ rows: [[String]], quotingIDs: Bool, jobs: Int
  ) throws -> (Answers, answeredByCase: Int) {
    let lines = rows.map { row in
      (quotingIDs ? "\"\(row[0])\"" : row[0]) + "," + row.dropFirst().joined(separator: ",")
    }
    let text = Self.columns.joined(separator: ",") + "\n" + lines.joined(separator: "\n") + "\n"
    var sink = Answers()
    var assessment = try FileAssessment(
      of: SourceFile(name: "claims.csv", text: text), by: ShippedLaw.library)
    let counts = try assessment.run(into: &sink, jobs: jobs)
    #expect(counts.rows == rows.count)
    #expect(counts.rejected == Set(sink.refused.map(\.position.line)).count)
    return (sink, assessment.answeredByCase)
  }

  /// A row of which each fact is one of few, so that many rows are of one case, and some are like no other.
  private func row(_ number: Int, _ random: inout Seeded) throws -> [String] {
    func below(_ limit: Int) -> Int { Int(random.next() % UInt64(limit)) }
    func one(_ choices: String...) -> String { choices[below(choices.count)] }
    func rarely(_ often: String, _ choices: String...) -> String {
      below(8) == 0 ? choices[below(choices.count)] : often
    }
    func money(_ cents: Int) -> String { Money(minorUnits: Int64(cents), .unstated).amount }
    let era = one("1999", "2011", "2019", "2026", "2026", "2026")
    let on = "\(era)-0\(1 + below(3))-1\(below(10))"
    let shipped = rarely("\(era)-01-0\(1 + below(9))", "", on, "2025-06-30", "2024-02-29")
    let issued = rarely(shipped, "", on, "\(era)-01-15", "2024-02-29", "2025-02-01")
    var fob = rarely("many", "few") == "many" ? 20_001 + below(9_000_000) : 19_995 + below(10)
    if below(3) == 0 { fob -= fob % 5 }
    let foreign =
      below(3) == 0
      ? max(0, min(fob, fob / 5 * 3 + below(3) - 1)) : rarely("", "0") == "0" ? 0 : below(fob + 1)
    return [
      "\(number)", on, one("TH", "MY", "SG", "KH"), rarely("VN", "TH", "ID", "MY", "JP"),
      one("8703.23.64", "87032364", "1006.30", "6109.10", "7210.11", "0307.11", "2203.00", "9999"),
      rarely("ATIGA", "best", "CEPT", "AICO", "MFN", "PTA"), rarely("USD", "", "JPY", "VND"),
      rarely(money(fob), "", "0.00", "1.005", "\(fob)"), rarely(money(foreign), "", money(fob + 1)),
      rarely("RVC", "", "CTH", "WO", "CTH + RVC", "RVC 45%"),
      rarely(money(fob + below(500)), "", "0"),
      rarely("true", "false", "", "TRUE"), issued, rarely("", "AHTN2022", "HS2022"),
      rarely("", "RVC40", "general"), rarely("", "direct", "indirect"), rarely("", "0", "5"),
      rarely("", "IL", "GE"), rarely("", "0", "25"), rarely("", "IL", "SL"), rarely("", "30"),
      rarely("form_d", "", "e_form_d", "none", "origin_declaration"), shipped,
      rarely("", on, "2026-03-19"), rarely("", "true", "false"), one("a", "ä", ""),
      rarely("", "true", "false"), one("", "true", "false"),
    ]
  }
}
