import Foundation
import TestSupport
import Testing

/// Bad input always is a file, and a place in it: in every session that is recorded, 65 comes with both.
@Suite("Bad input") struct BadInputTests {
  @Test("has a file and a place")
  func places() throws {
    var count = 0
    for file in try Fixtures.files(in: "transcripts", extension: "txt") {
      let session = try String(contentsOf: file, encoding: .utf8)
      for step in session.components(separatedBy: "\n$ ") where step.contains("\n[65]") {
        count += 1
        let isPlaced = step.split(separator: "\n").contains { line in
          line.hasPrefix("! ")
            && (line.contains(#/:\d+:\d+: /#) || line.hasSuffix(": a folder, not a file"))
        }
        #expect(isPlaced, "\(step)")
      }
    }
    #expect(count > 10)
  }
}
