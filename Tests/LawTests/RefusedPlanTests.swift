import AFTA
import Foundation
import TestSupport
import Testing

/// Sourcing plans that are bad input: each file has its messages beside it, to the letter.
@Suite("Sourcing plans that are refused") struct RefusedPlanTests {
  @Test(arguments: try Fixtures.files(in: "refused/sourcing", extension: "json"))
  func message(_ file: URL) throws {
    let held = try Shipped.library.claimSetting
    let source = SourceFile(name: file.lastPathComponent, bytes: try Fixtures.bytes(file))
    let problem = try #require(throws: Diagnostics.self) {
      _ = try PlanFile.read(
        source,
        in: ClaimSetting(
          schemes: ["ATIGA", "BBC"], words: held.words, codesNear: held.codesNear),
        agreements: ["ACFTA", "VKFTA"]
      ) { name in
        let table = file.deletingLastPathComponent().appending(path: name)
        return SourceFile(name: name, bytes: try Fixtures.bytes(table))
      }
    }
    try Fixtures.expect(
      problem.description + "\n",
      matches: file.deletingPathExtension().appendingPathExtension("txt"))
  }
}
