import Foundation
import TestSupport
import Testing

/// The law finds, with keys and typed figures; what is said of it is written in reports alone.
@Suite struct FindingWordsTests {
  /// A literal with two words in a row: an identifier or a key has none.
  private static func hasWords(_ line: Substring) -> Bool {
    guard !line.drop(while: { $0 == " " }).hasPrefix("//") else { return false }
    let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
    return parts.indices.contains { place in
      place % 2 == 1 && parts[place].contains(/[A-Za-z]{2,}[ ,;:]+[a-z]{2,}/)
    }
  }

  @Test(arguments: [
    (#"Finding("origin.rvc", "regional value content", outcome, basis)"#, true),
    (#"note: "\(name) is held; its commitments cap \(rate) %","#, true),
    (#"Finding(.proof(.kind), outcome, basis, missing: ["proof.kind"])"#, false),
    (#"  // What is "not said" is unknown."#, false),
  ])
  func `Words are told from keys`(line: String, isOfWords: Bool) {
    #expect(Self.hasWords(line[...]) == isOfWords)
  }

  @Test func `No finding has its words from the law`() throws {
    let root = Fixtures.project.appending(path: "Sources/TariffLaw")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path)
      .filter { $0.hasSuffix(".swift") }
    var looked = 0
    for path in paths {
      let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
      guard ["Finding", "Caveat", ": Recorder>"].contains(where: text.contains) else { continue }
      looked += 1
      for (place, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      where Self.hasWords(line) {
        Issue.record("\(path):\(place + 1): words stand in Sources/Reports/Findings: \(line)")
      }
    }
    #expect(looked > 40, "\(looked) files make findings")
  }
}
