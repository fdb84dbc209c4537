extension Material {
  /// Whether it is said to originate, and its proof is marked as one of partial cumulation, which denies that.
  var isMarkedAgainstItself: Bool {
    status == .originating && proof?.isPartialCumulation == true
  }

  /// Whether it is said to originate, and comes from a country that is known to be no member.
  func isOfNoMember(under regime: Regime) -> Bool {
    guard status == .originating, let origin, !regime.members.isEmpty else { return false }
    return regime.membership(of: origin) == nil && regime.doubtfulMembers[origin] == nil
  }

  /// Whether it is said not to originate, or nobody can tell, and it came with a proof that it does.
  func isProvenAgainstItself(under regime: Regime) -> Bool {
    guard status == .nonOriginating || status == .undetermined, let proof, let kind = proof.kind
    else { return false }
    return proof.isPartialCumulation != true && regime.proof.kinds.value.contains(kind)
  }
}
