/// A method by which accounts tell which of interchangeable materials were used.
///
/// Which of them are accepted, the accounts of the exporting member say. Source: article 37 of ATIGA.
public enum StockMethod: String, Sendable, CaseIterable {
  /// What came first goes first.
  case firstInFirstOut = "fifo"
  /// What came last goes first.
  case lastInFirstOut = "lifo"
  /// What goes is of all that lies there, in proportion, at its mean cost.
  case average
}
