import AFTA
import Foundation
import LawFiles
import TestSupport
import Testing

/// Bills drawn from a seed, judged under rules of the tables that are held and by an evaluation written apart, which
/// reads the text of a row and knows none of the types of the law.
@Suite("A sample of the rules that are held") struct HeldRuleSampleTests {
  @Test(
    "is judged as by an evaluation written apart",
    arguments: [
      ("vkfta/rules/hs2012.csv", "VKFTA", "KR", 2),
      ("vn-eaeu/rules/hs2012.csv", "VN-EAEU", "RU", 2),
      ("cptpp/rules/hs2012.csv", "CPTPP", "JP", 3), ("acfta/rules/hs2002.csv", "ACFTA", "CN", 2),
    ])
  func sample(_ path: String, _ scheme: String, _ country: String, _ column: Int) throws {
    let library = try Shipped.library
    let edition: HSEdition = scheme == "ACFTA" ? .hs2002 : .hs2012
    let held = try library.nomenclature.nomenclature(of: edition)
    let rows = try Self.rows(path, column, in: held)
    var random = Seeded(seed: 2_012)
    var tried = 0
    var outcomes: [String: Int] = [:]
    while tried < 200 {
      let row = rows[Int.random(in: rows.indices, using: &random)]
      guard row.rule != "general" else { continue }
      var bill = ApartBill(for: row.code, in: held, drawing: &random)
      if scheme == "ACFTA" { bill.tolerance = 0 }
      if scheme == "VKFTA", ("50"..."63").contains(String(row.code.prefix(2))) {
        bill.tolerance = nil
      }
      // Of some goods of the CPTPP the tolerance goes by weight, or was not read.
      if case .words(let codes)? = library.law.parameters["cptpp.tolerance.not_read"]?.entries
        .first?.value, scheme == "CPTPP",
        ("50"..."63").contains(String(row.code.prefix(2)))
          || codes.contains(where: row.code.hasPrefix)
      {
        bill.tolerance = nil
      }
      var good = bill.good(in: edition)
      // A process that is asked is not told; what is of the good's own subheading may have been packed then.
      if row.rule.contains("SP") {
        guard !good.isPossiblyPacked else { continue }
      } else {
        good.processes = [WorkingProcess(rawValue: "assembly")]
      }
      tried += 1
      good.part = row.part.isEmpty ? nil : row.part
      let from = try #require(Country(country))
      // Later amendments were not seen, so that a rule which nobody states refuses nothing alone.
      let unsaid = try Self.question(good, under: scheme, from: from)
      let alone = try #require(library.determine(unsaid)).ruling.outcome
      good.rule = .rule(
        try OriginRule(notation: row.rule).naming(processesOf: library.law.claimWords))
      let question = try Self.question(good, under: scheme, from: from)
      let outcome = try #require(library.determine(question)).ruling.outcome
      let apart = bill.meets(row.rule, of: row.code)
      #expect(alone == (outcome == .notMet ? .unknown : outcome), "\(row.code): \(row.rule)")
      #expect(outcome.rawValue == apart, "\(row.code): \(row.rule) \(bill)")
      outcomes[apart, default: 0] += 1
      let others = try Self.variants(of: good, madeIn: from)
      for (good, mayRise) in others {
        let again = try Self.question(good, under: scheme, from: from)
        let other = try #require(library.determine(again)).ruling.outcome
        let keeps = other == outcome || mayRise && other.isBetter(than: outcome)
        #expect(keeps, "\(row.code): \(row.rule) \(bill): \(outcome), then \(other)")
      }
    }
    #expect(outcomes.count > 1, "\(outcomes)")
  }

  private static func question(
    _ good: Good, under scheme: String, from country: Country
  ) throws -> OriginQuestion {
    try OriginQuestion(
      scheme: SchemeID(scheme), from: country,
      on: scheme == "ACFTA" ? "2018-05-30" : "2026-01-30", currency: "USD",
      good: good, criteria: nil, shownContent: nil)
  }

