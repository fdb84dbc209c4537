/// Asks what stands on a proof besides its kind and its days, as far as it is said.
///
/// Each is a rule of its own. What an invoice of a third country makes it show is asked where the papers are at hand, and
/// else taken to be in order; what is not said of anything else on it is asked.
func examineParticulars<Log: Recorder>(
  of proof: ProofOfOrigin, importedOn on: Day, _ regime: Regime, _ rules: ProofRequirements,
  _ papers: Papers, _ log: inout Log
) -> Outcome {
  // On what is not there stands nothing.
  guard proof.kind?.isAbsent != true,
    proof.hasParticulars || proof.hasThirdCountryInvoice == true || rules.underRemedy != nil
  else { return .met }
  let particulars = proof.particulars
  var outcome = examineInvoice(of: proof, regime, papers, &log)
  if let copy = particulars.copy {
    outcome = outcome.and(
      examineCopy(copy, of: proof, importedOn: on, regime, rules, &log))
  }
  if let reissued = particulars.reissued {
    outcome = outcome.and(examineReissue(on: reissued, of: proof, regime, rules, &log))
  }
  if let exhibition = particulars.exhibition {
    outcome = outcome.and(examineExhibition(exhibition, on: proof, regime, &log))
  }
  if let discrepancies = particulars.discrepancies, !discrepancies.isEmpty {
    outcome = outcome.and(examineDiscrepancies(discrepancies, of: proof, regime, &log))
  }
  if let due = rules.underRemedy {
    // A presentation that is not told is taken as with the declaration, if the proof was there by then.
    let isTaken =
      regime.presentationNotSaid?.value != .unknown && (proof.issued.map { $0 <= on } ?? true)
    let presented = proof.presented ?? (isTaken ? on : nil)
    outcome = outcome.and(examineRemedy(proof, presented: presented, importedOn: on, due, &log))
  }
  return outcome
}

extension ProofOfOrigin {
  /// The code on it that may be another than a declared one, as long as customs of both members do not agree.
  func codeInDispute(with declared: HSCode) -> HSCode? {
    particulars.isCodeSettled == true ? nil : otherCode(than: declared)
  }

  /// The code on it that may be another than a declared one.
  ///
  /// Codes that are alike in their first six digits differ in a national part, which is minor.
  func otherCode(than declared: HSCode) -> HSCode? {
    guard let code = particulars.code else { return nil }
    let known = min(Int(code.count), Int(declared.count), 6)
    let isOther = code.prefix(known) != declared.prefix(known)
    return isOther || known < 6 && code != declared ? code : nil
  }

  /// What becomes of a proof that lacks something its authority can put right.
  var outcomeOfDefect: Outcome { particulars.isCorrected.map(Outcome.init(_:)) ?? .unknown }
}

/// Asks whether an invoice of a company in a third country stands against the proof, which names that company.
///
/// A declaration has no boxes: it stands on the billing statement or the like. Where no rule on it is held, that is said.
/// Source: rule 23 of Annex 8 of ATIGA.
private func examineInvoice<Log: Recorder>(
  of proof: ProofOfOrigin, _ regime: Regime, _ papers: Papers, _ log: inout Log
) -> Outcome {
  guard proof.hasThirdCountryInvoice == true else { return .met }
  guard let basis = regime.topic(.thirdCountryInvoice) else {
    log.record {
      Finding(.desk(.invoiceHeld), .unknown, nil, missing: ["proof.third_country_invoice"])
    }
    return .unknown
  }
  var outcome = Outcome.met
  log.begin()
  if proof.kind?.effect != .declared {
    let invoicer = proof.particulars.invoicer ?? ProofParticulars.Invoicer()
    let path = "proof.third_country_invoice."
    let parts: [(asked: Finding.Question.Desk, isThere: Bool?, missing: [String])] = [
      (.invoiceMarked, invoicer.isMarked, [path + "marked"]),
      (
        .invoiceNamed, invoicer.showsCompany,
        (invoicer.name == nil ? [path + "name"] : [])
          + (invoicer.country == nil ? [path + "country"] : [])
      ),
    ]
    for (asked, told, missing) in parts {
      // Of a company whose country nobody tells it is not known that it is one of a third.
      let isPlaced = asked != .invoiceNamed || invoicer.country != nil
      let isThere = told == true && !isPlaced ? nil : told
      if isThere == nil, !papers.areAtHand {
        papers.take(.desk(asked), by: basis, &log)
        continue
      }
      var answer = isThere.map { $0 ? .met : proof.outcomeOfDefect } ?? Outcome.unknown
      var asks = isThere == nil ? missing : ["proof.corrected"]
      // A declaration, which it may be, has no such boxes.
      if proof.kind == nil, answer == .notMet { (answer, asks) = (.unknown, ["proof.kind"]) }
      outcome = outcome.and(answer)
      log.record {
        Finding(.desk(asked), answer, basis, missing: answer == .unknown ? asks : [])
      }
    }
  }
  log.end { premises in
    Finding(
      .proof(.thirdCountryInvoice), outcome, basis, premises: premises)
  }
  return outcome
}

