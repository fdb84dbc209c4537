import LawFiles
import TestSupport
import Testing

@testable import Reading

/// Time grows with the size of a file and not with its square, whatever is wrong with it.
@Suite("Time against size") struct ReadingTimeTests {
  /// Files of a kind, by how many things there are in them.
  private static let kinds: [(name: String, text: @Sendable (Int) -> String)] = [
    (
      "keys twice", { "{" + Array(repeating: "\"on\": 1", count: $0).joined(separator: ", ") + "}" }
    ),
    (
      "keys twice, on lines",
      { "{" + Array(repeating: "\"on\": 1", count: $0).joined(separator: ",\n") + "}" }
    ),
    (
      "pairs of keys",
      { n in "{" + (0..<n).map { "\"\($0 % (n / 2))\": 1" }.joined(separator: ", ") + "}" }
    ),
    ("unknown keys", { "{" + (0..<$0).map { "\"k\($0)\": 1" }.joined(separator: ", ") + "}" }),
    ("nested lists", { "[" + Array(repeating: "[1]", count: $0).joined(separator: ",") + "]" }),
    ("a long text", { "\"" + String(repeating: "é\\n", count: $0) + "\"" }),
    ("columns", { (0..<$0).map { "c\($0)" }.joined(separator: ",") + "\n1\n" }),
    ("columns of one name", { Array(repeating: "c", count: $0).joined(separator: ",") + "\n1\n" }),
    ("short rows", { "a,b\n" + String(repeating: "1\n", count: $0) }),
  ]

  @Test(arguments: kinds.indices)
  func linear(_ index: Int) throws {
    let kind = Self.kinds[index]
    let (small, large) = (try seconds(kind.text(500)), try seconds(kind.text(8000)))
    // Sixteen times the size: a square would take 256 times as long.
    #expect(large < small * 64 + .milliseconds(300), "\(kind.name): \(small), \(large)")
  }

  private func seconds(_ text: String) throws -> Duration {
    let file = SourceFile(name: "file", text: text)
    return ContinuousClock().measure {
      if text.hasPrefix("{") || text.hasPrefix("[") || text.hasPrefix("\"") {
        _ = try? ObjectReader.read(file) { object in object.required("format")?.integer(in: 1...1) }
      } else if var reader = try? CSVReader(file) {
        var row = CSVRow()
        while reader.read(into: &row) != .end {}
      }
    }
  }
}
