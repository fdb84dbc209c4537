import Foundation
import Answers
import LawFiles
import Reading
import TariffLaw
import TestSupport
import Testing

@Suite("A user's descriptions") struct DescriptionReaderTests {
  @Test("a byte order mark, CRLF, points, blanks, quotes and other columns are taken")
  func tolerant() throws {
    let text =
      "\u{FEFF}unit,code,description\r\nkg,87.03,\"cars,  \"\"passenger\"\"\"\r\nkg,870323,big\r\n"
      + "kg,8703.23,big"
    let texts = try DescriptionReader.read(SourceFile(name: "own.csv", text: text))
    #expect(
      texts == [
        HSCode("8703"): "cars, \"passenger\"", HSCode("870323"): "big",
      ])
  }

  @Test(
    "files that are refused",
    arguments: try Fixtures.files(in: "refused/descriptions", extension: "csv"))
  func refused(_ file: URL) throws {
    let source = SourceFile(name: file.lastPathComponent, bytes: try Fixtures.bytes(file))
    let problem = try #require(throws: Diagnostics.self) { try DescriptionReader.read(source) }
    try Fixtures.expect(
      problem.description + "\n",
      matches: file.deletingPathExtension().appendingPathExtension("txt"))
  }
}
