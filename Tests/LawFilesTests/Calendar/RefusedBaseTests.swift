import Foundation
import Answers
import LawFiles
import Reading
import TariffLaw
import TestSupport
import Testing

/// Files of base rates under `Fixtures/reductions/refused`, each with the messages that it gets.
@Suite("Refused base rates") struct RefusedBaseTests {
  @Test(arguments: try Fixtures.files(in: "reductions/refused", extension: "csv"))
  func refused(_ file: URL) throws {
    let source = SourceFile(name: file.lastPathComponent, bytes: try Fixtures.bytes(file))
    let problem = try #require(throws: Diagnostics.self) {
      try BaseFile(source, words: #require(ShippedCalendar.law).claimWords, list: nil)
    }
    try Fixtures.expect(
      problem.description + "\n",
      matches: file.deletingPathExtension().appendingPathExtension("txt"))
  }

  @Test("a byte order mark, line ends of Windows, quotes and other columns are let through")
  func spreadsheet() throws {
    let text = "\u{FEFF}code,remark,base,list\r\n\"8703.23\",\"a, b\",\"7.5\",IL\r\n"
    let base = try BaseFile(
      SourceFile(name: "base.csv", bytes: Array(text.utf8)),
      words: #require(ShippedCalendar.law).claimWords, list: nil)
    #expect(base.lines.map(\.line.rate) == [try Percentage("7.5")])
    #expect(base.unread == ["remark"])
  }
}