  /// The good with its bill in another order, with one material as two of half its value, and with one that originates.
  private static func variants(
    of good: Good, madeIn country: Country
  ) throws -> [(good: Good, mayRise: Bool)] {
    var reversed = good
    reversed.materials?.reverse()
    var first = try #require(good.materials?.first)
    let units = try #require(first.value?.minorUnits)
    let currency = try #require(first.value?.currency)
    first.value = Money(minorUnits: units / 2, currency)
    var second = first
    second.value = Money(minorUnits: units - units / 2, currency)
    var split = good
    split.materials?.replaceSubrange(0..<1, with: [first, second])
    var originating = good
    originating.materials?[0].status = .originating
    originating.materials?[0].origin = country
    return [(reversed, false), (split, false), (originating, true)]
  }

  private struct Row {
    let code: String
    let rule: String
    let part: String
  }

  /// The rows of a table; of a heading or chapter, one of its subheadings that have no row of their own.
  private static func rows(
    _ path: String, _ column: Int, in held: Nomenclature
  ) throws -> [Row] {
    let text = try String(
      contentsOf: Fixtures.schedules.appending(path: path), encoding: .utf8)
    let lines = text.split(separator: "\n").dropFirst().map(Self.fields)
    return lines.compactMap { fields in
      // A narrower row goes before this one.
      let narrower =
        fields[0].count == 6
        ? [] : lines.filter { $0[0].count > fields[0].count && $0[0].hasPrefix(fields[0]) }
      let code = HSCode(fields[0]).flatMap { code in
        held.codes(below: code, at: .subheading).map(\.digits).last { code in
          !narrower.contains { $0[0] <= code && code.prefix($0[1].count) <= $0[1] }
        }
      }
      return code.map { Row(code: $0, rule: fields[column], part: column == 3 ? fields[2] : "") }
    }
  }

  private static func fields(_ line: Substring) -> [String] {
    var fields: [String] = [""]
    var isQuoted = false
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == ",", !isQuoted {
        fields.append("")
      } else {
        fields[fields.count - 1].append(character)
      }
    }
    return fields
  }
}

/// A bill of three materials that do not originate and one that does, and what it comes to by plain arithmetic.
struct ApartBill: CustomStringConvertible {
  private let materials: [(code: String, value: Int)]
  private let price = 1_000

  init(for code: String, in held: Nomenclature, drawing random: inout Seeded) {
    let others = [4, 2].compactMap { digits in
      HSCode(String(code.prefix(digits))).flatMap { held.codes(below: $0, at: .subheading).last }
    }
    let near =
      [code] + others.map(\.digits) + ["280110", "520100", "721049", "850110", "100190"]
    materials = (0..<3).map { _ in
      (near[Int.random(in: near.indices, using: &random)], Int.random(in: 1...300, using: &random))
    }
    self.code = code
  }

  private let code: String

  var description: String { "\(materials)" }

  /// The same as a good of the law.
  func good(in edition: HSEdition) -> Good {
    var good = Good(code: HSCode(code))
    good.edition = edition
    good.fob = Money(minorUnits: Int64(price) * 100, "USD")
    good.materials = materials.map { code, value in
      var material = Material()
      material.code = HSCode(code)
      material.value = Money(minorUnits: Int64(value) * 100, "USD")
      material.status = .nonOriginating
      material.origin = "IN"
      return material
    }
    return good
  }

  /// Whether it meets a rule, in the words of outcomes; what is asked of a claimant is unknown.
  func meets(_ rule: String, of code: String) -> String {
    var rule = rule
    // The good is of no part that is told apart in one row, so all parts must agree.
    if rule.hasPrefix("part ") {
      let parts = rule.components(separatedBy: "; part ").map { part in
        meets(String(part.drop { $0 != ":" }.dropFirst(2)), of: code)
      }
      return Set(parts).count == 1 ? parts[0] : "unknown"
    }
    rule = rule.replacingOccurrences(of: " provided [", with: " and provided [")
    let choices = Self.split(rule, by: " or ").map { choice in
      Self.split(choice, by: " and ").map { self.single($0) }.reduce("met", Self.and)
    }
    // Wholly obtained goods always may, and these are not: materials of elsewhere went into them.
    return choices.reduce("not_met", Self.or)
  }

