import AFTA
import Foundation
import TestSupport
import Testing

/// Tables of product rules of a user's own.
@Suite("Own tables of rules") struct OwnRuleTests {
  @Test(
    "that are wrong are refused",
    arguments: try Fixtures.files(in: "refused/rules", extension: "csv"))
  func refused(_ file: URL) throws {
    let source = SourceFile(name: file.lastPathComponent, bytes: try Fixtures.bytes(file))
    let problem = try #require(throws: Diagnostics.self) {
      _ = try Shipped.library.adding(rules: source)
    }
    try Fixtures.expect(
      problem.description + "\n",
      matches: file.deletingPathExtension().appendingPathExtension("txt"))
  }

  @Test(
    "of a megabyte of nonsense are refused with its place, soon",
    arguments: [
      String(repeating: "(", count: 1_000_000), String(repeating: ")", count: 1_000_000),
      "CTH except from 2403" + String(repeating: "; 2404", count: 150_000),
      "CTH" + String(repeating: " or (CTH", count: 120_000),
      "part A" + String(repeating: ": part A", count: 120_000),
      "provided [" + String(repeating: "[", count: 1_000_000),
    ])
  func hostile(_ rule: String) throws {
    let header = try Fixtures.text("rules/cars.csv").split(separator: "\n")[0]
    let table = SourceFile(
      name: "rules.csv",
      text: "\(header)\n8703,8703,\"\(rule)\",2020-01-01,made up,row 1,unconfirmed,ATIGA,HS2022\n")
    let problem = try #require(throws: Diagnostics.self) {
      _ = try Shipped.library.adding(rules: table)
    }
    #expect(problem.description.hasPrefix("rules.csv:2:"))
    #expect(problem.description.utf8.count < 1_000)
  }

  @Test("go before what is held or assumed, and leave other codes alone")
  func first() throws {
    let claim = SourceFile(
      name: "claim.json", text: try Fixtures.text("claims/car-from-thailand.json"))
    let table = SourceFile(name: "cars.csv", text: try Fixtures.text("rules/cars.csv"))
    let own = try Shipped.library.adding(rules: table)
    // The car has content of 52.5 %: enough for RVC40, which is assumed, and not for RVC60.
    #expect(try Shipped.library.determine(claim).ruling.verdict == .eligible)
    #expect(try own.determine(claim).ruling.verdict == .ineligible)
    let pump = SourceFile(
      name: "claim.json", text: try Fixtures.text("claims/pump-from-thailand.json"))
    #expect(try own.determine(pump).ruling.verdict == .eligible)
  }

  /// The car is of 8703.23.64 and has content of 52.5 %: not enough for RVC60, which is for others.
  @Test(
    "are for their codes alone, however these are written and wherever they stand",
    arguments: [
      "code_from,code_to,rule,from,instrument,place,evidence,scheme,edition\n8704.21,8704.23,RVC60,2020-01-01,own,1,unconfirmed,ATIGA,HS2022\n",
      "code_from,code_to,rule,from,instrument,place,evidence,scheme,edition\n\"8704\",\"8704\",RVC60,2020-01-01,own,1,unconfirmed,ATIGA,HS2022\n",
      "scheme,edition,code_from,code_to,rule,from,instrument,place,evidence\nATIGA,HS2022,8704,8704,RVC60,2020-01-01,own,1,unconfirmed\n",
    ])
  func alone(_ table: String) throws {
    let claim = SourceFile(
      name: "claim.json", text: try Fixtures.text("claims/car-from-thailand.json"))
    let others = try Shipped.library.adding(rules: SourceFile(name: "own.csv", text: table))
    #expect(try others.determine(claim).ruling.verdict == .eligible)
    let own = try Shipped.library.adding(
      rules: SourceFile(name: "own.csv", text: table.replacing("8704", with: "8703")))
    #expect(try own.determine(claim).ruling.verdict == .ineligible)
  }

  @Test("of one scheme may be several, of which the narrower counts in whatever order")
  func several() throws {
    let claim = SourceFile(
      name: "claim.json", text: try Fixtures.text("claims/car-from-thailand.json"))
    let wide = SourceFile(
      name: "wide.csv",
      text: try Fixtures.text("rules/cars.csv").replacing("8703,8703", with: "87,87"))
    let mild = SourceFile(
      name: "mild.csv",
      text: try Fixtures.text("rules/cars.csv").replacing("RVC60", with: "RVC50"))
    // Content of 52.5 % is enough for the heading's RVC50, not for the chapter's RVC60.
    for tables in [[wide, mild], [mild, wide]] {
      let library = try tables.reduce(Shipped.library) { try $0.adding(rules: $1) }
      #expect(try library.determine(claim).ruling.verdict == .eligible)
    }
  }

  @Test("that have other rules for the same codes are refused with both places")
  func contradicting() throws {
    let text = try Fixtures.text("rules/cars.csv")
    let own = try Shipped.library.adding(rules: SourceFile(name: "cars.csv", text: text))
    let problem = try #require(throws: Diagnostics.self) {
      _ = try own.adding(
        rules: SourceFile(name: "mild.csv", text: text.replacing("RVC60", with: "RVC50")))
    }
    let told = problem.description
    #expect(told.hasPrefix("mild.csv:2:"))
    #expect(told.contains("line 2 of cars.csv"))
    // The same rule twice is none other.
    _ = try own.adding(rules: SourceFile(name: "again.csv", text: text))
  }

  private static func pump(_ code: HSCode, under row: String) throws -> OriginDetermination {
    let table = SourceFile(
      name: "rules.csv",
      text: """
        scheme,edition,code_from,code_to,rule,from,instrument,place,evidence,choices
        \(row)

        """)
    let question = try OriginQuestion.ofOneMaterial("8501.52", worth: 5_500, good: code)
    return try #require(Shipped.library.adding(rules: table).determine(question))
  }

  /// The car is of Thailand, and has content of 52.5 %.
  @Test("of other days leave what is held")
  func otherDays() throws {
    let claim = SourceFile(
      name: "claim.json", text: try Fixtures.text("claims/car-from-thailand.json"))
    let cars = try Fixtures.text("rules/cars.csv")
    for late in [
      cars.replacing("2020-01-01", with: "2030-01-01"),
      cars.replacing("2020-01-01", with: "2030-01-01").replacing("RVC60", with: "not_held"),
    ] {
      let own = try Shipped.library.adding(rules: SourceFile(name: "late.csv", text: late))
      #expect(try own.determine(claim).ruling.verdict == .eligible)
    }
    // And a narrower one of later days does not hide a wider one of the day.
    let both = cars + "870323,870323,RVC40,2030-01-01,illustrative,row 2,unconfirmed,ATIGA,HS2022\n"
    let own = try Shipped.library.adding(rules: SourceFile(name: "both.csv", text: both))
    #expect(try own.determine(claim).ruling.verdict == .ineligible)
  }

  @Test("of another edition hide nothing of codes of which they have none")
  func otherEdition() throws {
    let text = try Fixtures.text("rules/cars.csv").replacing("8703,8703", with: "8704,8704")
      .replacing("HS2022", with: "HS2012")
    let own = try Shipped.library.adding(rules: SourceFile(name: "old.csv", text: text))
    let claim = SourceFile(
      name: "claim.json", text: try Fixtures.text("claims/car-from-thailand.json"))
    #expect(try own.determine(claim).ruling.verdict == .eligible)
  }

  @Test("for goods of some members go before those for goods of all", arguments: ["TH", "MY"])
  func special(_ member: String) throws {
    let header = "code_from,code_to,rule,exporters,from,instrument,place,evidence,scheme,edition\n"
    let common = "2020-01-01,illustrative,row,unconfirmed,ATIGA,HS2022\n"
    let rows = ["8703,8703,RVC60,,", "8703,8703,RVC50,\(member),"]
    let claim = SourceFile(
      name: "claim.json", text: try Fixtures.text("claims/car-from-thailand.json"))
    for rows in [rows, rows.reversed()] {
      let text = header + rows.map { $0 + common }.joined()
      let own = try Shipped.library.adding(rules: SourceFile(name: "own.csv", text: text))
      #expect(
        try own.determine(claim).ruling.verdict == (member == "TH" ? .eligible : .ineligible))
    }
    // Two for goods of the same member are none the less rivals.
    let text = header + "8703,8703,RVC60,MY \(member),\(common)8703,8703,RVC50,\(member),\(common)"
    #expect(throws: Diagnostics.self) {
      _ = try Shipped.library.adding(rules: SourceFile(name: "own.csv", text: text))
    }
  }

  @Test("for a part of the code ask which part it is")
  func part() throws {
    let row = "ATIGA,AHTN2022,84137011,84137011,RVC90,2020-01-01,made up,row,unconfirmed,"
    let answer = try Self.pump("8413.70", under: row)
    #expect(answer.ruling.outcome == .unknown)
    #expect(answer.missing == ["good.code"])
    #expect(try Self.pump("8413.70.19", under: row).missing != ["good.code"])
  }

  @Test("of which some choices were read leave the general rule out")
  func someChoices() throws {
    let row = "ATIGA,HS2022,841370,841370,RVC90,2020-01-01,made up,row,unconfirmed,some"
    #expect(try Self.pump("8413.70", under: row).ruling.outcome == .unknown)
  }
}
