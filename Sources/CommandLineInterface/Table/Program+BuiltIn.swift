extension Program {
  /// The commands that every program has: `completions` and `help`.
  public var builtInCommands: [Command] { [completionsCommand, helpCommand] }

  var allCommands: [Command] { commands + builtInCommands }

  private var completionsCommand: Command {
    let shell = Operand(
      "shell", help: "Shell that reads the script",
      completion: .choices(Shell.allCases.map(\.rawValue)))
    return Command(
      "completions", summary: "Write a completion script for a shell",
      discussion: """
        Commands, options, files and the values that are known are completed. The script goes to \
        standard output; where a shell looks for it is the shell's own matter.
        """,
      examples: ["\(name) completions bash > \(name).bash"], operands: [shell]
    ) { invocation, console in
      let word = try invocation.require(shell)
      guard let shell = Shell(rawValue: word) else {
        throw UsageProblem.invalidOperand(word, operand: shell.name)
      }
      console.write(completionScript(for: shell))
      return .success
    }
  }

  private var helpCommand: Command {
    let nested = commands.flatMap(\.subcommands).map(\.name)
    return Command(
      "help", summary: "Show how the program or a command is used",
      examples: ["\(name) help help"],
      operands: [
        Operand(
          "command", help: "Command to explain", .optional,
          completion: .suggestions((commands + [completionsCommand]).map(\.name))),
        Operand(
          "subcommand", help: "Command under it", .optional,
          completion: .suggestions(nested.withoutRepeats())),
      ]
    ) { invocation, console in
      var place = Place(in: self)
      for word in invocation.operands {
        try place.enter(word)
      }
      console.write(HelpPage(of: place, width: console.width).text)
      return .success
    }
  }
}
