/// Proofs of origin: ATIGA Annex 8, texts of 2013 and 2021.
extension Judgement {
  /// Whether a proof is accepted or none is needed.
  var isProven: Bool { isWaived || isAccepted }

  /// Consignments up to 200 US dollars need a simplified declaration alone: rule 15.
  var isWaived: Bool {
    guard let price = claim.proof?.consignment ?? claim.good.fob, price <= TypedLaw.waiver
    else { return false }
    if claim.scheme == .cept {
      return !isWaiverRecollected(claim) || readings.recollectedWaiverHolds
    }
    return claim.proof?.isSimplified == true
  }

  /// Whether the waiver of a claim under the CEPT is recollection: Indonesia's decree of 1996 has it for goods into it.
  func isWaiverRecollected(_ claim: ClaimFacts) -> Bool {
    claim.scheme == .cept
      && (claim.to != "ID" || (claim.proof?.issued ?? claim.on) < TypedLaw.waiverOfIndonesia)
  }

  private var isAccepted: Bool {
    guard let proof = claim.proof, let kind = proof.kind, let issued = proof.issued,
      isAcceptedKind(kind, issued: issued), !isNeedlessPaper(proof, issued)
    else { return false }
    return wasPresentedInTime(proof, issued) && wasIssuedInTime(proof, issued)
  }

  /// Kinds of proof: Form D from the beginning, declarations from 20 September 2020, pilots before.
  private func isAcceptedKind(_ kind: String, issued: CalendarDay) -> Bool {
    guard wasIssuedUnderScheme(issued) else { return false }
    switch kind {
    case "form_d": return true
    case "e_form_d":
      guard claim.scheme == .atiga else { return false }
      return isExchanged(between: [claim.from, claim.to], on: issued)
    case "origin_declaration":
      guard claim.scheme == .atiga else { return false }
      return isDeclared(between: [claim.from, claim.to], on: issued)
    default: return false
    }
  }

  /// Electronic forms between two members: five from 2018, all from 2020, the others on an unknown day of 2019.
  func isExchanged(between ends: [String], on day: CalendarDay) -> Bool {
    if day >= TypedLaw.exchange.all { return true }
    if day >= TypedLaw.exchange.first, ends.allSatisfy(TypedLaw.exchange.members.contains) {
      return true
    }
    return day >= TypedLaw.exchange.others && readings.hasJoinedExchange
  }

  /// Declarations of exporters between two members: pilots, and all from 20 September 2020.
  func isDeclared(between ends: [String], on day: CalendarDay) -> Bool {
    if day >= TypedLaw.declarations { return true }
    if readings.hasJoinedPilot, TypedLaw.isOpenPilot(between: ends, on: day) { return true }
    return TypedLaw.pilots.contains { pilot in
      day >= pilot.from && ends.allSatisfy(pilot.members.contains)
    }
  }

  /// Proofs of a scheme are of its days: those of the CEPT to the end of the 180 days after ATIGA began.
  private func wasIssuedUnderScheme(_ issued: CalendarDay) -> Bool {
    claim.scheme == .atiga
      ? issued >= TypedLaw.atigaBegins
      : issued >= TypedLaw.ceptBegins && issued <= TypedLaw.ceptFormsEnd
  }

  /// From 2024 on paper is for failures of the exchange alone: the notice of the ten members on e-Form D.
  private func isNeedlessPaper(_ proof: ProofFacts, _ issued: CalendarDay) -> Bool {
    claim.scheme == .atiga && proof.kind == "form_d" && issued >= TypedLaw.exchange.alone
      && proof.isExchangeFailure != true
  }

  /// Rule 14: within twelve months; later on force majeure, or as customs see fit if imported in time.
  private func wasPresentedInTime(_ proof: ProofFacts, _ issued: CalendarDay) -> Bool {
    let months = claim.scheme == .cept ? TypedLaw.validity.cept : TypedLaw.validity.atiga
    let last = issued.adding(months: months) - 1
    let presented = proof.presented ?? claim.on
    if presented <= last || claim.scheme == .atiga && proof.isForceMajeure == true { return true }
    if claim.scheme == .cept { return readings.unconfirmedLimitsYield }
    return claim.on <= last && readings.discretionIsUsed
  }

  /// Rule 10: before or at shipment, or marked and within a year; three days of grace until 2021.
  private func wasIssuedInTime(_ proof: ProofFacts, _ issued: CalendarDay) -> Bool {
    let grace =
      claim.scheme == .atiga && issued < TypedLaw.textOf2021 ? TypedLaw.graceBefore2021 : 0
    if issued <= shipped + grace { return true }
    let isInTime =
      proof.isRetroactive == true
      && issued <= shipped.adding(months: TypedLaw.retroactiveMonths)
    return isInTime || claim.scheme == .cept && readings.unconfirmedLimitsYield
  }
}

extension ClaimFacts {
  /// Whether its two members may have been of one pilot on a day, of which no source was found.
  func mayHaveJoinedPilot(issued: CalendarDay) -> Bool {
    TypedLaw.isOpenPilot(between: [from, to], on: issued)
  }
}
