/// Whether a material of another member counts only with a proof of its own.
public enum CumulationProof: String, Sendable, CaseIterable {
  /// It must have come with one.
  case required
  /// That it originates is enough.
  case notRequired = "not_required"
}
