/// At what term a material is valued whose value is said without one.
public enum MaterialTerm: String, Sendable, CaseIterable {
  /// At the one that the rule asks: the CIF value, or the earliest price of what is of undetermined origin.
  case asAsked = "as_asked"
  /// It is not known; the value asked is no less.
  case unknown
}
