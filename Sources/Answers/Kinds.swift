public import TariffLaw

extension Set<SchemeKind> {
  /// The kinds of scheme that complementation needs: its own, and those whose rules of origin it borrows.
  public static let ofComplementation: Self = [
    .preferential, .complementation, .mostFavouredNation,
  ]

  /// The kinds of scheme under which claims are judged, with those whose rates they are judged beside.
  public static let ofClaims: Self = ofComplementation.union([.otherAgreement])
}
