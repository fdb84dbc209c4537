/// The answer to a claim: the figures, and why, provision by provision.
public struct Determination: Sendable {
  /// The claim that was judged.
  public let claim: Claim
  /// The figures.
  public let ruling: Ruling
  /// The steps, in order, each with its premises.
  public let findings: [Finding]
  /// The facts that would settle an open verdict, by their place in the claim.
  public let missing: [String]
  /// What the answer leans on that is not official, assumed or the claimant's word.
  public let caveats: [Caveat]
  /// The other treatments that were considered, with their rates.
  public let considered: [Considered]
  /// What the importing member did otherwise than the rules, where the goods may be touched.
  public let departures: [Departure]
  /// How far the content is from its threshold.
  public let headroom: Headroom?
  /// What box 7 of Form D tells.
  public let box7: Box7?
  /// What box 9 of Form D shows.
  public let box9: Box9?
  /// The ticks of box 13 of Form D that follow.
  public let box13: [Box13]
  /// The schedules that were consulted.
  public let restsOn: [ScheduleDescription]
  /// What is known of the code of the goods, if a schedule that was consulted has no line of it.
  public var unlisted: CodeAnswer?
  /// The codes of materials that no edition of the Harmonized System has.
  public package(set) var unheld: [UnheldCode] = []
  /// The lists of the importing member on which the goods stand, where the rates of the scheme are not held.
  public var lists: [ListMembership] = []
  /// What came of the good's bill of several levels, if it has one.
  public var bill: BillRuling?
}

extension Determination {
  /// The same answer with the other treatments that were judged or could have been asked for.
  ///
  /// - Parameters:
  ///   - others: The rulings under other schemes.
  ///   - equal: The schemes of those among them that are as good.
  ///   - unclaimed: The schemes that would need an approval or a margin, which the claim does not name.
  ///   - unjudged: The rates of agreements by whose rules it was not judged.
  /// - Returns: The answer, with all of them among what was considered.
  public func considering(
    _ others: [Ruling], equal: [SchemeID], unclaimed: [SchemeTerms],
    unjudged: [(scheme: SchemeID, rate: LineRate)] = []
  ) -> Self {
    let judged = others.map { other in
      Considered(
        scheme: other.scheme, rate: other.preferential ?? other.mfn,
        because: because(other, isEqual: equal.contains(other.scheme)))
    }
    let open = unclaimed.map { terms in
      Considered(
        scheme: terms.scheme.id,
        rate: LineRate(
          granting: terms.benefit(into: claim.to)?.value, mfn: ruling.mfn.bounds),
        because: .notClaimed(terms))
    }
    let rates = unjudged.map { Considered(scheme: $0.scheme, rate: $0.rate, because: .notJudged) }
    let told =
      unjudged.isEmpty
      ? []
      : [
        Caveat(
          id: "agreements.not_judged",
          statement: .notJudged(
            unjudged.map { Caveat.OtherRate(scheme: $0.scheme, bounds: $0.rate.bounds) }),
          evidence: .unconfirmed)
      ]
    var shown = ruling
    shown.equal = equal
    return Self(
      claim: claim, ruling: shown, findings: findings, missing: missing, caveats: caveats + told,
      considered: considered + judged + rates + open, departures: departures,
      headroom: headroom, box7: box7, box9: box9, box13: box13,
      restsOn: restsOn, bill: bill)
  }

  private func because(_ other: Ruling, isEqual: Bool) -> Considered.Reason {
    switch other.verdict {
    case .ineligible: .notDue(other.reason)
    case .undetermined: .cannotBeTold(other.reason)
    case .eligible where isEqual:
      other.applied?.bounds != nil && other.applied?.bounds == ruling.applied?.bounds
        ? .dueAndSame : .dueAndLowerCannotBeTold
    case .eligible: .dueAndNotLower
    }
  }
}

/// Judges a claim under one scheme and keeps the reasons.
public func determine(_ claim: Claim, under law: ApplicableLaw) -> Determination {
  var reasoning = Reasoning()
  let declared =
    law.originRegime.map { regime in
      claim.good.declarationFindings(under: regime)
        + claim.good.stockFindings(madeIn: claim.from, under: regime)
    } ?? []
  let judged = BillJudgement(of: claim, under: law)
  let readings = law.originRegime.map { claim.good.readingsOfMaterials(under: $0) } ?? []
  let claim = valued(claim.counted(by: judged, under: law), law, &reasoning)
  let ruling = judge(claim, law, &reasoning)
  let findings =
    (judged.map { $0.named(reasoning.findings) } ?? claim.good.saying(reasoning.findings))
    + declared
  let missing = ruling.verdict == .undetermined ? missingFacts(of: findings) : []
  let rests = [law.importerLines, law.mfnLines, law.exporterLines, law.exporterMFNLines]
    .compactMap { $0 }
  let headroom = ruling.origin.flatMap { origin in
    origin.thresholdOfHeadroom.flatMap { threshold in
      Headroom(
        of: claim.good, origin.content, over: threshold, asItIs: ruling.verdict == .eligible
      ) { good in
        var silence = Silence()
        var other = claim
        other.good = good
        return judge(other, law, &silence).verdict == .eligible
      }
    }
  }
  let others =
    caveats(of: findings) + scheduleCaveats(claim, law, ruling) + otherCaveats(claim, law, ruling)
  let box9 = Box9(claim, ruling.origin, under: (law.proofRules ?? law.originRegime?.proof)?.price)
  return Determination(
    claim: claim, ruling: ruling, findings: findings, missing: missing,
    caveats: (others + caveats(of: box9?.readings ?? [])
      + (judged?.ruling.caveats ?? []).filter { !others.contains($0) } + readings)
      .bestKnownFirst,
    considered: considered(ruling, claim),
    departures: law.departures.filter {
      $0.touches(claim.code, from: claim.from, to: claim.to, on: claim.on)
    },
    headroom: headroom, box7: box9 == nil ? nil : Box7(claim, ruling.origin), box9: box9,
    box13: Box13.ticks(claim, ruling.origin, under: law.originRegime, findings),
    restsOn: rests.flatMap { $0.sources(of: claim.code) }, bill: judged?.ruling)
}

