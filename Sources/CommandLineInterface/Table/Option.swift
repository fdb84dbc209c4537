/// A typed key to the value of an option, of which the last one given counts.
///
/// The reader runs while the command line is parsed, so a command's body finds a value that is
/// right or none. It may run more than once and must not do anything but look at its text.
public struct Option<Value>: OptionKey {
  /// Makes a value of a text; returns nil, or throws its reason, for a text that is not one.
  public typealias Reader = @Sendable (String) throws(ValueProblem) -> Value?

  /// The row that parsing, help and completions use.
  public let row: OptionRow
  let read: Reader

  /// Creates an option whose value is made by a reader.
  public init(
    _ name: String, short: Character? = nil, value: String, help: String,
    completion: Completion = .none, read: @escaping Reader
  ) {
    self.read = read
    row = OptionRow(
      name: name, short: short, help: help,
      argument: OptionRow.Argument(name: value, completion: completion) {
        text throws(ValueProblem) in try read(text) != nil
      },
      isRepeatable: false)
  }

  /// The same option with every value counted, in the order given.
  public var repeatable: RepeatableOption<Value> { RepeatableOption(self) }
}

extension Option where Value == String {
  /// Creates an option whose value is its text.
  public init(
    _ name: String, short: Character? = nil, value: String, help: String,
    completion: Completion = .none
  ) {
    self.init(name, short: short, value: value, help: help, completion: completion) { $0 }
  }
}

extension Option where Value: CaseIterable & RawRepresentable<String> & Sendable {
  /// Creates an option whose values are the cases of an enumeration.
  public init(
    _ name: String, short: Character? = nil, value: String, help: String, of cases: Value.Type
  ) {
    self.init(
      name, short: short, value: value, help: help,
      completion: .choices(Value.allCases.map(\.rawValue))
    ) { Value(rawValue: $0) }
  }
}