  private func single(_ text: String) -> String {
    var text = text.trimmingCharacters(in: .whitespaces)
    if text.hasPrefix("("), text.hasSuffix(")") {
      text = String(text.dropFirst().dropLast())
      return meets(text, of: code)
    }
    if text == "WO" { return "not_met" }
    if text.hasPrefix("SP") || text.hasPrefix("provided") { return "unknown" }
    if text.hasPrefix("WO[") {
      let codes = text.dropFirst(3).dropLast().components(separatedBy: ", ")
      return materials.contains { material in codes.contains { material.code.hasPrefix($0) } }
        ? "not_met" : "met"
    }
    if text.hasPrefix("RVC") { return content(text) }
    return change(text)
  }

  private func content(_ text: String) -> String {
    let pieces = text.dropFirst(3).components(separatedBy: ":")
    let share = Int(pieces[0]) ?? 40
    var foreign = materials.map(\.value).reduce(0, +)
    if pieces.count > 1, pieces[1] == "BU" { return share == 0 ? "met" : "not_met" }
    if pieces.count > 1, pieces[1].hasPrefix("FV") {
      let codes = pieces[1].dropFirst(3).dropLast().components(separatedBy: ", ")
      foreign = materials.filter { Self.isHeld($0.code, in: codes) }.map(\.value).reduce(0, +)
    }
    let isMet = (price - foreign) * 100 >= share * price
    if pieces.count > 1, pieces[1] == "NC" { return isMet ? "unknown" : "not_met" }
    return isMet ? "met" : "not_met"
  }

  private func change(_ text: String) -> String {
    let pieces = text.components(separatedBy: " except from ")
    let digits = ["CC": 2, "CTH": 4, "CTSH": 6][pieces[0]] ?? 0
    let exceptions = pieces.count > 1 ? pieces[1].components(separatedBy: ", ") : []
    let firm = exceptions.filter { !$0.hasPrefix("ex ") }
    let parts = exceptions.filter { $0.hasPrefix("ex ") }.map { String($0.dropFirst(3)) }
    var failing = 0
    var open = 0
    for (material, value) in materials {
      if material.prefix(digits) == code.prefix(digits) || Self.isHeld(material, in: firm) {
        failing += value
      } else if Self.isHeld(material, in: parts) {
        open += value
      }
    }
    if failing + open == 0 { return "met" }
    guard let tolerance else { return "unknown" }
    let most = price * tolerance / 100
    if failing + open <= most { return "met" }
    return failing > most ? "not_met" : "unknown"
  }

  /// The share of the price that may fail: recollected for each agreement, and for cloth of the VKFTA of the weight.
  var tolerance: Int? = 10

  private static func isHeld(_ code: String, in codes: [String]) -> Bool {
    codes.contains { text in
      let ends = text.components(separatedBy: "-")
      let first = ends[0]
      let last = ends[ends.count - 1]
      return code.prefix(first.count) >= first && code.prefix(last.count) <= last
    }
  }

  private static func and(_ left: String, _ right: String) -> String {
    if left == "not_met" || right == "not_met" { return "not_met" }
    return left == "met" && right == "met" ? "met" : "unknown"
  }

  private static func or(_ left: String, _ right: String) -> String {
    if left == "met" || right == "met" { return "met" }
    return left == "not_met" && right == "not_met" ? "not_met" : "unknown"
  }

  /// Splits outside brackets.
  private static func split(_ text: String, by word: String) -> [String] {
    var pieces: [String] = [""]
    var depth = 0
    var rest = Substring(text)
    while let first = rest.first {
      if depth == 0, rest.hasPrefix(word) {
        pieces.append("")
        rest = rest.dropFirst(word.count)
        continue
      }
      if first == "(" || first == "[" { depth += 1 }
      if first == ")" || first == "]" { depth -= 1 }
      pieces[pieces.count - 1].append(first)
      rest = rest.dropFirst()
    }
    return pieces
  }
}

extension Outcome {
  /// Whether it is nearer to met than another.
  fileprivate func isBetter(than other: Self) -> Bool {
    self == .met && other != .met || self == .unknown && other == .notMet
  }
}

extension Good {
  /// Whether a material is of its own subheading.
  fileprivate var isPossiblyPacked: Bool {
    (materials ?? []).contains { $0.code?.prefix(6) == code?.prefix(6) }
  }
}
