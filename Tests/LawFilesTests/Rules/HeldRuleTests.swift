import Answers
import Foundation
import LawFiles
import Reading
import TariffLaw
import TestLaw
import TestSupport
import Testing

/// The tables of rules that are held: every row is read and printed, and as many codes are covered as were counted in
/// the annexes apart.
@Suite("Tables of rules that are held") struct HeldRuleTests {
  private static func rows(_ path: String) throws -> [RuleTable.Row] {
    let bytes = try Fixtures.bytes(Fixtures.schedules.appending(path: path))
    let entry = RuleTableEntry(
      scheme: SchemeID("TEST"), path: path, edition: .hs2012, days: .always,
      citation: Citation("TEST", "annex"), known: Attestation(.official), note: nil)
    return try RuleTable(SourceFile(name: path, bytes: bytes), entry).allRows()
  }

  /// Of the rows of the CPTPP that the source has, one is the United Kingdom's for cars imported from Malaysia.
  private static let rowsOfTheAnnex = 1_344

  private static func rules(_ rows: [RuleTable.Row]) -> [(codes: CodeRange, rule: OriginRule)] {
    rows.flatMap { row -> [(CodeRange, OriginRule)] in
      guard case .rules(let codes, let rules) = row else { return [] }
      return rules.map { (codes, $0.rule) }
    }
  }

  @Test(
    "every row is read, and printed as the same rule",
    arguments: [
      ("vkfta/rules/hs2012.csv", 5_205), ("vn-eaeu/rules/hs2012.csv", 5_190),
      ("cptpp/rules/hs2012.csv", Self.rowsOfTheAnnex - 1), ("acfta/rules/hs2002.csv", 562),
    ])
  func read(_ path: String, _ count: Int) throws {
    let rows = try Self.rows(path).filter { if case .rules = $0 { true } else { false } }
    #expect(rows.count == count)
    for (codes, rule) in Self.rules(rows) {
      try #require(OriginRule(notation: "\(rule)") == rule, "\(codes): \(rule)")
    }
  }

  @Test("no two rows of a table are for the same goods", arguments: ["vkfta", "vn-eaeu", "cptpp"])
  func apart(_ folder: String) throws {
    let path = "\(folder)/rules/hs2012.csv"
    let bytes = try Fixtures.bytes(Fixtures.schedules.appending(path: path))
    let entry = RuleTableEntry(
      scheme: SchemeID("TEST"), path: path, edition: .hs2012, days: .always,
      citation: Citation("TEST", "annex"), known: Attestation(.official), note: nil)
    let conflicts = try RuleTable(SourceFile(name: path, bytes: bytes), entry).conflicts()
    #expect(conflicts.isEmpty, "\(conflicts.prefix(3))")
  }

  @Test(
    "subheadings of HS 2012 that a table covers",
    arguments: [("vkfta", 5_205), ("cptpp", 5_205)])
  func covered(_ folder: String, _ count: Int) throws {
    let codes = try ShippedLaw.library.nomenclature.nomenclature(of: .hs2012).codes
      .filter { $0.count == 6 && $0.chapter < 98 }
    let ranges = try Self.rules(Self.rows("\(folder)/rules/hs2012.csv")).map(\.codes)
      .sorted { $0.from < $1.from }
    let covered = codes.filter { code in ranges.contains { $0.contains(code) } }
    #expect(codes.count == count)
    #expect(covered.count == count)
  }

  /// Counted apart: 5,577 subheadings of 2022 have one rule of the VKFTA by the correlations, and 35 several.
  @Test("a code of another edition has the rule that all its sources have, or that of none")
  func brought() throws {
    let library = try ShippedLaw.library
    let concordance = try library.nomenclature.concordance(from: .hs2022, to: .hs2012)
    var rules: [HSCode: String] = [:]
    for (codes, rule) in Self.rules(try Self.rows("vkfta/rules/hs2012.csv")) {
      rules[codes.from, default: ""] += "\(rule);"
    }
    let codes = try library.nomenclature.nomenclature(of: .hs2022).codes.filter { $0.count == 6 }
    let offers = codes.map { code in Set(concordance.candidates(for: code).compactMap { rules[$0] })
    }
    #expect(offers.filter { $0.count == 1 }.count == 5_577)
    let open = zip(codes, offers).filter { $0.1.count > 1 }.map(\.0)
    #expect(open.count == 35)

    let tables = try #require(library.law.scheme(SchemeID("VKFTA"))?.productRules.tables)
    let day: Day = "2026-02-02"
    for code in open {
      let answer = tables.answer(for: code, in: .hs2022, on: day)
      #expect(answer.rows.count > 1 && answer.rows.allSatisfy { $0.label != nil }, "\(code)")
    }
    var random = Seeded(seed: 17)
    for place in (0..<60).map({ _ in Int.random(in: codes.indices, using: &random) })
    where offers[place].count == 1 {
      let answer = tables.answer(for: codes[place], in: .ahtn2022, on: day)
      let text = answer.rows.map { "\($0.rule);" }.joined()
      #expect(text == offers[place].first, "\(codes[place])")
    }
  }
}
