import Foundation
public import Testing

/// A document of the project, whose examples are tests.
public struct Document: Sendable, CustomTestStringConvertible {
  /// The path from the top of the checkout.
  public let path: String
  /// The text.
  public let text: String

  /// Reads a document.
  public init(_ path: String) throws {
    self.path = path
    text = try String(contentsOf: Fixtures.project.appending(path: path), encoding: .utf8)
  }

  /// Every document: those at the top, and the articles of the documentation catalogue.
  public static func all() throws -> [Document] {
    let catalogue = "Sources/AFTA/AFTA.docc"
    let articles = try FileManager.default.contentsOfDirectory(
      atPath: Fixtures.project.appending(path: catalogue).path
    )
    .filter { $0.hasSuffix(".md") }.sorted()
    try #require(!articles.isEmpty, "no article in \(catalogue)")
    let top = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"]
    return try (top + articles.map { "\(catalogue)/\($0)" }).map(Document.init(_:))
  }

  /// The blocks fenced as a language: each the lines between the fences.
  public func blocks(of language: String) -> [[String]] {
    var blocks: [[String]] = []
    var open: (language: Substring, indentation: Int, lines: [String])?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let indentation = line.prefix { $0 == " " }.count
      let rest = line.dropFirst(min(indentation, open?.indentation ?? indentation))
      if let block = open {
        if rest == "```" {
          if block.language == language { blocks.append(block.lines) }
          open = nil
        } else {
          open?.lines.append(String(rest))
        }
      } else if rest.hasPrefix("```") {
        open = (rest.dropFirst(3), indentation, [])
      }
    }
    return blocks
  }

  /// The path, as the name of a test's case.
  public var testDescription: String { path }
}
