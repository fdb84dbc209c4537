import LawFiles
import Reading
import TariffLaw
import TestSupport
import Testing

@Suite("A table of rules") struct RuleTableTests {
  private static let header =
    "code_from,code_to,rule,part,from,to,exporters,instrument,place,evidence,scheme,edition"

  private static let common = ",,2020-01-01,,,own,p. 1,unconfirmed,VKFTA,HS2012"

  private static func rules(_ table: RuleTable, _ code: String) throws -> [String] {
    let code = try #require(HSCode(code))
    return try table.rows(of: code).flatMap { row -> [String] in
      switch row {
      case .rules(_, let rules):
        rules.map { ($0.part.map { "\($0): " } ?? "") + "\($0.rule)" }
      case .general: ["general"]
      case .notHeld: ["not_held"]
      }
    }
  }

  private static func table(_ rows: [String]) throws -> RuleTable {
    let text = ([header] + rows.map { $0 + common }).joined(separator: "\n")
    return try RuleTable(SourceFile(name: "r", text: text))
  }

  @Test("of ranges one in another the narrower counts, in whatever order they stand")
  func narrower() throws {
    let rows = [
      "01,97,general", "8413,8414,CTH", "841370,841370,RVC40", "8414,8414,not_held",
      "03,03,part A fish: WO; part B other: CC",
    ]
    for order in [rows, rows.reversed()] {
      let table = try Self.table(order)
      #expect(try Self.rules(table, "8413.70.11") == ["RVC40"])
      #expect(try Self.rules(table, "8413.11") == ["CTH"])
      #expect(try Self.rules(table, "8414.10") == ["not_held"])
      #expect(try Self.rules(table, "0101.21") == ["general"])
      #expect(try Self.rules(table, "0302.11") == ["fish: WO", "other: CC"])
      #expect(try Self.rules(table, "9801.00").isEmpty)
    }
  }

  @Test(
    "what is wrong with a row is told with its line and column",
    arguments: [
      (["8413,8413,CTZ"], "r:2:11: 'CTZ' is not a rule"),
      (["8413,8413,CTH", "84xx,8413,CTH"], "r:3:1: "),
      (["8413,8413,CTH", "8414,8412,CTH"], "r:3:6: "),
      (["8413,8413,CTH", "8413,8413,(((((((((((((((((((((((((((((((((("], "r:3:11: a rule has at"),
    ])
  func wrong(_ rows: [String], _ message: String) throws {
    let problem = try #require(throws: Diagnostics.self) {
      _ = try Self.table(rows).rows(of: "8413.70")
    }
    #expect(problem.description.hasPrefix(message), "\(problem)")
  }

  @Test("a row of another scheme or edition is refused")
  func other() throws {
    let rows = [
      "8413,8413,CTH" + Self.common,
      "8414,8414,CTH" + Self.common.replacing("VKFTA", with: "ATIGA"),
    ]
    let text = ([Self.header] + rows).joined(separator: "\n")
    let problem = try #require(throws: Diagnostics.self) {
      _ = try RuleTable(SourceFile(name: "r", text: text)).allRows()
    }
    #expect(problem.description.contains("r:3:"))
    #expect(problem.description.contains("this row is of ATIGA, those above of VKFTA"))
  }

  @Test("a table without a row is refused")
  func empty() {
    #expect(throws: Diagnostics.self) {
      try RuleTable(SourceFile(name: "r", text: Self.header + "\n"))
    }
  }
}
