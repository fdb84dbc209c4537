/// Of which goods a proof shows the FOB price.
public enum PriceOnProof: String, Sendable, CaseIterable {
  /// Of all.
  case always
  /// Of those that originate by regional value content.
  case content
  /// Of none.
  case never
}
