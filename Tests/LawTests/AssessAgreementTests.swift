import AFTA
import Foundation
import TestLaw
import TestSupport
import Testing

/// The batch and the single determination apply the same functions, so that they cannot differ; here they
/// are held against each other, row by row and field by field.
@Suite("A file of claims") struct AssessAgreementTests {
  @Test("is answered as each claim alone, on every field", .tags(.property), arguments: 0..<4)
  func agreement(seed: Int) throws {
    var random = Seeded(seed: seed)
    let library = try ShippedLaw.library
    let vietNam = try #require(library.law.scheme(SchemeID("ATIGA"))?.schedules.last)
    let codes = try library.schedule(vietNam).codes
    let rows = (0..<400).map { Row(id: $0, codes: codes, &random) }
    let table = Row.columns.joined(separator: ",") + "\n" + rows.map(\.line).joined()
    var sink = Answers()
    var assessment = try FileAssessment(
      of: SourceFile(name: "claims.csv", text: table), by: library)
    let counts = try assessment.run(into: &sink)
    #expect(sink.refused.isEmpty && counts.rejected == 0)
    #expect(counts.eligible + counts.ineligible + counts.undetermined == rows.count)
    let lines = String(decoding: sink.bytes, as: UTF8.self).split(separator: "\n")
    try #require(lines.count == rows.count + 1)
    for (row, line) in zip(rows, lines.dropFirst()) {
      let report = DeterminationReport(
        try library.determine(SourceFile(name: "claim.json", text: row.claim)))
      let answer = try JSONDocument(report.json.compact)
      #expect("\(row.id)," + Self.fields(answer).joined(separator: ",") == line, "\(row.claim)")
    }
  }

