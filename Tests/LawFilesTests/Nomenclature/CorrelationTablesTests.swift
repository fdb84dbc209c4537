import Foundation
import Answers
import LawFiles
import Reading
import TariffLaw
import TestLaw
import TestSupport
import Testing

/// The shipped tables against facts read in the publisher's files with a search for text.
@Suite("Correlation tables") struct CorrelationTablesTests {
  private static let system = HSEdition.harmonizedSystems
  private static let steps = Array(zip(system.dropFirst(), system))

  /// The tables between neighbours, newer edition first, read once for all tests.
  private static let tables = Result {
    let library = try ShippedLaw.library.nomenclature
    return try steps.map { try library.concordance(from: $0, to: $1) }
  }

  private func table(of edition: HSEdition) throws -> Concordance {
    try #require(try Self.tables.get().first { $0.from == edition })
  }

  private func library() throws -> NomenclatureLibrary {
    try ShippedLaw.library.nomenclature
  }

  private func digits(_ codes: some Sequence<HSCode>) -> String {
    codes.map(\.digits).joined(separator: " ")
  }

  @Test(
    "every published row is held",
    arguments: [
      (HSEdition.hs1996, 5426), (.hs2002, 5611), (.hs2007, 5664), (.hs2012, 5365), (.hs2017, 6141),
      (.hs2022, 15_657),
    ])
  func rows(_ edition: HSEdition, count: Int) throws {
    let table = try table(of: edition)
    #expect(table.pairs.count == count)
    #expect(table.inverse.pairs.count == count)
  }

  // The UN Statistics Division counts "all 5224 six-digit codes of the HS02" in its notes of 22 August
  // 2002 on another table; 5,113 of 1996 and 5,387 of 2017 were counted in the published files.
  @Test(
    "editions have their number of subheadings",
    arguments: [(HSEdition.hs1996, 5113), (.hs2002, 5224), (.hs2022, 5613)])
  func subheadings(_ edition: HSEdition, count: Int) throws {
    let codes = try library().nomenclature(of: edition).codes
    #expect(codes.filter { $0.count == 6 }.count == count)
  }

  // Each line was looked up in the published tables by hand, step by step.
  @Test(
    "known ways between editions",
    arguments: [
      ("270900", HSEdition.hs1992, HSEdition.hs2022, "1:1", "270900"),
      ("852530", .hs2002, .hs2007, "n:1", "852580"),
      ("852540", .hs2002, .hs2007, "n:1", "852580"),
      ("852812", .hs2002, .hs2007, "n:m", "852871 852872"),
      ("010110", .hs2007, .hs2022, "n:m", "010121 010130"),
      ("010121", .hs2022, .hs2007, "n:1", "010110"),
      ("870323", .hs2012, .hs2022, "n:m", "870323 870340 870360"),
      ("870323", .hs2022, .hs2012, "n:1", "870323"),
      ("291636", .hs2007, .hs2012, "n:1", "291616"),
      ("290331", .hs2007, .hs2012, "1:1", "290331"),
      ("240412", .hs2022, .hs2017, "n:1", "382499"),
      (
        "852580", .hs2007, .hs2022, "n:m",
        """
        852581 852582 852583 852589 854921 854929 854931 854939 854991 854999 \
        880621 880622 880623 880624 880629 880691 880692 880693 880694 880699
        """
      ),
    ])
  func known(
    _ text: String, from: HSEdition, to: HSEdition, relation: String, candidates: String
  ) throws {
    let code = try #require(HSCode(text))
    let table = try library().concordance(from: from, to: to)
    #expect(digits(table.candidates(for: code)) == candidates)
    #expect(table.relation(of: code)?.rawValue == relation)
  }

  @Test("every code of an edition leads somewhere, but for two without a row")
  func everyCode() throws {
    var lost: [String] = []
    let tables = try Self.tables.get()
    for edition in Self.system {
      let steps =
        tables.filter { $0.from == edition } + tables.filter { $0.to == edition }.map(\.inverse)
      let codes = Set(steps.flatMap(\.codes))
      try #require(codes.count > 5000)
      for table in steps {
        for code in codes where table.candidates(for: code).isEmpty {
          lost.append("\(edition.rawValue) \(code.digits) \(table.to.rawValue)")
        }
      }
    }
    #expect(
      lost.sorted() == [
        "HS2012 999999 HS2007", "HS2017 300219 HS2022",
      ])
  }

  @Test("the list of 2022 has the subheadings of its table, and their parents")
  func list() throws {
    let list = try library().nomenclature(of: .hs2022)
    let table = try table(of: .hs2022)
    #expect(Nomenclature(.hs2022, codes: table.codes).codes == list.codes)
  }

  // In the two latest tables the publisher counts, for each row, the rows of its two codes.
  @Test("what is counted is what was published", arguments: [HSEdition.hs2017, .hs2022])
  func relationship(_ edition: HSEdition) throws {
    let older = try #require(edition.neighbours.first)
    let name = "\(edition.rawValue)-\(older.rawValue).csv"
    let file = Fixtures.schedules.appending(path: "nomenclature/correlations/\(name)")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
    try #require(lines.count > 5000)
    let table = try table(of: edition)
    for line in lines {
      let fields = line.split(separator: ",")
      let code = try #require(HSCode(String(fields[0])))
      let previous = try #require(HSCode(String(fields[1])))
      let left = table.sources(of: previous).count > 1 ? "n" : "1"
      let right = table.candidates(for: code).count > 1 ? "n" : "1"
      #expect("\(left):\(right)" == fields[2], "\(line)")
    }
  }
}
