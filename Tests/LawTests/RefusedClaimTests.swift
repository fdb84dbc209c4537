import AFTA
import Foundation
import TestSupport
import Testing

/// Claims that are bad input: each file has its messages beside it, to the letter.
@Suite("Claims that are refused") struct RefusedClaimTests {
  @Test(arguments: try Fixtures.files(in: "refused/claims", extension: "json"))
  func message(_ file: URL) throws {
    let source = SourceFile(name: file.lastPathComponent, bytes: try Fixtures.bytes(file))
    let problem = try #require(throws: Diagnostics.self) { try Shipped.library.determine(source) }
    try Fixtures.expect(
      problem.description + "\n",
      matches: file.deletingPathExtension().appendingPathExtension("txt"))
  }
}
