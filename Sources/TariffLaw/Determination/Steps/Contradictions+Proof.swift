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
  if let proof = claim.proof, proof.isRetroactive == true, let issued = proof.issued,
    let shipped = proof.shipped, issued <= shipped
  {
    found.append(
      Contradiction(
        .retroactive, "proof.retroactive", "proof.issued",
        figures: [.init(.issued, .day(issued)), .init(.shipped, .day(shipped))], nil))
  }
  if let whole = claim.proof?.consignmentFOB, let item = claim.good.fob,
    whole.currency == item.currency, whole < item
  {
    found.append(
      Contradiction(
        .consignment, "proof.consignment_fob", "good.fob",
        figures: [.init(.consignment, .amount(whole)), .init(.fob, .amount(item))], nil))
  }
  if let proof = claim.proof, let first = proof.original {
    let originals = [first] + proof.particulars.furtherOriginals
    for (place, original) in originals.enumerated() {
      guard let issued = original.issued, let last = original.expires, last < issued else {
        continue
      }
      let path = "proof.back_to_back" + (originals.count > 1 ? "[\(place)]." : ".")
      found.append(
        Contradiction(
          .order(path + "original_expires", after: path + "issued"), path + "original_expires",
          path + "issued",
          figures: [.init(.lastDay, .day(last)), .init(.issued, .day(issued))], nil))
    }
  }
  return found
}

/// The facts of a proof at the desk that cannot all be right: its days, its prices, its originals and what happened to it.
func contradictions(in question: ProofQuestion, _ regime: Regime) -> [Contradiction] {
  guard let claim = question.items.first?.claim, let proof = claim.proof else { return [] }
  return contradictions(inProofOf: claim)
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
    var before = events.precedents(of: event).map { ("events.\($0.rawValue)", events[$0]) }
    // What follows nothing that is told follows the proof itself; duty is paid back after the declaration.
    if before.isEmpty {
      before = [proof.presented.map { ("proof.presented", $0) } ?? ("proof.issued", proof.issued)]
    }
    if event == .refunded, let on = question.items.first?.claim.on { before.append(("on", on)) }
    for (fact, earlier) in before {
      guard let earlier, earlier > day else { continue }
      let own = "events.\(event.rawValue)"
      found.append(
        Contradiction(
          .order(own, after: fact), own, fact,
          figures: [.init(.done, .day(day)), .init(.notBefore, .day(earlier))], nil))
    }
  }
  return found
}
