/// How a supplier's declarations of origin stand to a material.
public enum DeclarationStanding: String, Sendable, CaseIterable {
  /// One covers it on the day.
  case covers
  /// One would, had it not ended.
  case expired
  /// One is of another country than the material.
  case otherOrigin = "other_origin"
  /// All are of other codes.
  case otherCode = "other_code"
  /// There is none.
  case none
  /// Two cover it that say different things.
  case contradicted
  /// Its code is not said, or too short to tell.
  case open
}
