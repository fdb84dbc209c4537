/// What the law says of a claim of which everything is told.
struct Judgement {
  let claim: ClaimFacts
  let readings: Readings

  /// Whether the preference is due.
  var isDue: Bool {
    readings.factsAgree && takesPart && isConceded && exporterReciprocates && cameDirect
      && isProven && originates
  }

  /// The day of shipment; the unknowns have set it.
  var shipped: CalendarDay { claim.proof?.shipped ?? claim.on }

  /// Both countries take part: the exporter on the day of shipment, the importer on that of declaration.
  private var takesPart: Bool {
    guard claim.from != claim.to,
      TypedLaw.isMember(claim.from, of: claim.scheme, on: shipped),
      TypedLaw.isMember(claim.to, of: claim.scheme, on: claim.on)
    else { return false }
    guard claim.scheme == .cept, claim.on > TypedLaw.ceptFormsEnd else { return true }
    // Forms issued in the 180 days of transition keep their own time: ATIGA foreword.
    return (claim.proof?.issued ?? claim.on) <= TypedLaw.ceptFormsEnd
  }

  /// The importer's line gives something: ATIGA article 22(2), CEPT article 2(3).
  private var isConceded: Bool {
    switch claim.scheme {
    case .cept: Self.isIncluded(claim.importer.list) && readings.isConceded
    default: claim.importer.list != "H" && readings.isConceded
    }
  }

  /// The exporter's own tariff: ATIGA article 22(1)(a); CEPT article 4(2) with the exchange above 20 per cent.
  private var exporterReciprocates: Bool {
    let own = claim.exporter.rate ?? .zero
    switch claim.scheme {
    case .atiga: return own <= TypedLaw.ceiling
    case .cept:
      guard Self.isIncluded(claim.exporter.list) else { return false }
      return own <= TypedLaw.ceiling || (claim.importer.rate ?? .zero) > TypedLaw.ceiling
    case .mfn: return true
    }
  }

  /// Whether a list of the CEPT has a schedule of reductions; what the unknowns leave is included.
  private static func isIncluded(_ list: String?) -> Bool { list != "TEL" && list != "GE" }

  /// Direct consignment: ATIGA article 32 and Annex 8 rule 21, CEPT rule 5.
  private var cameDirect: Bool {
    (claim.route ?? []).enumerated().allSatisfy { place, leg in
      if claim.isJourneyEnd(place) { return true }
      let isMember = TypedLaw.isMember(leg.through ?? "", of: claim.scheme, on: shipped)
      if claim.scheme == .cept, isMember { return true }
      guard leg.isOnlyHandled == true, leg.enteredCommerce == false, leg.isJustified == true
      else { return false }
      if claim.scheme == .cept || isMember { return true }
      return leg.documents == .all || leg.documents == .allButProof && isWaived
    }
  }
}
