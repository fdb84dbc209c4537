import CommandLineInterface
import Testing

@Suite("Help pages")
struct HelpPageTests {
  static let front = """
    Cook from recipes

    Usage: kitchen <command> [operands] [options]

    Commands:
      bake         Bake a recipe and say what came out of the oven in the end
      pantry       Work on the pantry
      completions  Write a completion script for a shell
      help         Show how the program or a command is used

    Common options:
          --book <directory>  Where recipes are kept
      -q, --quiet             Say less
      -h, --help              Show this help
          --version           Show the version

    Exit codes:
       0  answered
       1  something is in the pantry
      64  the command line was not understood
      65  an input file is wrong
      66  an input file is missing
      70  a fault of the program
      74  reading or writing failed

    Example:
      kitchen help bake

    Run 'kitchen help <command>' for more on a command.

    """

  static let bake = """
    Bake a recipe and say what came out of the oven in the end

    Usage: kitchen bake <recipe> [<guest>...] [options]

    The recipe is followed to the letter, which is why a recipe that is wrong gives
    a cake that is wrong.

      flour + water = dough
      dough + heat  = bread

    Operands:
      <recipe>                 File with the recipe
      <guest>                  Who eats

    Options:
      -o, --heat <heat>        Heat (one of: low, medium, high)
      -t, --title <text>       Title of the page, so that it's [not]: empty
          --photo <file>       Picture to put beside it
      -m, --minutes <minutes>  Time in the oven
      -a, --add <name=amount>  What else goes in (may be repeated)
      -s, --salt               Salt it

    Common options:
          --book <directory>   Where recipes are kept
      -q, --quiet              Say less
      -h, --help               Show this help

    Examples:
      kitchen bake bread.txt --heat high
      cat bread.txt | kitchen bake - > bread.log

    """

  static let pantry = """
    Work on the pantry

    Usage: kitchen pantry <command> [operands] [options]

    Commands:
      list  List what is there
      keep  Keep an item

    Common options:
          --book <directory>  Where recipes are kept
      -q, --quiet             Say less
      -h, --help              Show this help

    Example:
      kitchen pantry list

    Run 'kitchen help pantry <command>' for more on a command.

    """

  static let keep = """
    Keep an item

    Usage: kitchen pantry keep <item> [<shelf>] [options]

    Operands:
      <item>                  What to keep
      <shelf>                 Where to keep it (one of: top, bottom)

    Options:
          --cold              In the cold

    Common options:
          --book <directory>  Where recipes are kept
      -q, --quiet             Say less
      -h, --help              Show this help

    Example:
      kitchen pantry keep salt top

    """

  @Test(
    "the ways to a page",
    arguments: [
      ("help", front), ("--help", front), ("-h", front), ("-q -h", front),
      ("--help --version", front), ("--version --help", front),
      ("help bake", bake), ("bake --help", bake), ("bake -h", bake), ("--help bake", bake),
      ("bake r --salt --help", bake), ("bake --help --", bake), ("bake -h a b c", bake),
      ("help pantry", pantry), ("pantry --help", pantry), ("-h pantry", pantry),
      ("help pantry keep", keep), ("pantry keep -h", keep), ("pantry -h keep", keep),
    ])
  func page(line: String, page: String) {
    #expect(Kitchen.program.transcript(of: line.words) == Transcript(.success, output: page))
  }

  @Test("a line without the command it needs", arguments: [("", front), ("pantry -q", pantry)])
  func incomplete(line: String, page: String) {
    #expect(Kitchen.program.transcript(of: line.words) == Transcript(.usage, error: page))
  }

  @Test func version() {
    let transcript = Kitchen.program.transcript(of: ["--version"])
    #expect(transcript == Transcript(.success, output: "kitchen 1.2.3\n"))
  }

  @Test("no line is wider than the screen", arguments: [40, 60, 80, 200], ["", "bake", "pantry"])
  func width(_ width: Int, command: String) throws {
    let program = Kitchen.program.transcript(
      of: ["help"] + command.words, on: RecordedConsole(isTerminal: true, width: width))
    let lines = program.output.split(separator: "\n")
    try #require(lines.count > 5)
    for line in lines where !line.contains("cat bread.txt") {
      #expect(line.count <= width, "\(line)")
    }
  }

  @Test func aTermThatIsTooLongHasALineForItself() {
    let long = Option("a-name-that-goes-on-and-on", value: "value", help: "Long")
    let program = Kitchen.program(of: [Kitchen.idle("rest", options: [long])], options: [])
    let page = program.transcript(of: ["help", "rest"]).output
    #expect(
      page == """
        Do nothing

        Usage: kitchen rest [options]

        Options:
              --a-name-that-goes-on-and-on <value>
                      Long

        Common options:
          -h, --help  Show this help

        Example:
          kitchen rest

        """)
  }

  @Test func theManualHoldsEveryPage() throws {
    let manual = Kitchen.program.manual()
    let headings = manual.split(separator: "\n").filter { $0.hasPrefix("#") }
    #expect(
      headings == [
        "# kitchen", "## kitchen bake", "## kitchen pantry", "## kitchen pantry list",
        "## kitchen pantry keep", "## kitchen completions", "## kitchen help",
      ])
    for page in [Self.front, Self.bake, Self.pantry, Self.keep] {
      #expect(manual.contains("```text\n\(page)```\n"))
    }
  }
}
