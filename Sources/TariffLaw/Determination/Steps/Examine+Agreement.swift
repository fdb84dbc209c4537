/// Asks whether the facts of a claim agree; where two of them cannot both be right, nothing is granted on them.
///
/// The other steps are judged by the facts as they stand, so one that fails without the doubted fact still
/// fails.
func examineAgreement<Log: Recorder>(
  of claim: Claim, _ law: ApplicableLaw, under regime: Regime, _ ruling: OriginRuling,
  _ log: inout Log
) -> Outcome {
  var found = contradictions(
    in: claim.good, madeIn: claim.from, shippedOn: claim.originDay,
    naming: claim.proof?.criteria, showing: claim.proof?.shownContent,
    cameWith: claim.proof?.original, under: regime,
    law.productRules, ruling)
  if let terms = law.terms, !terms.mayHold(claim.code) {
    let chapters = terms.words(.chapters)
    found.append(
      Contradiction(
        .product(of: law.scheme), "good.code", "approvals",
        figures: [
          .init(.code, .code(claim.code)),
          .init(
            .chapters,
            .row((chapters?.value ?? []).ofChapters(of: [claim.code]).map(Finding.Value.name))),
        ], chapters?.basis))
  }
  found += contradictions(
    inStocksOf: claim.good, shippedOn: claim.originDay,
    saidIn: claim.proof?.shipped == nil ? "on" : "proof.shipped")
  found += contradictions(inApprovalsOf: claim, law)
  found += contradictions(
    inOriginalsOf: claim.good, sentOnFrom: claim.from, cameWith: claim.proof?.original,
    and: claim.proof?.particulars.furtherOriginals ?? [], regime)
  found += contradictions(inMarkOf: claim.proof, under: regime)
  found += contradictions(inProofOf: claim) + contradictions(inTariffsOf: claim, law)
  return record(found, &log)
}

/// Asks whether the facts of a good agree, where origin alone is asked.
func examineAgreement<Log: Recorder>(
  of question: OriginQuestion, under regime: Regime, _ rules: ProductRules, _ ruling: OriginRuling,
  _ log: inout Log
) -> Outcome {
  record(
    contradictions(
      in: question.good, madeIn: question.from, shippedOn: question.on,
      naming: question.criteria, showing: question.shownContent, cameWith: question.original,
      under: regime, rules, ruling)
      + contradictions(
        inOriginalsOf: question.good, sentOnFrom: question.from, cameWith: question.original,
        and: [], regime)
      + contradictions(inStocksOf: question.good, shippedOn: question.on, saidIn: "on"), &log)
}

/// Records facts that contradict each other, if there are any.
func record<Log: Recorder>(_ found: [Contradiction], _ log: inout Log) -> Outcome {
  guard !found.isEmpty else { return .met }
  log.record {
    Finding(
      .facts(.agree), .unknown, nil,
      premises: found.map { contradiction in
        Finding(
          .facts(.agreement(contradiction.agreement, of: contradiction.facts[0])), .unknown,
          contradiction.basis,
          figures: contradiction.figures, missing: contradiction.facts)
      })
  }
  return .unknown
}

/// A certificate of another brand than the one that is stated with it, or one that is void on the day.
private func contradictions(
  inApprovalsOf claim: Claim, _ law: ApplicableLaw
) -> [Contradiction] {
  claim.approvals.enumerated().flatMap { place, stated -> [Contradiction] in
    guard stated.scheme == law.scheme, let name = stated.certificate else {
      return []
    }
    var found: [Contradiction] = []
    let certificate = "approvals[\(place)].certificate"
    let approval = law.register.value(Approval.Name(name, under: stated.scheme), on: claim.on)
    if let brand = stated.brand, let approval, !Approval.matches(brand, [approval.brand]) {
      found.append(
        Contradiction(
          .brand, certificate, "approvals[\(place)].brand",
          figures: [.init(.approved, .name(approval.brand)), .init(.claimed, .text(brand))], nil))
    }
    if let later = law.register.reissue(of: name, held: approval, on: claim.on) {
      found.append(
        Contradiction(
          .certificate(reissuedAs: later.name), certificate, "on",
          figures: [.init(.claimed, .text(name)), .init(.on, .day(claim.on))],
          law.terms?.topic(.reissue)))
    }
    return found
  }
}

