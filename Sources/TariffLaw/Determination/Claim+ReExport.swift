extension Claim {
  /// Whether its goods may keep the origin of another member that they were sent on from, or had none added to it.
  func isReExport(under regime: Regime) -> Bool {
    var silence = Silence()
    let operations = examineOperations(
      good, madeIn: from, cameWith: proof?.original, under: regime, &silence)
    return (operations == .notMet || proof?.original != nil) && !good.isAll(of: from, under: regime)
  }
}
