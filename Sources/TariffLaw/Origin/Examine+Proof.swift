/// Asks whether the proof of origin is accepted, or the consignment needs none.
func examineProof<Log: Recorder>(
  _ claim: Claim, _ regime: Regime, _ log: inout Log
) -> Outcome {
  log.begin()
  let proof = acceptance(of: claim, regime, &log)
  let waiver = proof == .met ? .notMet : examineWaiver(claim, regime, &log)
  let outcome = proof.or(waiver)
  log.end { premises in
    Finding(
      "proof", "a valid proof of origin, or a consignment that needs none", outcome,
      regime.topic(.proof),
      premises: premises.filter { $0.outcome != .notMet || outcome == .notMet })
  }
  return outcome
}

private func acceptance<Log: Recorder>(
  of claim: Claim, _ regime: Regime, _ log: inout Log
) -> Outcome {
  let rules = regime.proof
  guard let proof = claim.proof else {
    log.record {
      Finding(
        "proof.presented", "a proof of origin is presented", .unknown, rules.kinds.basis,
        missing: ["proof"])
    }
    return .unknown
  }
  log.begin()
  let kind = examineKind(proof, rules, &log)
  let validity = examineValidity(proof, presented: proof.presented ?? claim.on, rules, &log)
  let timing = examineTiming(proof, shippedBy: claim.originDay, rules, &log)
  if proof.hasThirdCountryInvoice == true, let basis = regime.topic(.thirdCountryInvoice) {
    log.record {
      Finding(
        "proof.third_country_invoice",
        "an invoice of a company in a third country does not stand against the proof", .met, basis)
    }
  }
  let outcome = kind.and(validity).and(timing)
  log.end { premises in
    Finding(
      "proof.accepted", "the proof of origin is accepted", outcome, rules.basis(of: proof.kind),
      figures: proof.number.map { [.init("number", $0)] } ?? [], premises: premises)
  }
  return outcome
}

private func examineKind<Log: Recorder>(
  _ proof: ProofOfOrigin, _ rules: ProofRequirements, _ log: inout Log
) -> Outcome {
  let accepted = rules.acceptedKinds
  let basis = rules.basis(of: proof.kind)
  let outcome: Outcome
  if let kind = proof.kind {
    outcome = Outcome(accepted.contains(kind))
  } else {
    // Any kind may be meant that the scheme or the trade knows.
    outcome = rules.known.allSatisfy(accepted.contains) && proof.issued != nil ? .met : .unknown
  }
  log.record {
    // Whether the electronic exchange failed, so that paper may be used, is the claimant's word.
    let paper = proof.kind?.effect == .issued ? rules.paperIsException : nil
    let exception = paper.map {
      Basis(
        name: "proof.kind", citation: $0.citation, evidence: .unconfirmed, note: $0.note)
    }
    return Finding(
      "proof.kind", "the kind of proof is one that is accepted", outcome,
      outcome == .met ? exception ?? basis : basis,
      figures: [
        .init("kind", proof.kind?.rawValue ?? "not said"),
        .init("accepted", accepted.map(\.rawValue).joined(separator: ", ")),
      ], missing: outcome == .unknown ? ["proof.kind"] : [])
  }
  return outcome
}

private func examineValidity<Log: Recorder>(
  _ proof: ProofOfOrigin, presented: Day, _ rules: ProofRequirements, _ log: inout Log
) -> Outcome {
  func last(_ ending: MonthEnd) -> Day? {
    proof.issued?.adding(months: rules.validity.value, ending: ending).adding(days: -1)
  }
  func isValid(_ ending: MonthEnd) -> Outcome {
    if proof.kind?.isAbsent == true { return .notMet }
    guard let issued = proof.issued, let last = last(ending) else { return .unknown }
    return Outcome(presented >= issued && presented <= last)
  }
  let ending = rules.monthEnd.value
  let outcome = isValid(ending)
  log.record {
    Finding(
      "proof.validity", "presented within \(rules.validity.value) months of issue", outcome,
      outcome == isValid(ending.other)
        ? rules.validity.basis : rules.monthEnd.basis.citing(rules.validity.basis.citation),
      figures: [
        .init("issued", proof.issued?.description ?? "not said"),
        .init("presented", presented.description),
        .init("last_day", last(ending)?.description ?? "not known"),
      ], missing: outcome == .unknown ? ["proof.issued"] : [])
  }
  return outcome
}

private func examineTiming<Log: Recorder>(
  _ proof: ProofOfOrigin, shippedBy shipped: Day, _ rules: ProofRequirements, _ log: inout Log
) -> Outcome {
  guard let issued = proof.issued else { return proof.kind?.isAbsent == true ? .notMet : .unknown }
  let graceEnd = shipped.adding(days: rules.graceDays.value)
  func limit(_ ending: MonthEnd) -> Day {
    shipped.adding(months: rules.retroactiveMonths.value, ending: ending)
  }
  let ending = rules.monthEnd.value
  let outcome: Outcome
  if issued <= graceEnd {
    outcome = .met
  } else if issued > limit(ending) {
    outcome = .notMet
  } else {
    outcome = proof.isRetroactive.map(Outcome.init(_:)) ?? .unknown
  }
  log.record {
    Finding(
      "proof.timing",
      issued <= graceEnd
        ? "issued in time" : "issued after shipment: marked retroactive and within the limit",
      outcome,
      issued <= graceEnd
        ? rules.graceDays.basis
        : (issued > limit(ending)) == (issued > limit(ending.other))
          ? rules.retroactiveMonths.basis
          : rules.monthEnd.basis.citing(rules.retroactiveMonths.basis.citation),
      figures: [
        .init("issued", issued.description),
        .init("shipped", proof.shipped?.description ?? "not said, taken as \(shipped)"),
        .init("in_time_until", graceEnd.description),
        .init("retroactive_until", limit(ending).description),
      ], missing: outcome == .unknown ? ["proof.retroactive"] : [])
  }
  return outcome
}

private func examineWaiver<Log: Recorder>(
  _ claim: Claim, _ regime: Regime, _ log: inout Log
) -> Outcome {
  guard let waiver = regime.proof.waiver else { return .notMet }
  let price = claim.good.fob.flatMap { fob in
    fob.currency == waiver.value.currency
      ? fob
      : claim.exchangeRates.first { $0.from == fob.currency && $0.to == waiver.value.currency }
        .flatMap { $0.exchange(fob, rounding: .up) }
  }
  let amount = price.map { Outcome($0.minorUnits <= waiver.value.minorUnits) } ?? .unknown
  let isDeclared = claim.proof?.hasSimplifiedDeclaration.map(Outcome.init(_:)) ?? .unknown
  let declaration = regime.proof.waiverNeedsDeclaration ? isDeclared : .met
  let isDoubtful = regime.proof.waiverIsOfOthers
  let outcome = amount.and(declaration).and(isDoubtful ? .unknown : .met)
  log.record {
    var missing: [String] = []
    if amount == .unknown {
      missing.append(claim.good.fob == nil ? "good.fob" : "exchange_rates")
    }
    if declaration == .unknown { missing.append("proof.simplified_declaration") }
    if isDoubtful { missing.append("assume.\(waiver.basis.name)") }
    return Finding(
      "proof.waiver",
      "no proof is needed up to \(waiver.value)"
        + (regime.proof.waiverNeedsDeclaration ? ", with a simplified declaration" : ""),
      outcome, waiver.basis, figures: [.init("fob", price?.description ?? "not known")],
      missing: outcome == .unknown ? missing : [])
  }
  return outcome
}
