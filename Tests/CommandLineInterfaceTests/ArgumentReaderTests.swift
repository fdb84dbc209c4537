import CommandLineInterface
import Testing

@Suite("Reading arguments")
struct ArgumentReaderTests {
  @Test(
    "what a command is given",
    arguments: [
      ("bake r", "bake r for 0"),
      ("bake r --title x", "bake r for 0, title x"),
      ("bake r --title=x", "bake r for 0, title x"),
      ("bake r --title=", "bake r for 0, title "),
      ("bake r --title=a=b", "bake r for 0, title a=b"),
      ("bake r -t x", "bake r for 0, title x"),
      ("bake --title x r", "bake r for 0, title x"),
      ("bake r --title -", "bake r for 0, title -"),
      ("bake r --title -5", "bake r for 0, title -5"),
      ("bake r --title=--salt", "bake r for 0, title --salt"),
      ("bake r --title x --title y", "bake r for 0, title y"),
      ("bake r -t x --title=y", "bake r for 0, title y"),
      ("bake r --add x -a y --add=x", "bake r for 0, add x y x"),
      ("bake r -s --salt", "bake r for 0, salted"),
      ("bake r --heat medium --minutes 10", "bake r for 0, heat medium, minutes 10"),
      ("bake -", "bake - for 0"),
      ("bake r a b c", "bake r for 3"),
      ("bake a -s b", "bake a for 1, salted"),
      ("bake -- -5", "bake -5 for 0"),
      ("bake -- --title", "bake --title for 0"),
      ("bake -- --help", "bake --help for 0"),
      ("bake r -- -- -s", "bake r for 2"),
      ("bake r -s --", "bake r for 0, salted"),
      ("-- bake r", "bake r for 0"),
      ("--book b bake r", "bake r for 0, book b"),
      ("--book=b -q bake r", "bake r for 0, book b, quiet"),
      ("bake r --book b -q", "bake r for 0, book b, quiet"),
      ("--book a bake r --book b", "bake r for 0, book b"),
      ("bake bake", "bake bake for 0"),
      ("pantry keep x", "x anywhere"),
      ("pantry keep x top", "x top"),
      ("pantry -q keep --cold x --book b", "x anywhere"),
    ])
  func understands(line: String, answer: String) {
    let transcript = Kitchen.program.transcript(of: line.words)
    #expect(transcript == Transcript(.success, output: answer + "\n"))
  }

  @Test func anEmptyWordIsAValueButNoFile() {
    let titled = Kitchen.program.transcript(of: ["bake", "r", "--title", ""])
    #expect(titled.output == "bake r for 0, title \n")
    let nameless = Kitchen.program.transcript(of: ["bake", ""])
    #expect(nameless.exitCode == .usage)
    #expect(nameless.error.hasPrefix("kitchen: '' is not a <recipe>: it is empty\n"))
  }

  @Test func theCodeOfTheBodyIsTheCodeOfTheProgram() {
    let transcript = Kitchen.program.transcript(of: ["pantry", "list"])
    #expect(transcript == Transcript(.found, output: "pantry list\n"))
  }

  @Test func anOptionThatTheCommandDoesNotDeclareWasNotGiven() {
    let command = Command("look", summary: "Look", examples: ["kitchen look"]) { given, console in
      #expect(given[Kitchen.title] == nil)
      #expect(given[Kitchen.add].isEmpty)
      #expect(!given[Kitchen.salt])
      #expect(given[Kitchen.recipe] == nil)
      #expect(throws: UsageProblem.missingOption("title")) { try given.require(Kitchen.title) }
      #expect(throws: UsageProblem.missingOperand("recipe")) { try given.require(Kitchen.recipe) }
      return .noInput
    }
    let transcript = Kitchen.program(of: [command]).transcript(of: ["look"])
    #expect(transcript.exitCode == .noInput)
  }
}
