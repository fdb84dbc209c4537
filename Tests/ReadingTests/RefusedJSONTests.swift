import Foundation
import Reading
import LawFiles
import TestSupport
import Testing

@Suite("JSON files that are refused") struct RefusedJSONTests {
  @Test(arguments: try Fixtures.files(in: "refused/json", extension: "json"))
  func message(_ file: URL) throws {
    let source = SourceFile(name: file.lastPathComponent, bytes: try Fixtures.bytes(file))
    let problem = try #require(throws: Diagnostics.self) { try SampleClaim.read(source) }
    try Fixtures.expect(
      problem.description + "\n",
      matches: file.deletingPathExtension().appendingPathExtension("txt"))
  }
}
