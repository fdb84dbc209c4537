import CommandLineInterface
import Foundation
import TestSupport
import Testing

/// A database of certified exporters beside a file of claims, as beside one.
@Suite struct AssessRegistryTests {
  private static let registry = "Fixtures/proofs/exporters.json"
  private static let exporters = [
    ("", ""), ("TH-CE-0042", ""), ("TH-CE-0042", "A. Example"), ("TH-CE-0042", "C. Example"),
    ("TH-CE-9999", "A. Example"),
  ]
  private static let expected = [
    "undetermined", "undetermined", "eligible", "ineligible", "ineligible",
  ]

  private static func assess(
    _ text: String, as ending: String, _ options: [String]
  ) throws
    -> [String]
  {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).\(ending)")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(text.utf8).write(to: file)
    return ProgramUnderTest.run(["assess", file.path] + options).output
      .split(separator: "\n").map(String.init)
  }

  @Test func `A table is judged by the database, row by row`() throws {
    let head = """
      id,on,from,to,code,scheme,currency,fob,non_originating,criterion,direct_consignment,\
      proof_kind,proof_issued,shipped,rule,exporter_code,signatory

      """
    let rows = Self.exporters.enumerated().map { place, exporter in
      "\(place),2026-02-02,TH,VN,8413.70.11,ATIGA,USD,1000.00,500.00,RVC,true,"
        + "origin_declaration,2026-01-30,2026-01-30,general,\(exporter.0),\(exporter.1)\n"
    }
    let table = head + rows.joined()
    func verdicts(_ options: [String]) throws -> [String] {
      try Self.assess(table, as: "csv", options).dropFirst().map {
        String($0.split(separator: ",", omittingEmptySubsequences: false)[1])
      }
    }
    #expect(try verdicts(["--registry", Self.registry]) == Self.expected)
    #expect(try verdicts([]) == Self.expected.map { _ in "eligible" })
  }

  @Test func `Lines of JSON are judged by it too`() throws {
    let text = try String(
      contentsOf: Fixtures.project.appending(path: "Fixtures/claims/pump-from-thailand.json"),
      encoding: .utf8)
    let lines = try Self.exporters.map { exporter in
      var claim = try JSONDocument(text)
      claim["proof.kind"] = .text("origin_declaration")
      claim["proof.fob_shown"] = .bool(true)
      if !exporter.0.isEmpty { claim["proof.exporter.code"] = .text(exporter.0) }
      if !exporter.1.isEmpty { claim["proof.exporter.signatory"] = .text(exporter.1) }
      return String(decoding: try claim.bytes(), as: UTF8.self).replacing("\n", with: " ")
    }
    let answers = try Self.assess(
      lines.joined(separator: "\n") + "\n", as: "ndjson", ["--registry", Self.registry])
    #expect(
      try answers.map { try JSONDocument($0)["verdict"] } == Self.expected.map { .text($0) })
  }
}
