import TestSupport
import Testing

/// Sessions in documents, in blocks fenced as `console`: what a command prints is what the document shows.
///
/// Standard error and exit codes are marked as in a ``Session``. A line `…` stands for any lines that the
/// document leaves out; a command that shows nothing need only succeed.
@Suite("Sessions in documents") struct DocumentTests {
  @Test(arguments: try Document.all())
  func sessions(_ document: Document) {
    for step in document.blocks(of: "console").flatMap(Self.steps) {
      guard let line = Self.commandLine(step.command) else {
        Issue.record("only afta can be run here, not: \(step.command)")
        continue
      }
      let text = ProgramUnderTest.portable(Session(recorded: line).text(ProgramUnderTest.run))
      let actual = text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
      if step.shown.isEmpty {
        #expect(actual.last == "" && !actual.contains { $0.hasPrefix("! ") }, "\(line)\n\(text)")
      } else {
        let isShown = Self.shows(step.shown[...], actual.dropLast())
        #expect(isShown, "the document shows otherwise:\n\(text)")
      }
    }
  }

  @Test("there are some")
  func some() throws {
    #expect(try !Document("README.md").blocks(of: "console").isEmpty)
  }

  /// The commands of a block, each with the lines that are shown of it.
  private static func steps(_ block: [String]) -> [(command: String, shown: [String])] {
    var steps: [(command: String, shown: [String])] = []
    for line in block {
      if line.hasPrefix("$ ") {
        steps.append((line, []))
      } else if !steps.isEmpty {
        steps[steps.count - 1].shown.append(line)
      }
    }
    for place in steps.indices {
      while steps[place].shown.last == "" { steps[place].shown.removeLast() }
    }
    return steps
  }

  /// The command line of the program, run from its sources or not.
  private static func commandLine(_ shown: String) -> String? {
    let line = shown.replacing("$ swift run afta ", with: "$ afta ", maxReplacements: 1)
    return line.hasPrefix("$ afta ") ? line : nil
  }

  /// Whether lines are those shown.
  private static func shows(_ shown: ArraySlice<String>, _ lines: ArraySlice<Substring>) -> Bool {
    guard let first = shown.first else { return lines.isEmpty }
    if first == "…" {
      return (lines.startIndex...lines.endIndex).contains { shows(shown.dropFirst(), lines[$0...]) }
    }
    guard let line = lines.first, line == first else { return false }
    return shows(shown.dropFirst(), lines.dropFirst())
  }
}
