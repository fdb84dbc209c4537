/// From which day a product-specific rule holds whose text names none.
public enum ProductRuleStart: String, Sendable, CaseIterable {
  /// From that of the text.
  case dayOfText = "day_of_text"
  /// At all times of the agreement.
  case sinceAgreement = "since_agreement"
}
