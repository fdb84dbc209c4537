/// Which programme of reduction a line of the Inclusion List follows.
public enum ReductionTrack: String, Sendable, CaseIterable {
  /// The programme of most lines.
  case normal
  /// The quicker programme of the product groups chosen for it.
  case fast
}
