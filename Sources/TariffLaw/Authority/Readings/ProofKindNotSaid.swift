/// What kind a proof is of whose kind is not said, where paper serves only if the electronic exchange failed.
public enum ProofKindNotSaid: String, Sendable, CaseIterable {
  /// One that is accepted.
  case accepted
  /// It is not known.
  case unknown
}
