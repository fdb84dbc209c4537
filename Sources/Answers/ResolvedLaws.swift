internal import LawFiles
internal import TariffLaw

/// The laws that a library has resolved, each once for all claims and tasks that share it.
final class ResolvedLaws: Sendable {
  private let intervals = KeptValue<LawIntervals>()
  private let laws = KeptValues<LawKey, [ApplicableLaw]>()

  /// What the laws of a claim depend on.
  func key(of claim: Claim, by law: Law) -> LawKey {
    let intervals = intervals.value { LawIntervals(of: law) }
    return LawKey(claim, intervals, by: law)
  }

  /// The laws of a key, resolved now if they have not been.
  func laws<Problem: Error>(
    of key: LawKey, resolve: () throws(Problem) -> [ApplicableLaw]
  ) throws(Problem) -> [ApplicableLaw] {
    try laws.value(of: key, make: resolve)
  }
}
