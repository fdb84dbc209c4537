import CommandLineInterface
import Testing

@Suite("Messages on wrong command lines")
struct UsageMessageTests {
  @Test(
    "what is wrong with the line, and where to look",
    arguments: [
      ("frobnicate", "unknown command 'frobnicate'", "help"),
      ("bakke", "unknown command 'bakke'; did you mean 'bake'?", "help"),
      ("heap", "unknown command 'heap'; did you mean 'help'?", "help"),
      ("-- --help", "unknown command '--help'", "help"),
      ("pantry kep", "unknown command 'pantry kep'; did you mean 'pantry keep'?", "help pantry"),
      ("pantry x --help", "unknown command 'pantry x'", "help pantry"),
      ("bake r --frobnicate", "unknown option '--frobnicate'", "help bake"),
      ("bake r --tilte x", "unknown option '--tilte'; did you mean '--title'?", "help bake"),
      ("bake r --tilte=x", "unknown option '--tilte'; did you mean '--title'?", "help bake"),
      ("bake r -title x", "unknown option '-title'; did you mean '--title'?", "help bake"),
      ("bake r --titl x", "unknown option '--titl'; did you mean '--title'?", "help bake"),
      ("bake r --saturn", "unknown option '--saturn'; did you mean '--salt'?", "help bake"),
      ("bake r -x", "unknown option '-x'", "help bake"),
      ("bake r -sq", "unknown option '-sq'", "help bake"),
      ("bake r -tx", "unknown option '-tx'", "help bake"),
      (
        "bake -5", "unknown option '-5'; an operand that begins with '-' stands after '--'",
        "help bake"
      ),
      ("bake r --cold", "unknown option '--cold'", "help bake"),
      ("bake r --version", "unknown option '--version'", "help bake"),
      ("--bogus bake r", "unknown option '--bogus'; did you mean '--book'?", "help"),
      ("--salt bake r", "option '--salt' must stand after the command", "help"),
      ("-t x bake r", "option '-t' must stand after the command", "help"),
      ("pantry --cold keep x", "option '--cold' must stand after the subcommand", "help pantry"),
      ("bake r --title", "missing <text> for option '--title'", "help bake"),
      ("bake r -t", "missing <text> for option '--title'", "help bake"),
      ("bake r --title --salt", "missing <text> for option '--title'", "help bake"),
      ("bake r --title -s", "missing <text> for option '--title'", "help bake"),
      ("bake r --title --", "missing <text> for option '--title'", "help bake"),
      ("--book", "missing <directory> for option '--book'", "help"),
      ("bake r --salt=yes", "option '--salt' takes no value, but was given 'yes'", "help bake"),
      ("bake r --help=x", "option '--help' takes no value, but was given 'x'", "help bake"),
      (
        "bake r --heat hgih",
        "'hgih' is not a <heat> for option '--heat' (one of: low, medium, high)", "help bake"
      ),
      (
        "bake r -o lot",
        "'lot' is not a <heat> for option '--heat' (one of: low, medium, high); "
          + "did you mean 'low'?", "help bake"
      ),
      ("bake r --minutes x", "'x' is not a <minutes> for option '--minutes'", "help bake"),
      (
        "bake r --minutes 0", "'0' is not a <minutes> for option '--minutes': at least 1",
        "help bake"
      ),
      ("bake", "missing operand <recipe>", "help bake"),
      ("pantry keep", "missing operand <item>", "help pantry keep"),
      ("pantry list x", "unexpected operand 'x'", "help pantry list"),
      ("pantry keep x top y", "unexpected operand 'y'", "help pantry keep"),
      (
        "pantry keep x tip", "'tip' is not a <shelf> (one of: top, bottom)", "help pantry keep"
      ),
      (
        "pantry keep x bow",
        "'bow' is not a <shelf> (one of: top, bottom); did you mean 'bottom'?", "help pantry keep"
      ),
      (
        "completions zhs", "'zhs' is not a <shell> (one of: bash, zsh, fish)", "help completions"
      ),
      ("completions", "missing operand <shell>", "help completions"),
      ("help bakke", "unknown command 'bakke'; did you mean 'bake'?", "help"),
      (
        "help pantry lisp", "unknown command 'pantry lisp'; did you mean 'pantry list'?",
        "help pantry"
      ),
      ("help bake cake", "unexpected operand 'cake'", "help"),
      ("help pantry list x", "unexpected operand 'x'", "help"),
      ("help --bogus", "unknown option '--bogus'; did you mean '--book'?", "help"),
    ])
  func ofTheLine(line: String, fault: String, page: String) {
    let transcript = Kitchen.program.transcript(of: line.words)
    #expect(
      transcript
        == Transcript(
          .usage, error: "kitchen: \(fault)\nRun 'kitchen \(page)' for usage.\n"))
  }

  @Test(
    "what a command's body finds wrong",
    arguments: [
      (.missingOption("title"), "option '--title <text>' is required"),
      (.missingOption("salt"), "option '--salt' is required"),
      (.missingOption("other"), "option '--other' is required"),
      (.missingOneOf(["title"]), "one of '--title' is required"),
      (
        .missingOneOf(["title", "heat", "add"]),
        "one of '--title', '--heat' or '--add' is required"
      ),
      (
        .conflictingOptions(["title", "heat"]),
        "options '--title' and '--heat' exclude each other"
      ),
      (.missingValue(option: "other"), "missing <value> for option '--other'"),
      (
        .invalidValue("sa", option: "add", because: "no amount"),
        "'sa' is not a <name=amount> for option '--add': no amount; "
          + "did you mean 'salt' or 'saffron'?"
      ),
      (.invalidValue("x", option: "other"), "'x' is not a <value> for option '--other'"),
      (.invalidOperand("x", operand: "recipe"), "'x' is not a <recipe>"),
      (.invalidOperand("x", operand: "item", because: "too big"), "'x' is not an <item>: too big"),
      (.unexpectedOperand("a\u{1B}[2J\nb"), #"unexpected operand 'a\u{1B}[2J\nb'"#),
    ] as [(UsageProblem, String)])
  func ofTheBody(error: UsageProblem, fault: String) {
    let program = Kitchen.program(of: [Kitchen.bake(throwing: error)])
    let transcript = program.transcript(of: ["bake", "r"])
    #expect(
      transcript
        == Transcript(.usage, error: "kitchen: \(fault)\nRun 'kitchen help bake' for usage.\n"))
  }

  @Test func anyOtherErrorGoesToTheProgramsOwnFailure() {
    let program = Kitchen.program(of: [Kitchen.bake(throwing: Kitchen.Fault.burnt)])
    let transcript = program.transcript(of: ["bake", "r"])
    #expect(transcript == Transcript(.software, error: "failed: burnt\n"))
  }
}
