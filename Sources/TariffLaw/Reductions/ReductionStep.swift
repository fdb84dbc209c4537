/// What sets a rate of a path of reductions.
public enum ReductionStep: String, Sendable, CaseIterable {
  /// The base: no reduction has been made.
  case base
  /// A step of the encouraged programme: CEPT Agreement, art. 4(1)(a).
  case encouraged
  /// A step of equal instalments of no less than the quantum: CEPT Agreement, art. 4(1)(b).
  case quantum
  /// A step of a programme that the member announced, or that was asked for.
  case announced
  /// The ceiling of that year, since the programme would stay above it.
  case ceiling
}
