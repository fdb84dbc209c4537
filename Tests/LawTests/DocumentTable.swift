import AFTA
import Foundation
import TestSupport
import Testing

/// A table of an article that is made of the vocabulary.
struct DocumentTable {
  private let path: String
  private let lines: [String]
  private let rows: Range<Int>

  /// Finds the table with a header line in an article.
  init(_ article: String, _ header: String) throws {
    path = "Sources/AFTA/AFTA.docc/\(article)"
    lines = try Document(path).text.components(separatedBy: "\n")
    let first = try #require(lines.firstIndex(of: header), "no table '\(header)' in \(article)") + 2
    rows = first..<(lines[first...].firstIndex { !$0.hasPrefix("|") } ?? lines.endIndex)
  }

  /// Compares its rows with those that it should have; `RECORD=1` writes them and fails.
  func expect(_ expected: [String]) throws {
    try #require(!expected.isEmpty)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      let text = (lines[..<rows.lowerBound] + expected + lines[rows.upperBound...])
        .joined(separator: "\n")
      return try Fixtures.expect(text, matches: Fixtures.project.appending(path: path))
    }
    #expect(Array(lines[rows]) == expected)
  }
}
