/// The days and prices of a proof that cannot all be right.
func contradictions(inProofOf claim: Claim) -> [Contradiction] {
  var found: [Contradiction] = []
  if let shipped = claim.proof?.shipped, shipped > claim.on {
    found.append(
      Contradiction(
        .shipment, "proof.shipped", "on",
        figures: [.init(.shipped, .day(shipped)), .init(.on, .day(claim.on))], nil))
  }
  if let proof = claim.proof, proof.wasPresentedBeforeIssue {
    found.append(
      Contradiction(
        .presentation, "proof.presented", "proof.issued",
        figures: [
          .init(.presented, .day(proof.presented, or: .notSaid)),
          .init(.issued, .day(proof.issued, or: .notSaid)),
        ], nil))
  }
  if let proof = claim.proof, proof.isMarkedInTime {
    found.append(
      Contradiction(
        .retroactive, "proof.retroactive", "proof.issued",
        figures: [
          .init(.issued, .day(proof.issued, or: .notSaid)),
          .init(.shipped, .day(proof.shipped, or: .notSaid)),
        ], nil))
  }
  if let whole = claim.proof?.consignmentFOB, let item = claim.good.fob,
    whole.currency == item.currency, whole < item
  {
    found.append(
      Contradiction(
        .consignment, "proof.consignment_fob", "good.fob",
        figures: [.init(.consignment, .amount(whole)), .init(.fob, .amount(item))], nil))
  }
  if let proof = claim.proof {
    found += contradictions(inOriginalsOf: proof)
    if proof.hasParticulars { found += contradictions(inParticularsOf: proof, claim) }
  }
  return found
}

/// A mark for partial cumulation against the content or the criterion that the same proof shows.
///
/// Source: Annex 6 and the overleaf notes of Annex 7 of ATIGA.
func contradictions(
  inMarkOf proof: ProofOfOrigin?, under regime: Regime
) -> [Contradiction] {
  guard let proof else { return [] }
  let basis = regime.topic(.partialCumulation)
  if proof.isMarkedThoughWhole(under: regime) {
    return [
      Contradiction(
        .markedGood(below: regime.contentThreshold.value), "proof.partial_cumulation",
        "proof.criterion",
        figures: proof.shownContent.map { [.init(.shown, .perCent($0))] } ?? [], basis)
    ]
  }
  guard proof.isUnmarkedThoughPartial else { return [] }
  return [Contradiction(.partialMark, "proof.partial_cumulation", "proof.criterion", basis)]
}

extension ProofOfOrigin {
  /// Whether it is marked for partial cumulation and shows content of a good that originates.
  func isMarkedThoughWhole(under regime: Regime) -> Bool {
    hasParticulars && particulars.isPartiallyCumulated == true
      && regime.topic(.partialCumulation) != nil
      && criteria?.contains(.partialCumulation) != true
      && shownContent.map { $0 >= regime.contentThreshold.value } == true
  }

  /// Whether it names partial cumulation and is told not to be marked for it.
  var isUnmarkedThoughPartial: Bool {
    hasParticulars && particulars.isPartiallyCumulated == false
      && criteria?.contains(.partialCumulation) == true
  }
}

/// The originals of a back-to-back proof that ended before they were issued, or are told twice.
private func contradictions(inOriginalsOf proof: ProofOfOrigin) -> [Contradiction] {
  guard let first = proof.original else { return [] }
  var found: [Contradiction] = []
  let originals = [first] + proof.particulars.furtherOriginals
  for (place, original) in originals.enumerated() {
    guard let came = original.issued, let issued = proof.issued, came > issued else { continue }
    let own =
      "proof.back_to_back" + (originals.count > 1 ? "[\(place)]" : "") + ".issued"
    found.append(
      Contradiction(
        .order("proof.issued", after: own), "proof.issued", own,
        figures: [.init(.issued, .day(issued)), .init(.original, .day(came))], nil))
  }
  func path(_ place: Int) -> String {
    "proof.back_to_back" + (originals.count > 1 ? "[\(place)]." : ".")
  }
  for (place, original) in originals.enumerated() {
    if let issued = original.issued, let last = original.expires, last < issued {
      let own = path(place)
      found.append(
        Contradiction(
          .order(own + "original_expires", after: own + "issued"), own + "original_expires",
          own + "issued",
          figures: [.init(.lastDay, .day(last)), .init(.issued, .day(issued))], nil))
    }
    // One original has one number; what differs besides is another's, if its member is.
    let twin = originals[..<place].firstIndex { other in
      other.number != nil && other.number == original.number
        && (other.origin == nil || original.origin == nil || other.origin == original.origin)
    }
    if let twin {
      found.append(
        Contradiction(
          .originalsOnce, path(place) + "number", path(twin) + "number",
          figures: original.number.map { [.init(.number, .text($0))] } ?? [], nil))
    }
  }
  return found
}

