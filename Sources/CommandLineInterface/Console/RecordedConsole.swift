/// A console that keeps what is written to it, for tests.
public struct RecordedConsole: Console, Equatable, Sendable {
  /// All that was written to standard output.
  public private(set) var output = ""

  /// All that was written to standard error.
  public private(set) var error = ""

  /// What the console says of being a screen.
  public let isTerminal: Bool

  /// How wide the console says it is.
  public let width: Int

  /// Creates a console on which nothing has been written.
  public init(isTerminal: Bool = false, width: Int = 80) {
    self.isTerminal = isTerminal
    self.width = width
  }

  /// Adds to the output.
  public mutating func write(_ text: String) {
    output += text
  }

  /// Adds to the error text.
  public mutating func writeError(_ text: String) {
    error += text
  }
}
