public import TariffLaw

/// What proves that no choice of ways and offers costs less.
public struct SharingProof: Sendable {
  /// The price of content at which each way for itself is bounded, in the order of the plan.
  public let alone: [ExactFraction]
  /// The branches.
  public let root: SharingBranch

  /// Makes a proof.
  public init(alone: [ExactFraction], root: SharingBranch) {
    (self.alone, self.root) = (alone, root)
  }
}
