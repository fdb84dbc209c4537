/// What the general rule of a scheme is to a rule of a product.
public enum GeneralRuleBeside: String, Sendable, CaseIterable {
  /// A good may originate by either.
  case beside
  /// The rule of the product stands in its place.
  case instead
}
