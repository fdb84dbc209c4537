/// Asks what a proof must show of one of its items in its form: each qualifies alone.
///
/// What is not told of exporter and price is asked where the papers are at hand, and else taken to be in order.
/// Source: rules 6(e), 12A and 25 of Annex 8 of ATIGA.
func examineItem<Log: Recorder>(
  of proof: ProofOfOrigin, from country: Country, of code: HSCode, _ regime: Regime,
  _ rules: ProofRequirements, _ papers: Papers, _ log: inout Log
) -> Outcome {
  // What is not there shows nothing.
  guard proof.kind?.isAbsent != true else { return .met }
  var outcome = examineExporter(of: proof, from: country, of: code, regime, rules, papers, &log)
  if let price = rules.price(on: proof, regime) {
    outcome = outcome.and(
      examinePrice(
        of: proof, price,
        mayBeDeclared: proof.kind == nil && regime.topic(.certifiedExporter) != nil,
        papers, &log))
  }
  return outcome
}

/// Asks whether a proof tells that an item gets no preference, whatever proof it needs: it is marked for partial
/// cumulation, or an original is, or is of no member.
///
/// What is sent on keeps the origin of the original, and so its want. Of the original no more is told here unless no
/// proof is needed, for else it was asked already.
/// Source: Annex 6 of ATIGA; rule 11 of Annex 8.
func examineDenial<Log: Recorder>(
  by proof: ProofOfOrigin, from sender: Country, isWaived: Bool, _ regime: Regime,
  _ log: inout Log
) -> Outcome {
  var outcome = Outcome.met
  let originals =
    proof.original.map { [$0] + proof.particulars.furtherOriginals } ?? []
  if proof.isMarkedThoughWhole(under: regime) {
    // Of the mark and the content one is wrong.
    log.record {
      Finding(
        .desk(.partialCumulation), .unknown, regime.topic(.partialCumulation),
        missing: ["proof.partial_cumulation", "proof.criterion"])
    }
    outcome = .unknown
  } else if proof.hasParticulars && proof.particulars.isPartiallyCumulated == true
    || originals.contains(where: { $0.criteria?.contains(.partialCumulation) == true })
  {
    outcome = denyPartiallyCumulated(regime, &log)
  }
  guard isWaived else { return outcome }
  return outcome.and(examineMembers(ofOriginalsOf: proof, sentOnFrom: sender, regime, &log))
}

/// Tells that what is marked for partial cumulation gets no preference itself, or that no rule on the mark is held.
///
/// Source: Annex 6 of ATIGA.
func denyPartiallyCumulated<Log: Recorder>(_ regime: Regime, _ log: inout Log) -> Outcome {
  guard let basis = regime.topic(.partialCumulation) else {
    log.record {
      Finding(
        .desk(.partialCumulationHeld), .unknown, nil, missing: ["proof.partial_cumulation"])
    }
    return .unknown
  }
  log.record { Finding(.desk(.partialCumulation), .notMet, basis) }
  return .notMet
}

extension ProofRequirements {
  /// Of which goods a proof shows the FOB price: a declaration always of those that originate by their content.
  ///
  /// Source: rule 12A of Annex 8 of ATIGA.
  func price(on proof: ProofOfOrigin, _ regime: Regime) -> Lawful<PriceOnProof>? {
    guard price?.value == .never, proof.kind?.effect == .declared,
      let basis = regime.topic(.certifiedExporter)
    else { return price }
    return Lawful(.content, basis)
  }
}

/// Asks whether the FOB price is shown where it must be.
///
/// A price that is shown though it need not be does no harm. Whether it is shown is asked where the papers are at hand,
/// and else taken to be as it must, of goods that are said to originate by their content.
/// Source: rule 25 of Annex 8 of ATIGA.
private func examinePrice<Log: Recorder>(
  of proof: ProofOfOrigin, _ price: Lawful<PriceOnProof>, mayBeDeclared: Bool, _ papers: Papers,
  _ log: inout Log
) -> Outcome {
  let showsPrice = proof.particulars.showsPrice
  let names = proof.criteria
  let isNeeded: Outcome =
    switch price.value {
    case .always: .met
    case .never: .notMet
    case .content: names.map { Outcome($0.contains { $0.showsContent }) } ?? .unknown
    }
  var outcome = Outcome.met
  var missing: [String] = []
  if showsPrice == nil {
    guard isNeeded != .notMet else { return .met }
    guard papers.areAtHand else {
      if isNeeded == .met {
        papers.take(.desk(.price(isNeeded: isNeeded)), by: price.basis, &log)
      }
      return .met
    }
    outcome = .unknown
    missing = (isNeeded == .unknown ? ["proof.criterion"] : []) + ["proof.fob_shown"]
  } else if showsPrice == false {
    switch isNeeded {
    case .met:
      outcome = proof.outcomeOfDefect
      missing = ["proof.corrected"]
    case .unknown:
      outcome = .unknown
      missing = ["proof.criterion"]
    case .notMet:
      // On a declaration the price is shown, and it is not told whether this is one.
      if mayBeDeclared, names?.contains(where: { $0.showsContent }) != false {
        outcome = .unknown
        missing = ["proof.kind"] + (names == nil ? ["proof.criterion"] : [])
      }
    }
  }
  log.record {
    Finding(
      .desk(.price(isNeeded: isNeeded)), outcome, price.basis,
      figures: [
        .init(
          .criterion, names.map { .sum($0.map { .name($0.rawValue) }) } ?? .absent(.notSaid)),
        .init(.shown, showsPrice.map { .truth($0) } ?? .absent(.notSaid)),
      ], missing: outcome == .unknown ? missing : [])
  }
  return outcome
}
