/// What can be wrong with a command line; the text is made by ``UsageMessage`` alone.
///
/// Options are named without hyphens and operands without brackets, except where the user's own
/// spelling is kept.
public enum UsageProblem: Error, Equatable, Sendable {
  /// A word stands for a command but names none; `parent` is empty at the front of the program.
  case unknownCommand(_ word: String, under: String)

  /// An option is not in the table; with the hyphens typed.
  case unknownOption(_ spelling: String)

  /// An option of a command stands before the command's name; with the hyphens typed.
  case misplacedOption(_ spelling: String)

  /// An option stands without its value.
  case missingValue(option: String)

  /// A switch was given a value.
  case unexpectedValue(_ value: String, option: String)

  /// The value of an option is not one; the reason may be empty.
  case invalidValue(_ value: String, option: String, because: String = "")

  /// An option that the command cannot do without was not given.
  case missingOption(_ name: String)

  /// None of several options was given, one of which the command needs.
  case missingOneOf(_ names: [String])

  /// Options were given that exclude each other.
  case conflictingOptions(_ names: [String])

  /// An operand that the command cannot do without was not given.
  case missingOperand(_ name: String)

  /// A word stands where the command takes none.
  case unexpectedOperand(_ word: String)

  /// A word is not what the operand stands for; the reason may be empty.
  case invalidOperand(_ word: String, operand: String, because: String = "")
}
