package import Reading
package import TariffLaw

/// A commitment with its place and those of the steps that have an authority of their own.
package struct PlacedCommitment: Sendable {
  /// The commitment.
  package let commitment: Placed<Commitment>
  /// Its steps that name a provision or an evidence themselves.
  package let steps: [Placed<Commitment.Step>]
}
