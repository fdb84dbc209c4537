/// The depth of a place in the Harmonized System, by the number of digits of its code.
public enum HSLevel: Int, Sendable, CaseIterable {
  /// Two digits.
  case chapter = 2
  /// Four digits.
  case heading = 4
  /// Six digits.
  case subheading = 6
}
