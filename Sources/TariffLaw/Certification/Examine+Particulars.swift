/// Asks what stands on a proof besides its kind and its days, as far as it is said.
///
/// Each is a rule of its own; what is not said of a proof is not held against it.
func examineParticulars<Log: Recorder>(
  of proof: ProofOfOrigin, importedOn on: Day, _ regime: Regime, _ rules: ProofRequirements,
  _ log: inout Log
) -> Outcome {
  let particulars = proof.particulars
  var outcome = examineInvoice(of: proof, regime, &log)
  if let copy = particulars.copy {
    outcome = outcome.and(examineCopy(copy, of: proof, importedOn: on, regime, rules, &log))
  }
  if let exhibition = particulars.exhibition {
    outcome = outcome.and(examineExhibition(exhibition, regime, &log))
  }
  if let discrepancies = particulars.discrepancies, !discrepancies.isEmpty {
    outcome = outcome.and(examineDiscrepancies(discrepancies, of: proof, regime, &log))
  }
  if particulars.isUnderRemedy == true, let due = rules.underRemedy {
    outcome = outcome.and(examineRemedy(proof, importedOn: on, due, &log))
  }
  return outcome
}

extension ProofOfOrigin {
  /// What becomes of a proof that lacks something its authority can put right.
  var outcomeOfDefect: Outcome { particulars.isCorrected.map(Outcome.init(_:)) ?? .unknown }
}

/// Asks whether an invoice of a company in a third country stands against the proof, which names that company.
///
/// A declaration has no boxes: it stands on the billing statement or the like.
/// Source: rule 23 of Annex 8 of ATIGA.
private func examineInvoice<Log: Recorder>(
  of proof: ProofOfOrigin, _ regime: Regime, _ log: inout Log
) -> Outcome {
  guard proof.hasThirdCountryInvoice == true, let basis = regime.topic(.thirdCountryInvoice) else {
    return .met
  }
  var outcome = Outcome.met
  log.begin()
  if let invoicer = proof.particulars.invoicer, proof.kind?.effect != .declared {
    let parts: [(asked: Finding.Question.Desk, isThere: Bool?)] = [
      (.invoiceMarked, invoicer.isMarked),
      (.invoiceNamed, invoicer.name != nil && invoicer.country != nil),
    ]
    for (asked, isThere) in parts {
      let answer = isThere == false ? proof.outcomeOfDefect : .met
      outcome = outcome.and(answer)
      log.record {
        Finding(
          .desk(asked), answer, basis,
          missing: answer == .unknown ? ["proof.corrected"] : [])
      }
    }
  }
  log.end { premises in
    Finding(
      .proof(.thirdCountryInvoice), outcome, basis, premises: premises)
  }
  return outcome
}

/// Asks whether what differs between a proof and the other papers is minor, or was put right.
///
/// Source: rule 16 of Annex 8 of ATIGA, and the list of minor discrepancies of June 2021.
private func examineDiscrepancies<Log: Recorder>(
  _ discrepancies: [ProofParticulars.Discrepancy], of proof: ProofOfOrigin, _ regime: Regime,
  _ log: inout Log
) -> Outcome {
  let minor = regime.words.words(.discrepancies, that: .minor)
  var outcome = Outcome.met
  log.begin()
  for discrepancy in discrepancies {
    let word = minor.first { $0.name == discrepancy.rawValue }
    let title = regime.words.word(.discrepancies, discrepancy.rawValue)?.title ?? ""
    let answer = word == nil ? proof.outcomeOfDefect : .met
    outcome = outcome.and(answer)
    log.record {
      Finding(
        .desk(.discrepancy(title, isMinor: word != nil)), answer,
        word.flatMap { word in regime.topic(.discrepancies)?.weakened(by: [word]) }
          ?? regime.topic(.discrepancies),
        figures: [.init(.discrepancy, .name(discrepancy.rawValue))],
        missing: answer == .unknown ? ["proof.corrected"] : [])
    }
  }
  log.end { premises in
    Finding(
      .desk(.discrepancies), outcome, regime.topic(.discrepancies), premises: premises)
  }
  return outcome
}

/// Asks whether a proof of goods under a trade remedy was there at clearance, where the importer's law asks it.
private func examineRemedy<Log: Recorder>(
  _ proof: ProofOfOrigin, importedOn on: Day, _ due: Basis, _ log: inout Log
) -> Outcome {
  let outcome = proof.presented.map { Outcome($0 <= on) } ?? .unknown
  log.record {
    Finding(
      .desk(.atClearance), outcome, due,
      figures: [
        .init(.on, .day(on)), .init(.presented, .day(proof.presented, or: .notSaid)),
      ], missing: outcome == .unknown ? ["proof.presented"] : [])
  }
  return outcome
}
