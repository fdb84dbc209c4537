import CommandLineInterface
import Foundation
import TestSupport
import Testing

@Suite("The program's table") struct ProgramTableTests {
  @Test("names, texts and examples are sound")
  func problems() {
    #expect(ProgramUnderTest.program.problems() == [])
  }

  @Test("completion scripts", arguments: Shell.allCases)
  func completions(_ shell: Shell) throws {
    let transcript = ProgramUnderTest.run(["completions", shell.rawValue])
    #expect(transcript.exitCode == .success)
    try Fixtures.expect(
      transcript.output,
      matches: Fixtures.root.appending(path: "completions/afta.\(shell.rawValue)"))
  }

  @Test("help of every command", arguments: commands())
  func help(_ words: [String]) throws {
    let asked = ProgramUnderTest.run(["help"] + words)
    #expect(asked.exitCode == .success)
    #expect(ProgramUnderTest.run(words + ["--help"]) == asked)
    let name = (["afta"] + words).joined(separator: "-")
    try Fixtures.expect(
      asked.output, matches: Fixtures.root.appending(path: "transcripts/help/\(name).txt"))
  }

  /// The words that lead to each command, and none for the program itself.
  private static func commands() -> [[String]] {
    let program = ProgramUnderTest.program
    let all = program.commands + program.builtInCommands
    return [[]]
      + all.flatMap { command in
        [[command.name]] + command.subcommands.map { [command.name, $0.name] }
      }
  }
}
