/// What valuation does with an element.
public enum ValuationTreatment: String, Sendable, CaseIterable {
  /// It is added.
  case added
  /// It is taken off.
  case deducted
  /// It is left out.
  case ignored
}
