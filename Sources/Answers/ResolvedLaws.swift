internal import LawFiles
internal import TariffLaw

/// The laws that a library has resolved, each once for all claims and tasks that share it.
final class ResolvedLaws: Sendable {
  private let intervals = KeptValue<LawIntervals>()
  private let laws = KeptValues<LawKey, [ApplicableLaw]>(most: 4096)
  private let regimes = KeptValues<RegimeKey, Regime?>(most: 4096)
  private let scopes = KeptValue<Set<ParameterScope>>()

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

  /// The regime of a scheme on a day for goods of a claim, resolved now if it has not been: it is one for the whole run of
  /// days, and for all ways on which the same values are for some members.
  func regime(
    of scheme: SchemeLaw, on day: Day, from exporter: Country?, for claim: Claim, by law: Law
  ) -> Regime? {
    let intervals = intervals.value { LawIntervals(of: law) }
    let scopes = scopes.value { law.scopes }
    let law = law.between(claim.from, claim.to)
    let exporter = law.exporter(exporter, matteringUnder: scheme, on: day)
    let key = RegimeKey(
      scheme: scheme.id, run: intervals.run(of: day), exporter: exporter,
      scopes: scopes.filter { $0.holds(from: claim.from, to: claim.to) })
    return regimes.value(of: key) {
      law.regime(of: scheme, on: day, from: exporter)
    }
  }
}

/// All on which a regime depends.
private struct RegimeKey: Hashable, Sendable {
  let scheme: SchemeID
  let run: Int
  let exporter: Country?
  let scopes: Set<ParameterScope>
}
