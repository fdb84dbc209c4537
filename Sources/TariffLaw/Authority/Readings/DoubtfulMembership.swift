/// Whether a country takes part in a scheme where its membership is not confirmed.
public enum DoubtfulMembership: String, Sendable, CaseIterable {
  /// It is not known.
  case unknown
  /// It does.
  case takesPart = "takes_part"
  /// It does not.
  case outside
}
