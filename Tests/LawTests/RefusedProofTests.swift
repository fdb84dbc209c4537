import AFTA
import Foundation
import TestSupport
import Testing

/// Proofs, piles and databases that are bad input: each file has its messages beside it, to the letter.
@Suite("Proofs that are refused") struct RefusedProofTests {
  @Test(arguments: try Fixtures.files(in: "refused/proofs", extension: "json"))
  func proof(_ file: URL) throws {
    let problem = try #require(throws: Diagnostics.self) {
      try Shipped.library.checkProof(Self.source(file))
    }
    try Self.expect(problem.description + "\n", beside: file)
  }

  @Test(arguments: try Fixtures.files(in: "refused/proofs", extension: "csv"))
  func pile(_ file: URL) throws {
    let source = try Self.source(file)
    let text: String
    do {
      let pile = try Shipped.library.checkProofs(source)
      text = pile.rejects.map { "\($0)\n" }.joined()
    } catch let problem as Diagnostics {
      text = problem.description + "\n"
    }
    try #require(!text.isEmpty)
    try Self.expect(text, beside: file)
  }

  @Test(arguments: try Fixtures.files(in: "refused/proofs/databases", extension: "json"))
  func database(_ file: URL) throws {
    let problem = try #require(throws: Diagnostics.self) {
      try ExporterRegistryFile.read(Self.source(file))
    }
    try Self.expect(problem.description + "\n", beside: file)
  }

  private static func source(_ file: URL) throws -> SourceFile {
    SourceFile(name: file.lastPathComponent, bytes: try Fixtures.bytes(file))
  }

  private static func expect(_ text: String, beside file: URL) throws {
    try Fixtures.expect(
      text, matches: file.deletingPathExtension().appendingPathExtension("txt"))
  }
}
