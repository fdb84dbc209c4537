/// A key to an option without a value, which is given or not.
public struct Switch: OptionKey {
  /// The row that parsing, help and completions use.
  public let row: OptionRow

  /// Creates a switch.
  public init(_ name: String, short: Character? = nil, help: String) {
    row = OptionRow(name: name, short: short, help: help, argument: nil, isRepeatable: false)
  }
}

extension Switch {
  /// The switch that every command takes.
  static let help = Switch("help", short: "h", help: "Show this help")

  /// The switch that the program takes where no command is named.
  static let version = Switch("version", help: "Show the version")
}
