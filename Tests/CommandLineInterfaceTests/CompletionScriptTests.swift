import CommandLineInterface
import Foundation
import Testing

@Suite("Completion scripts")
struct CompletionScriptTests {
  @Test("the command writes the script", arguments: Shell.allCases)
  func command(_ shell: Shell) {
    let script = Kitchen.program.completionScript(for: shell)
    let transcript = Kitchen.program.transcript(of: ["completions", shell.rawValue])
    #expect(!script.isEmpty)
    #expect(transcript == Transcript(.success, output: script))
  }

  @Test("the shell can read the script", arguments: ShellRun.installed)
  func syntax(_ shell: Shell) throws {
    let empty = Kitchen.program(of: [], options: [])
    for program in [Kitchen.program, empty] {
      let run = try ShellRun(shell, ["-n"], script: program.completionScript(for: shell))
      #expect(run.error == "")
      #expect(run.status == 0)
    }
  }

  @Test("bash is among the shells that are tried")
  func bashIsInstalled() {
    #expect(ShellRun.installed.contains(.bash))
  }

  static let lines: [(line: String, offers: [String])] = [
    ("kitchen ", ["bake", "completions", "help", "pantry"]),
    ("kitchen b", ["bake"]),
    ("kitchen --b", ["--book"]),
    ("kitchen --v", ["--version"]),
    ("kitchen --book x b", ["bake"]),
    ("kitchen -q pantry ", ["keep", "list"]),
    ("kitchen pantry k", ["keep"]),
    ("kitchen pantry keep --c", ["--cold"]),
    ("kitchen pantry list --c", []),
    ("kitchen pantry keep x ", ["bottom", "top"]),
    ("kitchen pantry keep -- x t", ["top"]),
    ("kitchen pantry keep x top ", []),
    ("kitchen bake --heat ", ["high", "low", "medium"]),
    ("kitchen bake -o m", ["medium"]),
    ("kitchen bake r --add sa", ["saffron", "salt"]),
    ("kitchen bake --title t --ph", ["--photo"]),
    ("kitchen bake --ver", []),
    ("kitchen bake --title ", []),
    ("kitchen completions f", ["fish"]),
    ("kitchen help pantry k", ["keep"]),
    ("kitchen bake Pack", ["Package.swift"]),
    ("kitchen bake --photo Pack", ["Package.swift"]),
    ("kitchen pantry keep Pack", []),
  ]

  @Test("what bash offers", arguments: lines)
  func bash(line: String, offers: [String]) throws {
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    #expect(try bashOffers(words) == offers)
  }

  @Test("what bash offers after a sign of equality, which is a word to it")
  func bashAfterEqualitySign() throws {
    #expect(try bashOffers(["kitchen", "bake", "--heat", "="]) == ["high", "low", "medium"])
    #expect(try bashOffers(["kitchen", "bake", "--heat", "=", "h"]) == ["high"])
    #expect(try bashOffers(["kitchen", "--book", "=", "x", "b"]) == ["bake"])
  }

  private func bashOffers(_ words: [String]) throws -> [String] {
    let script =
      Kitchen.program.completionScript(for: .bash) + """
        COMP_WORDS=(\(words.map { "'\($0)'" }.joined(separator: " ")))
        COMP_CWORD=\(words.count - 1)
        _kitchen
        printf '%s\\n' "${COMPREPLY[@]}"

        """
    return try ShellRun(.bash, script: script).offers
  }

  @Test("what fish offers", .enabled(if: ShellRun.installed.contains(.fish)), arguments: lines)
  func fish(line: String, offers: [String]) throws {
    let script =
      Kitchen.program.completionScript(for: .fish) + "complete -C '\(line)'\n"
    #expect(try ShellRun(.fish, script: script).offers == offers)
  }
}
