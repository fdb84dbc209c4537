/// What the papers of a proof show where a claim does not tell it.
public enum PapersNotSaid: String, Sendable, CaseIterable {
  /// What they must.
  case inOrder = "in_order"
  /// It is not known.
  case unknown
}
