/// Whether the preference asked is due.
public enum Verdict: String, Sendable, CaseIterable {
  /// The good is eligible for the preference.
  case eligible
  /// The good is not eligible, whatever is not known.
  case ineligible
  /// It cannot be told, because a fact is missing.
  case undetermined

  /// The verdict that an outcome gives.
  public init(_ outcome: Outcome) {
    switch outcome {
    case .met: self = .eligible
    case .notMet: self = .ineligible
    case .unknown: self = .undetermined
    }
  }
}

/// The figures of an answer: all that a batch gives, and that a single determination explains.
public struct Ruling: Sendable {
  /// Whether the preference is due.
  public let verdict: Verdict
  /// The scheme that was judged.
  public let scheme: SchemeID
  /// The MFN rate.
  public let mfn: LineRate
  /// The preferential rate, if the scheme gives preferences.
  public let preferential: LineRate?
  /// What came of the question of origin, if it was asked.
  public let origin: OriginRuling?
  /// The first step that was not met, else the first that is unknown.
  public let reason: Step?
  /// What duty is charged on.
  public let base: DutyBase
  /// The schemes whose answers are as good, if the best of all was asked for.
  ///
  /// Which of them is shown follows from its name alone.
  public internal(set) var equal: [SchemeID] = []

  /// The steps of a determination, in the order in which they decide.
  public enum Step: String, Sendable, CaseIterable {
    /// The scheme is in force and both countries take part.
    case parties = "scheme.parties"
    /// An approval covers the goods.
    case approval
    /// The importing member grants a preference on the line.
    case concession
    /// The exporting member's tariff is low enough.
    case exporterTariff = "exporter_tariff"
    /// The good originates.
    case origin
    /// The good came direct.
    case consignment = "direct_consignment"
    /// The proof of origin is accepted.
    case proof
    /// The facts agree with each other.
    case facts
  }
}

/// Judges a claim under one scheme, giving the reasons to a log that may keep them or not.
func judge<Log: Recorder>(_ claim: Claim, _ law: ApplicableLaw, _ log: inout Log) -> Ruling {
  let claim = claim.withOwnContents(under: law)
  let mfn = mfnRate(claim, law)
  let base = DutyBase(
    of: claim, rounding: law.dutyRounding.value, exchangeRounding: law.exchangeRounding.value)
  guard law.scheme != .mfn else {
    log.record {
      Finding(.scheme(.mfn(claim.from)), .met, nil)
    }
    return Ruling(
      verdict: .eligible, scheme: .mfn, mfn: mfn, preferential: nil, origin: nil, reason: nil,
      base: base)
  }
  var steps = StepOutcomes()
  let rate: LineRate
  if let terms = law.terms {
    let judged = judgeComplementation(claim, law, terms, mfn: mfn, &log)
    for (step, outcome) in judged.steps { steps.add(step, outcome) }
    rate = judged.rate
  } else {
    steps.add(.parties, examineParties(claim, law, &log))
    let (concession, granted) = examineConcession(claim, law, mfn: mfn, &log)
    steps.add(.concession, concession)
    steps.add(.exporterTariff, examineExporterTariff(claim, law, importerRate: granted, &log))
    rate = granted
  }
  var origin: OriginRuling?
  if let regime = law.originRegime {
    var ruling = examineOrigin(of: claim, law, under: regime, &log)
    steps.add(.origin, ruling.outcome)
    steps.add(.consignment, examineConsignment(claim, regime, &log))
    steps.add(
      .proof,
      examineProof(
        claim, regime, law.proofRequirements(beside: regime),
        originates: ruling.content.direct != nil
          || originatesUnderWaiver(claim, law, under: regime), &log))
    steps.add(
      .proof,
      examineCodes(
        of: claim, law, under: regime,
        DisputedRates(mfn: mfn, preferential: rate, base: base), origin: true, &log))
    let agreement = examineAgreement(of: claim, law, under: regime, ruling, &log)
    steps.add(.facts, agreement)
    ruling.isDoubted = agreement != .met
    origin = ruling
  } else {
    log.record {
      Finding(
        .origin(.law(claim.originDay)), .unknown, nil,
        missing: claim.proof?.shipped == nil ? ["proof.shipped"] : [])
    }
    steps.add(.origin, .unknown)
  }
  return Ruling(
    verdict: Verdict(steps.all), scheme: law.scheme, mfn: mfn, preferential: rate, origin: origin,
    reason: steps.decisive, base: base)
}