/// What stands on a proof beside its days that cannot be right: a company of no third country, a copy of a later day.
private func contradictions(
  inParticularsOf proof: ProofOfOrigin, _ claim: Claim
) -> [Contradiction] {
  var found: [Contradiction] = []
  if proof.hasThirdCountryInvoice == true, let country = proof.particulars.invoicer?.country {
    for (end, name) in [(claim.from, "from"), (claim.to, "to")] where end == country {
      found.append(
        Contradiction(.thirdCountry, "proof.third_country_invoice.country", name, nil))
    }
  }
  if let copied = proof.particulars.copy?.issued, let issued = proof.issued, copied < issued {
    let copy = "proof.certified_true_copy.issued"
    found.append(
      Contradiction(
        .order(copy, after: "proof.issued"), copy, "proof.issued",
        figures: [.init(.issued, .day(copied)), .init(.original, .day(issued))], nil))
  }
  if let issued = proof.particulars.copy?.issued, let presented = proof.presented,
    presented < issued
  {
    let copy = "proof.certified_true_copy.issued"
    found.append(
      Contradiction(
        .order("proof.presented", after: copy), "proof.presented", copy,
        figures: [.init(.presented, .day(presented)), .init(.issued, .day(issued))], nil))
  }
  return found
}

/// The facts of a proof at the desk that cannot all be right: its days, its prices, its originals and what happened to it.
func contradictions(in question: ProofQuestion, _ regime: Regime) -> [Contradiction] {
  guard let claim = question.items.first?.claim, let proof = claim.proof else { return [] }
  return contradictions(inProofOf: claim) + contradictions(inMarkOf: proof, under: regime)
    + contradictions(
      inOriginalsOf: claim.good, sentOnFrom: claim.from, cameWith: proof.original,
      and: proof.particulars.furtherOriginals, regime)
    + contradictions(inPricesOf: question) + contradictions(inEventsOf: question, proof)
}

/// A consignment that is worth less than its items come to.
private func contradictions(inPricesOf question: ProofQuestion) -> [Contradiction] {
  guard question.items.count > 1, let whole = question.items[0].claim.proof?.consignmentFOB else {
    return []
  }
  let prices = question.items.compactMap { $0.claim.good.fob }
    .filter { $0.currency == whole.currency }
  guard let sum = ExactFraction.sum(prices.map { $0.units }), sum > whole.units,
    let total = Money(units: sum, whole.currency)
  else { return [] }
  return [
    Contradiction(
      .consignment, "proof.consignment_fob", "items",
      figures: [.init(.consignment, .amount(whole)), .init(.sum, .amount(total))], nil)
  ]
}

/// Events that are told in an order in which they cannot have happened.
private func contradictions(
  inEventsOf question: ProofQuestion, _ proof: ProofOfOrigin
) -> [Contradiction] {
  let events = question.events
  var found: [Contradiction] = []
  for event in ProofEvents.Event.allCases {
    guard let day = events[event] else { continue }
    var before = events.precedents(of: event).map { ($0.fact, events[$0]) }
    // What follows nothing that is told follows the proof itself; duty is paid back after the declaration.
    if before.isEmpty {
      before = [proof.presented.map { ("proof.presented", $0) } ?? ("proof.issued", proof.issued)]
    }
    if event == .refunded, let on = question.items.first?.claim.on { before.append(("on", on)) }
    for (fact, earlier) in before {
      guard let earlier, earlier > day else { continue }
      let own = event.fact
      found.append(
        Contradiction(
          .order(own, after: fact), own, fact,
          figures: [.init(.done, .day(day)), .init(.notBefore, .day(earlier))], nil))
    }
  }
  return found
}
