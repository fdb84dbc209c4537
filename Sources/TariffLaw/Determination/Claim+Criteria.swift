extension Claim {
  /// The claim without the criteria that its proof names.
  package var withoutCriteria: Self {
    var claim = self
    claim.proof?.criteria = nil
    return claim
  }
}
