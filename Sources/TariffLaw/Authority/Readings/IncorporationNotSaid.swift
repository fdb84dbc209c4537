/// Whether an element that is used in production goes into the good, where that is not said.
///
/// Article 36 of ATIGA leaves out what is used in production and does not go into the good; a claim that calls a
/// material fuel, a tool or a catalyst has called it such an element.
public enum IncorporationNotSaid: String, Sendable, CaseIterable {
  /// It does not, as its kind says.
  case notIncorporated = "not_incorporated"
  /// It is not known, and asked.
  case unknown
}