extension ProofParticulars.Invoicer {
  /// Whether box 7 gives its name and country: as it is told, or since both are.
  fileprivate var showsCompany: Bool? {
    isNamed ?? (name != nil && country != nil ? true : nil)
  }
}

/// Asks whether what differs between a proof and the other papers is minor, or was put right.
///
/// Source: rule 16 of Annex 8 of ATIGA, and the list of minor discrepancies of June 2021.
private func examineDiscrepancies<Log: Recorder>(
  _ discrepancies: [ProofParticulars.Discrepancy], of proof: ProofOfOrigin, _ regime: Regime,
  _ log: inout Log
) -> Outcome {
  let isDeclared = proof.kind.map { $0.effect == .declared } ?? true
  let minor =
    regime.words.words(.discrepancies, that: .minor)
    + (isDeclared ? regime.words.words(.discrepancies, that: .minorOfDeclaration) : [])
  let provision = regime.topic(.discrepancies)
  var outcome = Outcome.met
  log.begin()
  for discrepancy in discrepancies {
    let word = minor.first { $0.name == discrepancy.rawValue }
    let title = regime.words.word(.discrepancies, discrepancy.rawValue)?.title ?? ""
    var answer = word == nil ? proof.outcomeOfDefect : .met
    // Where no rule is held on what is not minor, nothing tells that it is refused.
    let isHeld = word != nil || provision != nil || answer != .notMet
    if !isHeld { answer = .unknown }
    outcome = outcome.and(answer)
    log.record {
      Finding(
        .desk(
          isHeld
            ? .discrepancy(title, isMinor: word != nil) : .discrepancyHeld(title)), answer,
        word.flatMap { word in provision?.weakened(by: [word]) ?? word.basis } ?? provision,
        figures: [.init(.discrepancy, .name(discrepancy.rawValue))],
        missing: answer == .unknown
          ? [isHeld ? "proof.corrected" : "proof.discrepancies"] : [])
    }
  }
  log.end { premises in
    Finding(
      .desk(.discrepancies), outcome, provision, premises: premises)
  }
  return outcome
}

extension DeclaredWord {
  /// The law that says what it does, where no other provision does.
  fileprivate var basis: Basis? {
    citation.map { Basis(name: name, citation: $0, evidence: evidence, note: .text(title)) }
  }
}

/// Asks whether a proof of goods under a trade remedy was there at clearance, where the importer's law asks it.
///
/// Of a proof that came later, or may have, it is asked whether the goods are under one. A presentation that is taken to
/// be with the declaration was at clearance.
private func examineRemedy<Log: Recorder>(
  _ proof: ProofOfOrigin, presented: Day?, importedOn on: Day, _ due: Basis, _ log: inout Log
) -> Outcome {
  let isUnder = proof.particulars.isUnderRemedy
  var outcome = presented.map { Outcome($0 <= on) } ?? .unknown
  var missing = ["proof.presented"]
  switch isUnder {
  case true?: break
  case false?: return .met
  case nil:
    guard outcome != .met else { return .met }
    outcome = .unknown
    if presented != nil { missing = ["proof.trade_remedy"] }
  }
  log.record {
    Finding(
      .desk(.atClearance), outcome, due,
      figures: [
        .init(.on, .day(on)), .init(.presented, .day(proof.presented, or: .notSaid)),
      ], missing: outcome == .unknown ? missing : [])
  }
  return outcome
}
