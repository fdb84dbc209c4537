extension Material {
  /// Whether it is said to originate, and its proof is marked as one of partial cumulation, which denies that.
  var isMarkedAgainstItself: Bool {
    status == .originating && proof?.isPartialCumulation == true
  }

  /// Whether it is said to originate, and comes from a country that is known to be no member.
  ///
  /// What its supplier declares to originate in such a country does, and counts there alone.
  func isOfNoMember(under regime: Regime) -> Bool {
    guard status == .originating, declared?.tellsStatus != true, let origin, !regime.members.isEmpty
    else { return false }
    return regime.membership(of: origin) == nil && regime.doubtfulMembers[origin] == nil
  }

  /// Whether it is said not to originate, or nobody can tell, and it came with a proof that it does.
  func isProvenAgainstItself(under regime: Regime) -> Bool {
    guard status == .nonOriginating || status == .undetermined, let proof, let kind = proof.kind
    else { return false }
    return proof.isPartialCumulation != true
      && regime.accepts(kind, ofMaterialFrom: origin) == .met
  }

  /// Whether it is said to originate in part, of content that makes it originate, and its proof is marked as one of
  /// partial cumulation, which denies that.
  func isMarkedThoughWhole(under regime: Regime) -> Bool {
    guard status == .partial, proof?.isPartialCumulation == true else { return false }
    return isWhole(under: regime) == true
  }

  /// Whether it originates in part, comes from a country that is known to be no member, and came with a proof that is
  /// issued in members.
  func isProvenOfNoMember(under regime: Regime) -> Bool {
    guard status == .partial, let kind = proof?.kind, let origin,
      !regime.members.isEmpty
    else { return false }
    return regime.proof.kinds.value.contains(kind) && regime.membership(of: origin) == nil
      && regime.doubtfulMembers[origin] == nil
  }

  /// Whether nobody can tell its origin, and a country of origin that is no member is told.
  ///
  /// What is known to come from elsewhere counts at its CIF value, at the earliest price what is not. Source: ATIGA,
  /// article 29(2).
  func isTracedAgainstItself(under regime: Regime) -> Bool {
    guard status == .undetermined, basis == .earliestPrice, let origin, !regime.members.isEmpty
    else { return false }
    return regime.membership(of: origin) == nil && regime.doubtfulMembers[origin] == nil
  }

  /// The fact by which it does not originate, where the goods it was packed as came with an original proof that they
  /// do; `nil` if none denies it, or it is told to be of another country.
  func denial(
    of original: OriginalProof, sentOnFrom exporter: Country, under regime: Regime
  ) -> String? {
    guard let told = original.origin, told != exporter, origin == nil || origin == told else {
      return nil
    }
    switch status {
    case .nonOriginating, .undetermined, .partial: return "status"
    case .originating, nil: break
    }
    if proof?.isPartialCumulation == true { return "proof.partial_cumulation" }
    return proof?.kind.map { regime.accepts($0, ofMaterialFrom: origin) == .notMet } == true
      ? "proof.kind" : nil
  }
}
