/// What change of classification the rule of a line asks of which no rule is held, where a proof names one.
public enum ChangeOfRuleNotHeld: String, Sendable, CaseIterable {
  /// No less than the one that is named, so a proof that names it alone fails without it.
  case noLess = "no_less_than_named"
  /// It may ask less.
  case unknown
}