/// What the schedules are known by from which the answer takes a rate, and whether they may be out of date.
private func scheduleCaveats(
  _ claim: Claim, _ law: ApplicableLaw, _ ruling: Ruling
) -> [Caveat] {
  let isGeneral = law.rateRegime?.exporterTariffReading?.value == .mostFavouredNation
  let asked =
    law.rateRegime?.exporterTariffCeiling == nil
    ? nil : isGeneral ? law.exporterMFNLines : law.exporterLines
  let exporters = LineRate(
    of: claim.code, in: asked, for: claim.to, edition: claim.good.edition)
  let lines = [
    ruling.preferential?.source == .schedule ? law.importerLines : nil,
    ruling.mfn.source == .schedule ? law.mfnLines : nil,
    exporters.bounds != nil && exporters.isGranted == .met ? asked : nil,
  ]
  return lines.compactMap { $0 }.flatMap { $0.sources(of: claim.code) }
    .flatMap { $0.caveats(on: claim.on) }
}

/// The facts that would settle the findings that are open, each once.
func missingFacts(of findings: [Finding]) -> [String] {
  findings.flatMap { $0.missingFacts }.once
}

extension [Caveat] {
  /// The caveats by their evidence, the best known first, else in their order.
  public var bestKnownFirst: Self {
    Evidence.allCases.flatMap { evidence in filter { $0.evidence == evidence } }
  }
}

private func otherCaveats(
  _ claim: Claim, _ law: ApplicableLaw, _ ruling: Ruling
) -> [Caveat] {
  var all: [Caveat] = []
  if claim.currency == .unstated, claim.good.fob != nil || claim.customsValue != nil {
    all.append(
      Caveat(
        id: "currency.not_said",
        statement: .currencyNotSaid,
        evidence: .derived))
  }
  if claim.isIllustrative {
    all.append(
      Caveat(
        id: "illustrative", statement: .illustrative,
        evidence: .unconfirmed))
  }
  let others = claim.exchangeRates.filter { $0.on != nil && $0.on != claim.on }
  if !others.isEmpty {
    let rates = others.map { rate in
      Caveat.RateOfDay(from: rate.from, to: rate.to, on: rate.on ?? claim.on)
    }
    all.append(
      Caveat(
        id: "exchange_rates.on",
        statement: .exchangeRates(rates, not: claim.on), evidence: .unconfirmed))
  }
  all += unusedTariffs(
    claim, law, mfn: ruling.mfn, preferential: ruling.preferential)
  all += claimedTariffs(claim, law, mfn: ruling.mfn)
  if let part = claim.good.part, law.partNames(of: claim).isEmpty {
    all.append(
      Caveat(id: "good.part", statement: .partNotAsked(part), evidence: .unconfirmed))
  }
  let countries =
    [claim.from, claim.to] + (claim.good.materials ?? []).compactMap { $0.origin }
    + (claim.route ?? []).compactMap { $0.through }
  let taken = countries.once.compactMap { law.originRegime?.assumedMembers[$0] }
  all += caveats(of: taken)
  all += law.pending.map {
    Caveat(
      id: "pending." + $0.name, statement: .pending($0.name, $0.says), evidence: $0.evidence)
  }
  if let value = claim.customsValue, let applied = ruling.applied?.bounds?.exact,
    value.share(applied, rounding: .down) != value.share(applied, rounding: .up)
  {
    all.append(
      Caveat(
        id: law.dutyRounding.basis.name,
        statement: .dutyRounded(law.dutyRounding.value),
        evidence: law.dutyRounding.basis.evidence))
  }
  if !claim.exchangeRates.isEmpty { all += assumed(law.exchangeRounding.basis) }
  if let origin = ruling.origin, origin.criteria.contains(where: { $0.showsContent }) {
    all += assumed(origin.shownRounding.basis)
  }
  return all
}

/// What a reader should know of a reading that changes no step, if it was assumed otherwise.
private func assumed(_ basis: Basis) -> [Caveat] {
  guard basis.isAssumed else { return [] }
  return [
    Caveat(
      id: basis.name, statement: .assumed(.note(basis.note ?? .text(basis.name))),
      evidence: .unconfirmed)
  ]
}

private func considered(_ ruling: Ruling, _ claim: Claim) -> [Determination.Considered] {
  guard let preference = ruling.preferential else { return [] }
  let because: Determination.Considered.Reason =
    switch (ruling.verdict, ruling.applied?.scheme) {
    case (.undetermined, _): .ifNotDue
    case (.ineligible, _): .notDueApplies
    case (_, SchemeID.mfn?): .notAbove(preference)
    case (_, nil): .lowerCannotBeTold
    default:
      if let own = preference.bounds, let general = ruling.mfn.bounds, own.high <= general.low {
        own == general ? .same : .higher
      } else {
        .notLower
      }
    }
  return [Determination.Considered(scheme: .mfn, rate: ruling.mfn, because: because)]
}
