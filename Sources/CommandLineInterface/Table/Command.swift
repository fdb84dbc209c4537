/// One thing that a program does: its row in the table of commands, and its body.
public struct Command: Sendable {
  /// What a command does when it is asked; any error but a ``UsageProblem`` is the program's to tell.
  public typealias Body = @Sendable (Invocation, inout any Console) throws -> ExitCode

  /// The word that names the command.
  public let name: String

  /// What the command does, on one line without a final full stop.
  public let summary: String

  /// What else help says, in paragraphs with a blank line between; one that is indented stays as is.
  public let discussion: String

  /// Command lines as a person would type them, the program's name included.
  public let examples: [String]

  /// The words that the command takes, in their order.
  public let operands: [Operand]

  /// The options that the command takes besides the common ones.
  public let options: [OptionRow]

  /// The commands under this one; empty for a command that does something itself.
  public let subcommands: [Command]

  let body: Body?

  /// Creates a command that does something.
  public init(
    _ name: String, summary: String, discussion: String = "", examples: [String],
    operands: [Operand] = [], options: [any OptionKey] = [], body: @escaping Body
  ) {
    self.name = name
    self.summary = summary
    self.discussion = discussion
    self.examples = examples
    self.operands = operands
    self.options = options.map(\.row)
    self.subcommands = []
    self.body = body
  }

  /// Creates a command that is as another one but for its options and its body.
  init(_ other: Command, options: [OptionRow], body: @escaping Body) {
    name = other.name
    summary = other.summary
    discussion = other.discussion
    examples = other.examples
    operands = other.operands
    self.options = options
    subcommands = []
    self.body = body
  }

  /// Creates a command that only gathers others under its name.
  public init(
    _ name: String, summary: String, discussion: String = "", examples: [String],
    subcommands: [Command]
  ) {
    self.name = name
    self.summary = summary
    self.discussion = discussion
    self.examples = examples
    self.operands = []
    self.options = []
    self.subcommands = subcommands
    self.body = nil
  }
}
