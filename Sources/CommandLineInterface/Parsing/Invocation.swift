/// What the user asked of a command: its operands and options, checked against its table.
public struct Invocation: Sendable {
  /// The words that name the command, such as `schedule list`.
  public let command: String

  /// The operands, in the order given.
  public let operands: [String]

  private let declared: [Operand]
  private let values: [String: [String]]

  init(of place: Place, operands: [String], values: [String: [String]]) {
    self.command = place.name
    self.operands = operands
    self.declared = place.operands
    self.values = values
  }

  /// The value of an option, or nil if it was not given.
  public subscript<Value>(option: Option<Value>) -> Value? {
    values[option.row.name]?.last.flatMap { try? option.read($0) }
  }

  /// The values of an option that may be given more than once, in the order given.
  public subscript<Value>(option: RepeatableOption<Value>) -> [Value] {
    (values[option.row.name] ?? []).compactMap { try? option.read($0) }
  }

  /// Whether a switch was given.
  public subscript(flag: Switch) -> Bool {
    values[flag.row.name] != nil
  }

  /// The word that stands for an operand, the first of several, or nil if none does.
  public subscript(operand: Operand) -> String? {
    guard let index = declared.firstIndex(where: { $0.name == operand.name }) else { return nil }
    return operands.dropFirst(index).first
  }

  /// Returns the value of an option that the command cannot do without.
  public func require<Value>(_ option: Option<Value>) throws(UsageProblem) -> Value {
    guard let value = self[option] else { throw .missingOption(option.row.name) }
    return value
  }

  /// Returns the word that stands for an operand that the command cannot do without.
  public func require(_ operand: Operand) throws(UsageProblem) -> String {
    guard let word = self[operand] else { throw .missingOperand(operand.name) }
    return word
  }
}
