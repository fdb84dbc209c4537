/// Asks what a proof must show of one of its items: each qualifies alone.
///
/// Source: rules 6(e), 12A and 25 of Annex 8 of ATIGA; Annex 6 on partial cumulation.
func examineItem<Log: Recorder>(
  of proof: ProofOfOrigin, from country: Country, of code: HSCode, _ regime: Regime,
  _ rules: ProofRequirements, _ log: inout Log
) -> Outcome {
  let particulars = proof.particulars
  var outcome = Outcome.met
  if let exporter = particulars.exporter {
    outcome = examineExporter(exporter, of: proof, from: country, of: code, regime, &log)
  }
  if particulars.isPartiallyCumulated == true {
    outcome = .notMet
    log.record {
      Finding(.desk(.partialCumulation), .notMet, regime.topic(.partialCumulation))
    }
  }
  if let showsPrice = particulars.showsPrice, let price = rules.price {
    outcome = outcome.and(examinePrice(showsPrice, of: proof, price, &log))
  }
  return outcome
}

/// Asks whether the FOB price is shown where it must be.
///
/// A price that is shown though it need not be does no harm.
/// Source: rule 25 of Annex 8 of ATIGA.
private func examinePrice<Log: Recorder>(
  _ showsPrice: Bool, of proof: ProofOfOrigin, _ price: Lawful<PriceOnProof>, _ log: inout Log
) -> Outcome {
  let names = proof.criteria
  let isNeeded: Outcome =
    switch price.value {
    case .always: .met
    case .never: .notMet
    case .content: names.map { Outcome($0.contains { $0.showsContent }) } ?? .unknown
    }
  var outcome = Outcome.met
  var missing: [String] = []
  if !showsPrice {
    switch isNeeded {
    case .met:
      outcome = proof.outcomeOfDefect
      missing = ["proof.corrected"]
    case .unknown:
      outcome = .unknown
      missing = ["proof.criterion"]
    case .notMet: break
    }
  }
  log.record {
    Finding(
      .desk(.price(isNeeded: isNeeded)), outcome, price.basis,
      figures: [
        .init(
          .criterion, names.map { .sum($0.map { .name($0.rawValue) }) } ?? .absent(.notSaid)),
        .init(.shown, .truth(showsPrice)),
      ], missing: outcome == .unknown ? missing : [])
  }
  return outcome
}