/// The facts of a good that cannot all be right.
private func contradictions(
  in good: Good, madeIn exporter: Country, shippedOn day: Day,
  naming named: [OriginCriterion]?, showing share: Percentage?, cameWith original: OriginalProof?,
  under regime: Regime, _ rules: ProductRules,
  _ ruling: OriginRuling
) -> [Contradiction] {
  var found = contradictions(
    inRuleOf: good, madeIn: exporter, shippedOn: day, naming: named, under: regime, rules, ruling)
  if let facts = good.whollyObtained {
    found += contradictions(in: facts, of: good, madeIn: exporter, under: regime)
  }
  if ruling.criteria != [.whollyObtained] || ruling.original != nil,
    let told = good.obtainedElsewhere(than: exporter, cameWith: original, under: regime)
  {
    found.append(
      Contradiction(
        .obtainedHere(exporter), told.fact,
        good.materials == nil ? "good.non_originating" : "good.materials",
        figures: told.country.map { [.init(.origin, .country($0))] } ?? [],
        regime.topic(.origin)))
  }
  for (place, material) in (good.materials ?? []).enumerated() {
    found += contradictions(in: material, at: place, under: regime)
  }
  if ruling.criteria == [.specificProcess] {
    found += contradictions(inWorkOn: good, madeIn: exporter, under: regime)
  }
  let isOfContent = ruling.criteria.contains(.regionalValueContent)
  guard isOfContent || ruling.turnsOnContent && ruling.outcome != .met else { return found }
  if let share, isOfContent {
    let threshold = ruling.threshold ?? regime.contentThreshold.value
    if share < threshold || share > .whole {
      found.append(
        Contradiction(
          .shownContent(threshold), "proof.criterion", nil,
          figures: [.init(.shown, .perCent(share))], regime.contentThreshold.basis))
    }
  }
  // What was bought for a good costs no more than it, whatever the things are worth that were made of it.
  if let sheet = good.sheetOfBought(madeIn: exporter, under: regime),
    sheet.isAbovePrice, !ruling.content.sheet.isAbovePrice
  {
    found.append(
      Contradiction(
        .price, "good.fob", "good.bill",
        figures: [
          .init(.fob, .amount(orNotSaid: good.fob)),
          .init(.sum, .amount(orNotSaid: sheet.sum(in: good.fob))),
        ], regime.topic(.nonOriginatingValue)))
  }
  if ruling.content.sheet.isAbovePrice {
    found.append(
      Contradiction(
        .price, "good.fob",
        good.materials == nil ? "good.non_originating" : "good.materials",
        figures: [
          .init(.fob, .amount(orNotSaid: good.fob)),
          .init(.sum, .amount(orNotSaid: ruling.content.sheet.sum(in: good.fob))),
        ], regime.topic(.nonOriginatingValue)))
  }
  return found
}

private func contradictions(
  in facts: WhollyObtainedFacts, of good: Good, madeIn exporter: Country, under regime: Regime
) -> [Contradiction] {
  guard facts.clause != nil || facts.isStated == true else { return [] }
  var found: [Contradiction] = []
  let isForeign = (good.materials ?? []).contains { material in
    !material.isOfNoOther(than: exporter)
      && material.value.map { $0.units > ExactFraction(0) } ?? true
      && material.role.isOfTheGood
      && MaterialTreatment(of: material, under: regime).countsInClassification != .notMet
  }
  if isForeign || (good.nonOriginating?.units ?? ExactFraction(0)) > ExactFraction(0) {
    found.append(
      Contradiction(
        .noForeignMaterials, "good.wholly_obtained",
        isForeign ? "good.materials" : "good.non_originating",
        regime.topic(.whollyObtained)))
  }
  let clause = regime.whollyObtained.first { $0.letter == facts.clause }
  if let goods = clause?.goods, let code = good.code,
    goods.value.hold(code, isOfPart: nil) == .notMet
  {
    found.append(
      Contradiction(
        .obtained(clause: facts.clause ?? ""), "good.wholly_obtained.clause", "good.code",
        figures: [.init(.code, .code(code))], goods.basis))
  }
  return found
}

extension Material {
  /// Whether it is said to be of a country, so that it may be of a good that is wholly obtained there.
  fileprivate func isOfNoOther(than country: Country) -> Bool {
    guard status == nil || status == .originating else { return false }
    return origin.map { $0 == country } ?? (status == .originating)
  }
}