/// Whether goods whose price is not said can originate at one that needs no proof of origin.
///
/// Where content is not counted from costs a lower price makes no good originate.
private func originatesUnderWaiver(
  _ claim: Claim, _ law: ApplicableLaw, under regime: Regime
) -> Bool {
  guard claim.good.fob == nil, let limit = regime.proof.waiver?.value,
    limit.currency == claim.currency
  else { return true }
  var cheapest = claim
  cheapest.good.fob = limit
  var silence = Silence()
  let ruling = examineOrigin(of: cheapest, law, under: regime, &silence)
  guard ruling.turnsOnContent, ruling.content.sheet.isAbovePrice else {
    return ruling.outcome != .notMet
  }
  // Parts that come to more contradict content; by another choice of the rule the goods may be sold at a loss.
  let rule = RuleOfLine(
    of: cheapest.good, madeIn: claim.from, on: claim.originDay, under: regime, law.productRules)
  let good = rule.bringing(cheapest.good, on: claim.originDay, law.productRules)
  // A rule that is not held may ask no content.
  if rule.mayBeAnother, claim.proof?.criteria != [.regionalValueContent] { return true }
  return rule.offer.choices.contains { choice in
    choice != .whollyObtained && !choice.isOfContent && choice.answers(claim.proof?.criteria)
      && examineRule(
        choice, of: good, madeIn: claim.from, ruling.content, under: regime, &silence) != .notMet
  }
}

func mfnRate(_ claim: Claim, _ law: ApplicableLaw) -> LineRate {
  let held = LineRate(
    of: claim.code, in: law.mfnLines, for: claim.from,
    edition: claim.good.edition, saying: claim.importer)
  guard held.source != .schedule, let stated = claim.importer?.mfn else { return held }
  return LineRate(stated: stated, .claimant)
}

/// The outcomes of the steps, joined as they come.
private struct StepOutcomes {
  private(set) var all = Outcome.met
  private var failed: Ruling.Step?
  private var open: Ruling.Step?

  var decisive: Ruling.Step? { failed ?? open }

  mutating func add(_ step: Ruling.Step, _ outcome: Outcome) {
    all = all.and(outcome)
    switch outcome {
    case .met: break
    case .notMet: failed = failed ?? step
    case .unknown: open = open ?? step
    }
  }
}

/// Judges many claims, each under its laws, without keeping reasons.
///
/// - Parameters:
///   - claims: The claims, each with the places of its laws: one, or those of all schemes in force of
///     which the best is to be found. They are never none.
///   - laws: The laws, each resolved once for all claims that share its days and countries.
/// - Returns: A ruling for each claim, in order.
package func assess(
  _ claims: [(claim: Claim, laws: Range<Int>)], under laws: [ApplicableLaw]
) -> [Ruling] {
  var silence = Silence()
  var rulings: [Ruling] = []
  rulings.reserveCapacity(claims.count)
  let span = claims.span  // An element of a span is not copied to be looked at.
  for index in span.indices {
    let places = span[index].laws
    let first = ruling(on: span[index].claim, under: laws[places.lowerBound], &silence)
    guard places.count > 1 else {
      rulings.append(first)
      continue
    }
    var all = [first]
    for place in places.dropFirst() {
      all.append(ruling(on: span[index].claim, under: laws[place], &silence))
    }
    let leading = Ruling.leading(among: all)
    var best = all[leading.first ?? 0]
    best.equal = leading.dropFirst().map { all[$0].scheme }
    rulings.append(best)
  }
  return rulings
}

private func ruling<Log: Recorder>(
  on claim: Claim, under law: ApplicableLaw, _ log: inout Log
) -> Ruling {
  // A claim that needs no valuation is not copied for one.
  if claim.good.bill != nil
    || claim.good.materials?.contains(where: { $0.recovered != nil }) == true
  {
    let judged = BillJudgement(of: claim, under: law)
    return judge(valued(claim.counted(by: judged, under: law), law, &log), law, &log)
  }
  return claim.valuation == nil
    ? judge(claim, law, &log) : judge(valued(claim, law, &log), law, &log)
}
