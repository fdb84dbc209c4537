import CommandLineInterface
import Foundation

/// A session at a terminal as a file holds it: command lines after `$ `, and what they let the world see.
///
/// ```
/// $ afta schedule shwo
/// ! afta: unknown command 'schedule shwo'; did you mean 'schedule show'?
/// [64]
/// ```
/// Lines of standard error begin with `! `, and a code other than 0 stands in brackets after the run.
struct Session {
  /// The command lines, as typed.
  let commandLines: [String]

  /// Takes the command lines of a recorded session.
  init(recorded text: String) {
    commandLines = text.split(separator: "\n").filter { $0.hasPrefix("$ ") }
      .map { String($0.dropFirst(2)) }
  }

  /// The session as it is now.
  func text(_ run: ([String]) -> Transcript) -> String {
    commandLines.map { line in
      let transcript = run(Array(Self.words(of: line).dropFirst()))
      return "$ \(line)\n" + transcript.output + Self.marked(transcript.error)
        + (transcript.exitCode == .success ? "" : "[\(transcript.exitCode.rawValue)]\n")
    }
    .joined(separator: "\n")
  }

  private static func marked(_ text: String) -> String {
    guard !text.isEmpty else { return "" }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.dropLast(text.hasSuffix("\n") ? 1 : 0)
      .map { $0.isEmpty ? "!\n" : "! \($0)\n" }.joined()
  }

  /// The words of a line; single quotes hold words together.
  private static func words(of line: String) -> [String] {
    line.split(separator: "'", omittingEmptySubsequences: false).enumerated().flatMap {
      place, part in
      place.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [String(part)]
    }
  }
}
