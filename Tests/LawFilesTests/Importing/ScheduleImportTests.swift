import Foundation
import Answers
import LawFiles
import Reading
import TariffLaw
import TestSupport
import Testing

@Suite("ScheduleImport") struct ScheduleImportTests {
  private func recipe() throws -> Recipe {
    try Recipe.read(
      SourceFile(
        name: "recipe.json",
        text: """
          { "format": 1, "member": "VN", "edition": "AHTN2022", "source": "a decree",
            "code": { "column": "code", "digits": 8 }, "unit": "unit", "ignore": ["page"],
            "dialect": { "tokens": { "*": "none" } },
            "columns": [
              { "column": "A", "scheme": "atiga" },
              { "column": "B", "scheme": "akfta",
                "dialect": { "decimal_signs": ",", "parts": true, "exclusions": true,
                             "marks": ["GIC"] } } ] }
          """))
  }

  private func run(_ text: String) throws -> (files: [ScheduleImport.File], report: ImportReport) {
    ScheduleImport.run(source: SourceFile(name: "list.csv", text: text), recipe: try recipe())
  }

  @Test("each column becomes a file; unit and marks go with the lines")
  func files() throws {
    let (files, report) = try run(
      """
      code,page,unit,A,B
      01012100,1,u,0,"2,5"
      01012900,1,"1,000u",*,0(-MM)(GIC)
      01013010,2,u/kg,5,"0/2,5"

      """)
    #expect(report.diagnostics.isEmpty)
    #expect(files.map(\.path) == ["atiga/lines/VN-ahtn2022.csv", "akfta/lines/VN-ahtn2022.csv"])
    #expect(
      files.map(\.text) == [
        """
        code,rate,unit
        01012100,0,u
        01012900,none,"1,000u"
        01013010,5,u/kg

        """,
        """
        code,rate,unit,mark
        01012100,2.5,u,
        01012900,0 except MM,"1,000u",GIC
        01013010,0 | 2.5,u/kg,

        """,
      ])
    #expect(report.rows == 3)
    #expect(report.columns[0].counts == [.zero: 1, .noPreference: 1, .aboveZero: 1])
    #expect(report.columns[1].counts == [.aboveZero: 1, .excluding: 1, .byPart: 1])
    #expect(report.columns[1].marks == ["GIC": 1])
    #expect(report.columns.map(\.cells) == [3, 3])
  }

  @Test("everything that is wrong is said with its place, and nothing is written")
  func refused() throws {
    let (files, report) = try run(
      """
      code,page,unit,A,B
      01012900,1,u,0,0
      1012100,1,u,free,"5,"
      01012900,1,u,,0(-ZZ)
      01012100,1,u,0,0
      01013010,1,u,0

      """)
    #expect(files.isEmpty)
    #expect(
      report.diagnostics.map(\.description) == [
        "list.csv:3:1: expected a code of 8 digits, found '1012100'; "
          + "if its first zero was lost, say \"pad\": true of 'code'",
        "list.csv:3:13: cell 'free' of column 'A': 'free' is not a rate; expected one of: 5 | *",
        "list.csv:3:19: cell '5,' of column 'B': '5,' is not a rate; "
          + "expected one of: 7,5 | 7,5/0 | 7,5 (-MM, TH) | 7,5 (GIC) | *",
        "list.csv:4:1: code 01012900 stands twice (first in line 2)",
        "list.csv:4:14: cell '' of column 'A': the cell is empty; expected one of: 5 | *",
        "list.csv:4:18: cell '0(-ZZ)' of column 'B': 'ZZ' is not a country code; "
          + "expected one of: 7,5 | 7,5/0 | 7,5 (-MM, TH) | 7,5 (GIC) | *",
        "list.csv:6:15: expected 5 fields, found 4",
      ])
    #expect(report.rows == 4)
    #expect(report.columns.map(\.refused) == [2, 2])
    #expect(report.columns.map(\.cells) == [4, 4])
  }

  @Test("a column that the recipe does not name is refused, as is one that is missing")
  func columns() throws {
    let (files, report) = try run("code,unit,A,extra\n01012100,u,0,0\n")
    #expect(files.isEmpty)
    #expect(
      report.diagnostics.map(\.description) == [
        "list.csv:1:1: column 'B' is missing",
        "list.csv:1:13: unknown column 'extra' (one of: code, unit, A, B, page)",
      ])
  }

  /// Whatever stands in the cells, each is counted once: as a kind, or as refused.
  @Test("the counts add up to the cells")
  func sums() throws {
    var (written, refused) = (0, 0)
    for seed in 0..<50 {
      var random = Seeded(seed: seed)
      let all = ["0", "5", "*", "2,5", "0/5", "0(-MM)", "free", "", "7.5", "0(-MM)(GIC)"]
      // Few kinds of cells in each, so that some lists are sound.
      let kinds = Int.random(in: 1...4, using: &random)
      let cells = all.shuffled(using: &random).prefix(kinds)
      let count = Int.random(in: 1...40, using: &random)
      var text = "code,page,unit,A,B\n"
      for row in 0..<count {
        let pair = [0, 1].compactMap { _ in cells.randomElement(using: &random) }
        text += "\(10_000_000 + row),1,u,\(pair.map { "\"\($0)\"" }.joined(separator: ","))\n"
      }
      let (files, report) = try run(text)
      #expect(report.rows == count)
      #expect(report.columns.map(\.cells) == [count, count])
      #expect(report.diagnostics.count == report.columns.map(\.refused).reduce(0, +))
      #expect(files.isEmpty == !report.diagnostics.isEmpty)
      if files.isEmpty { refused += 1 } else { written += 1 }
    }
    #expect(written > 0 && refused > 0, "\(written) written, \(refused) refused")
  }
}
