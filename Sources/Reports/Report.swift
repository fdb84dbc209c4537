/// An answer in the forms in which it may be asked for: for a program and for a person.
///
/// What is told is worked out once, whatever the form; words are made here and nowhere else.
public protocol Report: Sendable {
  /// The answer as JSON.
  var json: JSON { get }
  /// The answer for a person.
  func text(_ style: TextStyle) -> String
}

/// An answer that is a table too.
public protocol TableReport: Report {
  /// The answer as CSV: its keys in the first line, then a row for each of its parts.
  var csv: String { get }
  /// Writes the answer as CSV, part by part, so that what is long need not be whole in memory.
  func writeCSV(_ write: (String) -> Void)
}

extension TableReport {
  /// Writes the answer as CSV, all at once.
  public func writeCSV(_ write: (String) -> Void) { write(csv) }
}