  @Test("refuses criteria that stand apart, as a claim alone does")
  func criteriaApart() throws {
    var sink = Answers()
    var assessment = try FileAssessment(
      of: SourceFile(
        name: "claims.csv",
        text: """
          id,on,from,to,code,scheme,currency,fob,non_originating,criterion,direct_consignment,proof_issued
          1,2026-02-02,TH,VN,8413.70.11,ATIGA,USD,1000.00,500.00,CTH + CC,true,2026-01-30

          """), by: ShippedLaw.library)
    _ = try assessment.run(into: &sink)
    #expect(
      sink.refused.map(\.description) == [
        "claims.csv:2:56: 'CTH + CC' names criteria that do not stand together; likely meant: 'CC'"
      ])
  }

  /// A tenth of the price may fail to change its classification: beside it the answers to one line part.
  @Test(
    "answers a row above the tolerance and one below it each as it is alone",
    arguments: [["5.00", "20.00"], ["20.00", "5.00"], ["10.00", "10.01"], ["10.01", "10.00"]])
  func tolerance(_ foreign: [String]) throws {
    func answers(_ foreign: [String]) throws -> [String] {
      var sink = Answers()
      let rows = foreign.map {
        "\($0),2022-12-26,KR,VN,8538.10.29,VKFTA,USD,100.00,\($0),CTH,true,2022-12-24,2022-12-24\n"
      }
      let header =
        "id,on,from,to,code,scheme,currency,fob,non_originating,criterion,direct_consignment,"
        + "proof_issued,shipped\n"
      var assessment = try FileAssessment(
        of: SourceFile(name: "claims.csv", text: header + rows.joined()), by: ShippedLaw.library)
      _ = try assessment.run(into: &sink)
      return String(decoding: sink.bytes, as: UTF8.self).split(separator: "\n").dropFirst()
        .map(String.init)
    }
    let alone = try foreign.flatMap { try answers([$0]) }
    #expect(alone.count == 2)
    #expect(try answers(foreign) == alone)
  }

  /// A tolerance for goods of one member alone parts no lines of another, and lends it nothing.
  @Test("keeps values for goods of one member apart from those of others")
  func scoped() throws {
    var files = try ShippedFiles.all()
    files[ScheduleFolder.marker] = SourceFile(
      name: ScheduleFolder.marker, text: #"{ "format": 1, "edition": "a copy" }"#)
    let parameters = "cptpp/parameters.json"
    let held = String(decoding: try #require(files[parameters]).bytes, as: UTF8.self)
    let other =
      #"{ "from": "2018-12-30", "value": "20", "between": ["JP", "VN"], "#
      + #""place": "rules of origin", "evidence": "unconfirmed" }, "#
    let tolerance = try #require(held.range(of: #""name": "tolerance","#))
    let values = try #require(
      held.range(of: #""values": ["#, range: tolerance.upperBound..<held.endIndex))
    files[parameters] = SourceFile(
      name: parameters, text: held.replacingCharacters(in: values, with: #""values": ["# + other))
    let library = try LawLibrary(FilesInMemory(files))
    let header =
      "id,on,from,to,code,scheme,currency,fob,non_originating,criterion,direct_consignment,"
      + "proof_issued,shipped\n"
    let rows = [("JP", "5.00"), ("JP", "15.00"), ("CA", "5.00"), ("CA", "15.00")].map {
      "\($0.1),2026-02-02,\($0.0),VN,83081000,CPTPP,USD,100.00,\($0.1),CTH,true,"
        + "2026-01-30,2026-01-30\n"
    }
    func answers(_ rows: [String]) throws -> [Substring] {
      var sink = Answers()
      var assessment = try FileAssessment(
        of: SourceFile(name: "claims.csv", text: header + rows.joined()), by: library)
      _ = try assessment.run(into: &sink)
      return String(decoding: sink.bytes, as: UTF8.self).split(separator: "\n").dropFirst().map {
        $0
      }
    }
    let alone = try rows.flatMap { try answers([$0]) }
    // Of 15 of 100 the tolerance lets pass what comes from Japan alone.
    let reasons = alone.map { $0.split(separator: ",", omittingEmptySubsequences: false)[12] }
    #expect(reasons == ["proof", "proof", "proof", "origin"])
    #expect(try answers(rows) == alone)
  }

  /// From May to November 2010 both agreements give the same goods the same rate.
  @Test(
    "names the schemes that tie",
    arguments: ["2010-05-16", "2010-05-17", "2010-11-13", "2010-11-14"])
  func ties(_ day: String) throws {
    var sink = Answers()
    var assessment = try FileAssessment(
      of: SourceFile(
        name: "claims.csv",
        text: """
          id,on,from,to,code,scheme,currency,fob,non_originating,criterion,direct_consignment,proof_issued,\
          proof_kind,shipped,importer_rate,importer_list,exporter_rate,exporter_list,mfn_rate
          1,\(day),TH,MY,8413.70,best,USD,1000.00,500.00,RVC,true,\(day),form_d,\(day),0,IL,0,IL,20

          """), by: ShippedLaw.library)
    _ = try assessment.run(into: &sink)
    #expect(sink.refused.isEmpty, "\(sink.refused)")
    let fields =
      String(decoding: sink.bytes, as: UTF8.self).split(separator: "\n").last?
      .split(separator: ",", omittingEmptySubsequences: false).map(String.init) ?? []
    let isTie = day >= "2010-05-17" && day <= "2010-11-13"
    #expect(fields.count == 14 && fields[1] == "eligible", "\(fields)")
    #expect(fields[2] == (day < "2010-05-17" ? "CEPT" : "ATIGA"))
    #expect(fields.last == (isTie ? "CEPT" : ""))
  }

  @Test(
    "reads the marks of a proof",
    arguments: [
      ("e_form_d,2026-01-01,,", "undetermined"), ("e_form_d,2026-01-01,true,", "eligible"),
      ("e_form_d,2026-01-01,false,", "ineligible"), ("form_d,2026-01-30,,", "undetermined"),
      ("form_d,2026-01-30,,true", "eligible"), ("form_d,2026-01-30,,false", "ineligible"),
    ])
  func marks(_ proof: String, _ verdict: String) throws {
    var sink = Answers()
    var assessment = try FileAssessment(
      of: SourceFile(
        name: "claims.csv",
        text: """
          on,from,to,code,scheme,currency,fob,non_originating,criterion,direct_consignment,proof_issued,\
          proof_kind,shipped,retroactive,exchange_failed
          2026-02-02,TH,VN,8703.23.64,ATIGA,USD,1000.00,500.00,RVC,true,2026-01-30,\(proof)

          """), by: ShippedLaw.library)
    _ = try assessment.run(into: &sink)
    #expect(sink.refused.isEmpty, "\(sink.refused)")
    let fields = String(decoding: sink.bytes, as: UTF8.self).split(separator: "\n").last?
      .split(separator: ",", omittingEmptySubsequences: false)
    #expect(fields?.contains(Substring(verdict)) == true, "\(sink.bytes)")
  }

  private static func fields(_ answer: JSONDocument) -> [String] {
    let byRule = answer["origin.rvc.by_rule"]
    let share = byRule == .null ? answer["origin.rvc.indirect"] : byRule
    let percent = share["percent"] == .null ? share : share["percent"]
    return [
      answer["verdict"], answer["scheme"], answer["origin.criterion"], percent,
      answer["mfn_rate"], answer["preferential_rate"], answer["applied_rate"],
      answer["margin.points"], answer["duty"], answer["duty_at_mfn"], answer["saving"],
      answer["reason"], names(answer["equal"]),
    ].map(flat)
  }

  /// The schemes of a list of answers as a field of a table.
  private static func names(_ value: JSONDocument) -> JSONDocument {
    guard case .list(let names) = value else { return .null }
    return .text(names.map(flat).joined(separator: " "))
  }

  /// A value of an answer as a field of a table: bounds as `0..5`, rates that are no number in notation.
  private static func flat(_ value: JSONDocument) -> String {
    func text(_ key: String) -> String? {
      if case .text(let text) = value[key] { text } else { nil }
    }
    if case .text(let text) = value { return text }
    if let amount = text("specific"), let currency = text("currency"), let unit = text("per") {
      return "\(amount) \(currency)/\(unit)"
    }
    if let name = text("by_reference") { return "reference \(name)" }
    if let least = text("at_least"), let most = text("at_most") { return "\(least)..\(most)" }
    return ""
  }

  private struct Answers: AnswerSink {
    var bytes: [UInt8] = []
    var refused: [Diagnostic] = []

    mutating func write(_ lines: [UInt8]) { bytes += lines }
    mutating func reject(_ diagnostic: Diagnostic) { refused.append(diagnostic) }
  }
}

/// One claim as a row and as a file of its own, made of the same facts.
private struct Row {
  static let columns = [
    "id", "on", "from", "to", "code", "scheme", "currency", "fob", "non_originating", "criterion",
    "customs_value", "direct_consignment", "proof_issued", "rule", "importer_rate",
    "exporter_rate", "mfn_rate", "shipped",
  ]

  let id: Int
  private var facts: [String: String] = [:]

  init(id: Int, codes: [HSCode], _ random: inout Seeded) {
    self.id = id
    func one(of choices: [String]) -> String { choices[Int(random.next() % UInt64(choices.count))] }
    func below(_ limit: Int) -> Int { Int(random.next() % UInt64(limit)) }
    func money(_ cents: Int) -> String { Money(minorUnits: Int64(cents), .unstated).amount }
    var fob = 15_000 + below(400_000)
    var materials = below(fob + 1)
    if below(3) == 0 {
      fob -= fob % 5
      materials = fob / 5 * 3 + [0, 0, 1, -1][below(4)]
    }
    facts = [
      "on": one(of: ["2026-01-28", "2026-02-02", "2026-12-31", "2024-05-05", "2000-06-01"]),
      "from": one(of: ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN", "JP"]),
      "to": one(of: ["VN", "VN", "VN", "VN", "MY", "ID"]),
      "code": codes[below(codes.count)].digits,
      "scheme": one(of: ["ATIGA", "ATIGA", "best", "MFN", "CEPT"]), "currency": "USD",
      "fob": money(fob), "non_originating": money(materials),
      "criterion": one(of: ["RVC", "RVC", "", "CTH", "WO"]),
      "customs_value": below(8) == 0 ? "" : money(fob + below(fob / 10)),
      "direct_consignment": one(of: ["true", "true", "true", ""]),
      "proof_issued": one(of: ["2026-01-05", "2026-01-05", "2024-11-30", "", "2000-05-30"]),
      "rule": one(of: ["", "", "general", "RVC40", "RVC35 or CTH"]),
      "importer_rate": one(of: ["", "", "", "5"]), "exporter_rate": one(of: ["", "", "5", "25"]),
      "mfn_rate": one(of: ["", "", "12.5"]), "shipped": one(of: ["", "", "2026-01-04"]),
    ]
  }

  var line: String {
    Self.columns.map { $0 == "id" ? String(id) : facts[$0] ?? "" }.joined(separator: ",") + "\n"
  }

  var claim: String {
    func member(_ key: String, _ fact: String) -> String? {
      facts[fact].flatMap { $0.isEmpty ? nil : "\"\(key)\": \"\($0)\"" }
    }
    func object(_ members: [String?]) -> String {
      "{ " + members.compactMap(\.self).joined(separator: ", ") + " }"
    }
    let good = object([
      member("code", "code"), member("fob", "fob"), member("non_originating", "non_originating"),
      member("rule", "rule"),
    ])
    let proof = [
      member("issued", "proof_issued"), member("criterion", "criterion"),
      member("shipped", "shipped"),
    ].compactMap(\.self)
    return object([
      member("scheme", "scheme"), member("on", "on"), member("from", "from"), member("to", "to"),
      member("currency", "currency"), "\"good\": \(good)",
      proof.isEmpty ? nil : "\"proof\": \(object(proof))",
      facts["direct_consignment"] == "true" ? "\"route\": []" : nil,
      member("customs_value", "customs_value"),
      "\"importer\": \(object([member("rate", "importer_rate"), member("mfn", "mfn_rate")]))",
      "\"exporter\": \(object([member("rate", "exporter_rate")]))",
    ])
  }
}
