/// A program with commands: the one table from which it is parsed, explained and completed.
///
/// A program is a function from arguments to an exit code, and a process is one call of it:
///
/// ```swift
/// exit(program.run(Array(CommandLine.arguments.dropFirst()), console: &console).rawValue)
/// ```
public struct Program: Sendable {
  /// Ranks the candidates that a mistyped word may have meant, the likeliest first.
  public typealias Nearest = @Sendable (_ word: String, _ candidates: [String]) -> [String]

  /// Tells of an error that a command's body threw, and chooses the exit code; throws it as one of usage if it is one.
  public typealias Failure =
    @Sendable (any Error, inout any Console) throws(UsageProblem) -> ExitCode

  /// The word that starts the program, which begins every message.
  public let name: String

  /// The version as `--version` shows it.
  public let version: String

  /// What the program does, on one line without a final full stop.
  public let summary: String

  /// Command lines that show the program at work, its name included.
  public let examples: [String]

  /// The options that every command takes, and that may stand before its name.
  public let options: [OptionRow]

  /// The commands as declared; ``builtInCommands`` come after them.
  public let commands: [Command]

  let exitCodes: [ExitCode: String]
  let nearest: Nearest
  let failure: Failure

  /// Creates a program.
  ///
  /// - Parameters:
  ///   - name: The word that starts the program.
  ///   - version: The version as `--version` shows it.
  ///   - summary: What the program does, without a final full stop.
  ///   - examples: Command lines for the first page of help.
  ///   - options: The options that every command takes.
  ///   - exitCodes: What exit codes mean here, where their own ``ExitCode/meaning`` is too general.
  ///   - commands: What the program does; `completions` and `help` are added.
  ///   - nearest: Ranks suggestions for a mistyped word.
  ///   - failure: Tells of errors other than ``UsageProblem``.
  public init(
    _ name: String, version: String, summary: String, examples: [String] = [],
    options: [any OptionKey] = [], exitCodes: [ExitCode: String] = [:], commands: [Command],
    nearest: @escaping Nearest, failure: @escaping Failure
  ) {
    self.name = name
    self.version = version
    self.summary = summary
    self.examples = examples
    self.options = options.map(\.row)
    self.exitCodes = exitCodes
    self.commands = commands
    self.nearest = nearest
    self.failure = failure
  }
}
