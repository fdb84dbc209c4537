/// What regional content the rule of a line asks of which no rule is held.
public enum ContentOfRuleNotHeld: String, Sendable, CaseIterable {
  /// No less than the general rule, so a proof that names content alone fails below it.
  case noLess = "no_less_than_general"
  /// It may ask less.
  case unknown
}
