/// Where in a program one stands: at its front, at a command, or at a command under another.
///
/// Everything that depends on the command asked is a question to its place: which options are in
/// force, which words lead further, what the help page is called.
struct Place: Sendable {
  let program: Program
  private(set) var commands: [Command] = []

  /// The front of a program, where no command is named yet.
  init(in program: Program) {
    self.program = program
  }

  private init(in program: Program, at commands: [Command]) {
    self.program = program
    self.commands = commands
  }

  /// The command asked, or nil at the front.
  var command: Command? { commands.last }

  /// The words that lead here from the program's name, such as `schedule list`.
  var name: String { commands.map(\.name).joined(separator: " ") }

  /// The command line up to here, such as `afta schedule list`.
  var commandLine: String { ([program.name] + commands.map(\.name)).joined(separator: " ") }

  /// The commands one of which must be named next.
  var next: [Command] { command.map(\.subcommands) ?? program.allCommands }

  /// Whether a command is still to be named.
  var isIncomplete: Bool { command?.body == nil }

  var operands: [Operand] { command?.operands ?? [] }

  /// The options that are in force only here.
  var ownRows: [OptionRow] { command?.options ?? [] }

  /// The options that are in force at every command.
  var commonRows: [OptionRow] {
    program.options + [Switch.help.row] + (commands.isEmpty ? [Switch.version.row] : [])
  }

  var rows: [OptionRow] { ownRows + commonRows }

  /// Goes on to the command that a word names.
  mutating func enter(_ word: String) throws(UsageProblem) {
    guard isIncomplete else { throw .unexpectedOperand(word) }
    guard let command = next.first(where: { $0.name == word }) else {
      throw .unknownCommand(word, under: name)
    }
    commands.append(command)
  }

  /// Whether this place is another one or lies behind it.
  func isAt(orUnder other: Place) -> Bool {
    commands.map(\.name).starts(with: other.commands.map(\.name))
  }

  /// This place and all that lie behind it, a command before those under it.
  var all: [Place] {
    [self] + next.flatMap { Place(in: program, at: commands + [$0]).all }
  }
}
