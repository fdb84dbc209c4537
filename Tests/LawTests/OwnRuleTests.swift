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

  @Test("of one scheme may be several, the last before the others")
  func several() throws {
    let claim = SourceFile(
      name: "claim.json", text: try Fixtures.text("claims/car-from-thailand.json"))
    let text = try Fixtures.text("rules/cars.csv")
    let strict = SourceFile(name: "cars.csv", text: text)
    let mild = SourceFile(name: "mild.csv", text: text.replacing("RVC60", with: "RVC50"))
    let library = try Shipped.library.adding(rules: strict).adding(rules: mild)
    #expect(try library.determine(claim).ruling.verdict == .eligible)
  }
}
