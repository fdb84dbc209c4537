/// Who chooses between the two formulas of regional value content.
public enum ContentMethodChoice: String, Sendable, CaseIterable {
  /// The exporting member, for all its goods (article 29(3) of ATIGA): both are shown, and must agree.
  case member
  /// The claimant: either formula is enough.
  case claimant
  /// Nobody: the scheme has the indirect formula alone.
  case indirect
}
