/// What became of a table of product rules after the day of its text, where no amendment was seen.
public enum LaterAmendments: String, Sendable, CaseIterable {
  /// It is not known: what fails a rule of the table may meet the rule of the day.
  case unknown
  /// The table stands as it is held, so that what fails its rule is refused.
  case notMade = "none"
}
