/// Why a way cannot be searched though all facts are there.
public enum SourcingProblem: Error, Sendable, Equatable {
  /// The amounts have too many digits to be compared exactly.
  case tooFine
}
