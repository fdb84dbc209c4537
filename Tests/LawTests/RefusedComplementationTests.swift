import AFTA
import Foundation
import TestSupport
import Testing

/// Projects, vehicles and registries that are bad input: each file has its messages beside it, to the letter.
@Suite("Files of complementation that are refused") struct RefusedComplementationTests {
  @Test(arguments: try Fixtures.files(in: "refused/complementation", extension: "json"))
  func message(_ file: URL) throws {
    let source = SourceFile(name: file.lastPathComponent, bytes: try Fixtures.bytes(file))
    let problem = try #require(throws: Diagnostics.self) {
      switch source.name.prefix(while: { $0 != "-" }) {
      case "project": _ = try ProjectFile.read(source, schemes: ["AICO", "BBC"], on: nil)
      case "vehicle": _ = try VehicleFile.read(source, schemes: ["AICO", "BBC"])
      default: _ = try ApprovalReader.read(source, among: ["AICO", "BBC"])
      }
    }
    try Fixtures.expect(
      problem.description + "\n",
      matches: file.deletingPathExtension().appendingPathExtension("txt"))
  }
}
