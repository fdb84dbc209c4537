/// How a line is judged of which it is not held whether it has a rule of its own.
public enum RuleNotHeld: String, Sendable, CaseIterable {
  /// By the general rule, of whose choices the content alone is certain.
  case generalRule = "general_rule"
  /// By none: nothing but goods wholly obtained originates for certain, and nothing fails for certain.
  case unknown
}
