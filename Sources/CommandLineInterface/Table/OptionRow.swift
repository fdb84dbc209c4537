/// One row of the table of options: all that parsing, help and completions know of an option.
public struct OptionRow: Sendable {
  /// The long name, without its two hyphens.
  public let name: String

  /// The one-letter name, without its hyphen.
  public let short: Character?

  /// What help says of the option, without a final full stop.
  public let help: String

  /// What the option takes, or nil for a switch.
  public let argument: Argument?

  /// Whether every value counts and not the last one alone.
  public internal(set) var isRepeatable: Bool

  /// The long name as it is typed.
  var spelling: String { "--" + name }

  /// The names as they are typed, the short one first.
  var spellings: [String] {
    short.map { ["-\($0)", spelling] } ?? [spelling]
  }

  /// The name and its value as usage shows them, such as `--output <file>`.
  var usage: String {
    argument.map { "\(spelling) <\($0.name)>" } ?? spelling
  }
}

extension OptionRow {
  /// The value of an option, before anyone has read it.
  public struct Argument: Sendable {
    /// The word that stands for the value in help, without angle brackets.
    public let name: String

    /// What a shell may offer for it.
    public let completion: Completion

    /// Tells whether the option's reader makes something of a value.
    let accepts: @Sendable (String) throws(ValueProblem) -> Bool
  }
}
