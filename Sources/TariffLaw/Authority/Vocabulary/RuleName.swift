/// The names of parameters that are rules of origin.
public enum RuleName: String, ParameterName {
  /// The rule for goods without a rule of their own.
  case generalRule = "general_rule"
  /// The rule assumed for a code and all that stands below it.
  case assumedRule = "product_rule.<code>"

  /// What is declared of it.
  public var declaration: ParameterDeclaration {
    switch self {
    case .generalRule:
      .init(
        .rule, "the rule of a line without its own", of: .origin, need: .unlessBorrowed,
        absent: "origin is unknown")
    case .assumedRule:
      .init(
        .rule, "the rule taken for goods of a code whose own is not held", of: .origin,
        as: .assumption, absent: "they are judged as `product_rule_not_held` says")
    }
  }
}
