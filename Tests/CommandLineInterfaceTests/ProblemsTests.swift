import CommandLineInterface
import Testing

@Suite("The table's check of itself")
struct ProblemsTests {
  @Test func aSoundTableHasNone() {
    #expect(Kitchen.program.problems() == [])
  }

  @Test(
    "of commands",
    arguments: [
      ([Kitchen.idle("a"), Kitchen.idle("a")], "kitchen: command 'a' stands twice"),
      ([Kitchen.idle("help", examples: [])], "kitchen: command 'help' stands twice"),
      (
        [Kitchen.idle("Ab")],
        "kitchen Ab: name 'Ab' is not of lower-case letters, digits and hyphens"
      ),
      ([Kitchen.idle("a", summary: "")], "kitchen a: summary is empty"),
      ([Kitchen.idle("a", summary: "Do.")], "kitchen a: summary ends with a full stop"),
      ([Kitchen.idle("a", summary: "a\nb")], "kitchen a: summary has more than one line"),
      ([Kitchen.idle("a", examples: [])], "kitchen a: has no example"),
      (
        [Kitchen.idle("a", examples: ["cook a"])],
        "kitchen a: example 'cook a' does not run 'kitchen'"
      ),
      (
        [Kitchen.idle("a", examples: ["kitchen"])], "kitchen a: example 'kitchen' names no command"
      ),
      (
        [Kitchen.idle("a", examples: ["kitchen help"])],
        "kitchen a: example 'kitchen help' is of another command"
      ),
      (
        [Kitchen.idle("a", examples: ["kitchen a --heta 'b c'"])],
        "kitchen a: example 'kitchen a --heta 'b c'' is refused with "
          + "'kitchen: unknown option '--heta'; did you mean '--help'?'"
      ),
      (
        [Command("a", summary: "A", examples: ["kitchen help a"], subcommands: [])],
        "kitchen a: has nothing under it"
      ),
      (
        [
          Command(
            "a", summary: "A", examples: ["kitchen a b c"],
            subcommands: [
              Command(
                "b", summary: "B", examples: ["kitchen a b c"],
                subcommands: [Kitchen.idle("c", examples: ["kitchen a b c"])])
            ])
        ], "kitchen a b c: stands deeper than under one other command"
      ),
    ])
  func ofCommands(commands: [Command], problem: String) {
    #expect(Kitchen.program(of: commands, examples: []).problems().contains(problem))
  }

  @Test(
    "of options",
    arguments: [
      ([Switch("a", help: "A"), Switch("a", help: "A")], "option '--a' stands twice"),
      ([Switch("quiet", help: "A")], "option '--quiet' stands twice"),
      ([Switch("help", help: "A")], "option '--help' stands twice"),
      ([Switch("a", short: "h", help: "A")], "option '-h' stands twice"),
      (
        [Switch("é", help: "A")], "name 'é' is not of lower-case letters, digits and hyphens"
      ),
      ([Switch("a-", help: "A")], "name 'a-' is not of lower-case letters, digits and hyphens"),
      ([Switch("a", short: "é", help: "A")], "option '--a' has a short name that is not a letter"),
      ([Switch("a", short: "1", help: "A")], "option '--a' has a short name that is not a letter"),
      ([Switch("a", help: "")], "help of option '--a' is empty"),
      ([Switch("a", help: "A.")], "help of option '--a' ends with a full stop"),
      ([Option("a", value: "", help: "A")], "option '--a' takes a value without a plain name"),
      ([Option("a", value: "b c", help: "A")], "option '--a' takes a value without a plain name"),
      (
        [Option("a", value: "b", help: "A", completion: .choices([]))],
        "option '--a' has an empty list of words"
      ),
      (
        [Option("a", value: "b", help: "A", completion: .choices(["x", "x"]))],
        "option '--a' offers 'x' twice"
      ),
      (
        [Option("a", value: "b", help: "A", completion: .suggestions(["x y"]))],
        "option '--a' offers 'x y', which a shell would not read as one plain word"
      ),
    ] as [([any OptionKey], String)])
  func ofOptions(options: [any OptionKey], problem: String) {
    let own = Kitchen.program(of: [Kitchen.idle("rest", options: options)])
    #expect(own.problems().contains("kitchen rest: \(problem)"))
    if !problem.contains("quiet") {
      let common = Kitchen.program(of: [], options: options)
      #expect(common.problems().contains("kitchen: \(problem)"))
    }
  }

  @Test(
    "of operands",
    arguments: [
      ([Operand("a", help: "A"), Operand("a", help: "A")], "operand <a> stands twice"),
      (
        [Operand("a", help: "A", .repeating), Operand("b", help: "B")],
        "operand <a> repeats but is not the last"
      ),
      (
        [Operand("a", help: "A", .optional), Operand("b", help: "B")],
        "operand <b> is required after one that is optional"
      ),
      ([Operand("a b", help: "A")], "name 'a b' is not of lower-case letters, digits and hyphens"),
      ([Operand("a", help: "A.")], "help of operand <a> ends with a full stop"),
      (
        [Operand("a", help: "A", completion: .choices([]))],
        "operand <a> has an empty list of words"
      ),
    ])
  func ofOperands(operands: [Operand], problem: String) {
    let program = Kitchen.program(of: [Kitchen.idle("rest", operands: operands)])
    #expect(program.problems().contains("kitchen rest: \(problem)"))
  }
}
