/// Where a program writes: two streams and what is known of the screen behind the first.
///
/// Answers go to standard output, everything else to standard error. Nothing is added to the text,
/// so a line ends with its own `"\n"`.
public protocol Console {
  /// Writes to standard output.
  mutating func write(_ text: String)

  /// Writes to standard error.
  mutating func writeError(_ text: String)

  /// Whether standard output is a screen that a person reads.
  var isTerminal: Bool { get }

  /// How many characters a line of the screen holds; 80 where nothing is known.
  var width: Int { get }
}
