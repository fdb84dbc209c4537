import AFTA
import Foundation
import TestSupport
import Testing

/// Codes that a rule of one edition of the Harmonized System names, for a good of another.
///
/// What a code of the good's edition is made of is told by the tables of correlations, which are read here apart: if all of
/// it was of the codes that the rule names it is one of them, if none was it is not, and else the claimant is asked.
@Suite("Codes that moved between editions") struct MovedCodesTests {
  /// The codes of HS 2012 of which goods of a code of HS 2022 were.
  private static func sources() throws -> [String: Set<String>] {
    func pairs(_ name: String) throws -> [(code: String, before: String)] {
      let text = try String(
        contentsOf: Fixtures.schedules.appending(path: "nomenclature/correlations/\(name).csv"),
        encoding: .utf8)
      return text.split(separator: "\n").dropFirst().map {
        let fields = $0.split(separator: ",")
        return (String(fields[0]), String(fields[1]))
      }
    }
    let earlier = Dictionary(grouping: try pairs("HS2017-HS2012")) { $0.code }
    return Dictionary(grouping: try pairs("HS2022-HS2017")) { $0.code }.mapValues { later in
      Set(later.flatMap { (earlier[$0.before] ?? []).map(\.before) })
    }
  }

  private static func outcome(
    of material: String, under rule: String, good code: String = "841370"
  ) throws -> OriginDetermination {
    let table = SourceFile(
      name: "rules.csv",
      text: """
        scheme,edition,code_from,code_to,rule,from,instrument,place,evidence
        ATIGA,HS2012,01,97,"\(rule)",2020-01-01,made up,rule,unconfirmed

        """)
    let question = try OriginQuestion.ofOneMaterial(
      HSCode(material), worth: 9_000, good: HSCode(code), edition: .hs2022)
    return try #require(Shipped.library.adding(rules: table).determine(question))
  }

  @Test(
    "are named as they are in the edition of the good, and asked for where they are some of a code")
  func moved() throws {
    let sources = try Self.sources()
    var random = Seeded(seed: 2_022)
    var counts: [Outcome: Int] = [:]
    for range in ["2403", "1302", "02", "04", "8431", "2106", "854320", "0401-0406"] {
      let ends = range.split(separator: "-").map(String.init)
      let (first, last) = (ends[0], ends[ends.count - 1])
      func isNamed(_ code: String) -> Bool {
        String(code.prefix(first.count)) >= first && String(code.prefix(last.count)) <= last
      }
      let touched = sources.filter { $0.value.contains(where: isNamed) }.map(\.key).sorted()
      let others = sources.keys.sorted()
      let drawn =
        touched.shuffled(using: &random).prefix(12)
        + (0..<4).compactMap { _ in others.randomElement(using: &random) }
      for code in drawn where !code.hasPrefix("8413") {
        let answer = try Self.outcome(of: code, under: "CTH except from \(range)")
        let named = sources[code, default: []].filter(isNamed).count
        let expected: Outcome =
          named == 0 ? .met : named == sources[code]?.count ? .notMet : .unknown
        #expect(answer.ruling.outcome == expected, "\(code) except from \(range)")
        if expected == .unknown {
          #expect(answer.missing == ["good.materials[0].of_part"], "\(code) except from \(range)")
        }
        counts[expected, default: 0] += 1
      }
    }
    #expect(Outcome.allCases.allSatisfy { counts[$0, default: 0] >= 10 }, "\(counts)")
  }

  /// Heading 24.04 of HS 2022 has goods of 24.03, of chapter 38 and of others.
  @Test("stand in the rule that is told")
  func told() throws {
    let answer = try Self.outcome(of: "7210.49", under: "CTH except from 2403")
    let finding = try #require(answer.findings.first)
    guard case .origin(.good(_, let rule)) = finding.question else {
      Issue.record("no rule is told")
      return
    }
    #expect(rule == "CTH except from 2403, 240411, ex 240419")
    let note = "\(finding.basis?.note as Any)"
    #expect(note.contains("CTH except from 2403 in the codes of HS2012"))
    // By the tables: all of 38.27 was of 38.24, and of the goods of 24.04 those of .12, .92 and .99, which are neighbours.
    let long = try Self.outcome(of: "7210.49", under: "CTH except from 3824")
    guard case .origin(.good(_, let joined))? = long.findings.first?.question else {
      Issue.record("no rule is told")
      return
    }
    #expect(joined == "CTH except from 3824, 240412, 240492-240499, 3827, ex 240419, ex 300693")
    let same = try Self.outcome(of: "7210.49", under: "CTH except from 7207")
    guard case .origin(.good(_, "CTH except from 7207"))? = same.findings.first?.question else {
      Issue.record("codes that mean the same goods are not told otherwise")
      return
    }
  }

  /// 85.48 and 85.49 of HS 2022 are both of 85.48 of HS 2012, so that its value and the price ex works decide.
  @Test("are of the heading of the good as the codes of the rule's edition are")
  func sameHeading() throws {
    let answer = try Self.outcome(of: "854800", under: "CC tol-same-heading95", good: "854911")
    #expect(answer.ruling.outcome == .unknown)
    #expect(answer.missing == ["good.price"])
    let other = try Self.outcome(of: "853690", under: "CC tol-same-heading95", good: "854911")
    #expect(other.ruling.outcome == .notMet)
  }

  /// Whether goods of a code of HS 2022 are of another heading than a material's, in the codes of HS 2012.
  ///
  /// Their sources there are read from the tables apart: all pairs of them differ, none does, or some do.
  @Test("change their heading as the codes of the rule's edition do")
  func headings() throws {
    let sources = try Self.sources()
    var counts: [Outcome: Int] = [:]
    let codes = ["240411", "240419", "240399", "853951", "382499", "852990"]
    for code in codes {
      for other in codes {
        let before = Set((sources[code] ?? []).map { $0.prefix(4) })
        let after = Set((sources[other] ?? []).map { $0.prefix(4) })
        let expected: Outcome =
          before.isDisjoint(with: after)
          ? .met : before.count == 1 && after.count == 1 ? .notMet : .unknown
        let answer = try Self.outcome(of: other, under: "CTH", good: code)
        #expect(answer.ruling.outcome == expected, "\(code) of \(other)")
        counts[expected, default: 0] += 1
      }
    }
    #expect(Outcome.allCases.allSatisfy { counts[$0, default: 0] >= 3 }, "\(counts)")
  }
}
