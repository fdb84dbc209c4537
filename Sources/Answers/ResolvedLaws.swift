internal import LawFiles
internal import TariffLaw

/// The laws that a library has resolved, each once for all claims and tasks that share it.
final class ResolvedLaws: Sendable {
  private let intervals = KeptValues<SchemeID?, LawIntervals>()
  private let laws = KeptValues<LawKey, [ApplicableLaw]>(most: 4096)
  private let regimes = KeptValues<RegimeKey, Regime?>(most: 4096)
  private let proofs = KeptValues<RegimeKey, ProofRequirements?>(most: 4096)
  private let valuations = KeptValues<Int, Valuation>()
  private let scopes = KeptValue<Set<ParameterScope>>()

  /// What customs valuation does with the elements beside the price.
  typealias Valuation = [CustomsValuation.Element: Lawful<CustomsValuation.Treatment>]

  /// What the laws of a claim depend on.
  func key(of claim: Claim, by law: Law) -> LawKey {
    LawKey(claim, intervals(of: claim.scheme, in: law), by: law)
  }

  /// The runs of days in which nothing changes of what is judged under a scheme, or under any.
  private func intervals(of scheme: SchemeID?, in law: Law) -> LawIntervals {
    intervals.value(of: scheme) { LawIntervals(of: law, for: scheme) }
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
    let way = law.between(claim.from, claim.to)
    let exporter = way.exporter(exporter, matteringUnder: scheme, on: day)
    return regimes.value(of: key(scheme, on: day, from: exporter, for: claim, by: law)) {
      way.regime(of: scheme, on: day, from: exporter)
    }
  }

  /// What a proof of a claim that was issued on a day must meet, resolved now if it has not been.
  func proofRequirements(
    of scheme: SchemeLaw, issuedOn day: Day, for claim: Claim, by law: Law
  ) -> ProofRequirements? {
    proofs.value(of: key(scheme, on: day, for: claim, by: law)) {
      law.between(claim.from, claim.to).proofRequirements(of: scheme, issuedOn: day)
    }
  }

  /// What customs valuation does on a day, resolved now if it has not been.
  func valuation(on day: Day, by law: Law) -> Valuation {
    valuations.value(of: intervals(of: .mfn, in: law).run(of: day)) { law.valuation(on: day) }
  }

  private func key(
    _ scheme: SchemeLaw, on day: Day, from exporter: Country? = nil, for claim: Claim, by law: Law
  ) -> RegimeKey {
    RegimeKey(
      scheme: scheme.id, run: intervals(of: scheme.id, in: law).run(of: day), exporter: exporter,
      scopes: scopes.value { law.scopes }.filter { $0.holds(from: claim.from, to: claim.to) })
  }
}

/// All on which a regime depends.
private struct RegimeKey: Hashable, Sendable {
  let scheme: SchemeID
  let run: Int
  let exporter: Country?
  let scopes: Set<ParameterScope>
}
