/// How far imports are credited only against exports under the same approvals.
public enum Reciprocity: String, Sendable, CaseIterable {
  /// In full.
  case none
  /// Up to the exports to all countries together.
  case total
  /// Up to the exports to each country.
  case byPartner = "by_partner"
}
