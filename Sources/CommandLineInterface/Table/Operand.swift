/// A word of the command line that is neither an option nor its value.
public struct Operand: Equatable, Sendable {
  /// How often an operand is given.
  public enum Occurrence: Sendable {
    /// Exactly once.
    case once

    /// Once or not at all.
    case optional

    /// Once or more.
    case repeating

    /// Any number of times.
    case optionalRepeating
  }

  /// The word that stands for the operand in help, without angle brackets.
  public let name: String

  /// What help says of the operand, without a final full stop.
  public let help: String

  /// How often it is given.
  public let occurrence: Occurrence

  /// What a shell may offer for it.
  public let completion: Completion

  /// Creates an operand.
  public init(
    _ name: String, help: String, _ occurrence: Occurrence = .once, completion: Completion = .none
  ) {
    self.name = name
    self.help = help
    self.occurrence = occurrence
    self.completion = completion
  }

  var isRequired: Bool { occurrence == .once || occurrence == .repeating }

  var isRepeating: Bool { occurrence == .repeating || occurrence == .optionalRepeating }

  /// The operand as usage shows it, such as `[<file>...]`.
  var usage: String {
    switch occurrence {
    case .once: "<\(name)>"
    case .optional: "[<\(name)>]"
    case .repeating: "<\(name)>..."
    case .optionalRepeating: "[<\(name)>...]"
    }
  }
}
