/// Asks whether the code on the proof is that of customs; where it is not, says what becomes of the goods meanwhile.
///
/// Codes that are alike in their first six digits differ in a national part, which is minor. Others are a
/// difference of classification: the goods are released at the MFN rate, or at the higher of the preferential
/// rates, and what was paid too much is paid back once customs of both members agree.
/// Source: rule 16 of Annex 8 of ATIGA.
func examineCodes<Log: Recorder>(
  of claim: Claim, _ law: ApplicableLaw, under regime: Regime, _ rates: DisputedRates,
  origin: Bool, _ log: inout Log
) -> Outcome {
  guard let proof = claim.proof, proof.hasParticulars, let code = proof.particulars.code else {
    return .met
  }
  let outcome: Outcome = proof.codeInDispute(with: claim.code) == nil ? .met : .unknown
  let basis = regime.topic(.codes)
  log.begin()
  if origin, outcome == .unknown {
    var other = claim.good
    other.code = code
    var silence = Silence()
    let judged = examineOrigin(
      of: other, madeIn: claim.from, shippedOn: claim.originDay, naming: proof.criteria,
      cameWith: proof.original, under: regime, law.productRules, &silence)
    log.record {
      Finding(
        .desk(.codeOrigin), judged.outcome, basis, figures: [.init(.code, .code(code))])
    }
  }
  log.end { premises in
    Finding(
      .desk(outcome == .met ? .codeAlike : .codeAgreed), outcome, basis,
      figures: [
        .init(.code, .code(claim.code)), .init(.codeOnProof, .code(code)),
      ] + (outcome == .met ? [] : rates.figures(of: code, claim, law)),
      missing: outcome == .unknown ? ["proof.code_settled"] : [], premises: premises)
  }
  return outcome
}

/// The rates between which goods are released whose code is in dispute, and the duties that they come to.
struct DisputedRates {
  let mfn: LineRate
  let preferential: LineRate?
  let base: DutyBase

  /// The duty at the MFN rate; the higher of the preferential rates with its duty; what is paid back in the end.
  func figures(of code: HSCode, _ claim: Claim, _ law: ApplicableLaw) -> [Finding.Figure] {
    let general = AppliedRate(.mfn, mfn).duty(on: base)?.exact
    let other = LineRate(
      of: code, in: law.importerLines, for: claim.from, edition: claim.good.edition)
    let higher = [preferential?.bounds?.exact, other.bounds?.exact].compactMap { $0 }.max()
    let reduced = preferential.flatMap {
      AppliedRate.lower(law.scheme, $0, mfn: mfn, on: base).duty(on: base)?.exact
    }
    var figures: [Finding.Figure] = []
    func add(_ name: Finding.Figure.Name, _ amount: Int64?) {
      guard let amount else { return }
      figures.append(.init(name, .amount(Money(minorUnits: amount, claim.currency))))
    }
    if let rate = mfn.bounds?.exact { figures.append(.init(.mfnRate, .percentage(rate))) }
    add(.dutyMeanwhile, general)
    if other.bounds?.exact != nil, let higher {
      figures.append(.init(.higherPreferentialRate, .percentage(higher)))
      add(.dutyAtHigherRate, base.duty(Bounds(higher))?.exact)
    }
    if let general, let reduced { add(.refundable, general - reduced) }
    return figures
  }
}
