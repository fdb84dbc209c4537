/// Asks whether a good originates, by the rule of its line and the criteria that its proof names.
///
/// A part of a bill is valued at what it cost, and fails at a loss; of a good one of the values is wrong then.
func examineOrigin<Log: Recorder>(
  of good: Good, madeIn exporter: Country, shippedOn day: Day, naming named: [OriginCriterion]?,
  showing shown: Percentage? = nil, cameWith original: OriginalProof?,
  asPart isPart: Bool = false, isUnmarked: Bool = false, under regime: Regime,
  _ rules: ProductRules, _ log: inout Log
) -> OriginRuling {
  let rule = RuleOfLine(of: good, madeIn: exporter, on: day, under: regime, rules)
  let stated = good
  let good = rule.bringing(
    good.leavingOpenWhatItIsOf(madeIn: exporter, cameWith: original, under: regime)
      .withOwnContents(on: day, under: regime, rules), on: day, rules)
  var content = RegionalValueContent(of: good, madeIn: exporter, under: regime)
  let choices = rule.offer.choices.filter { $0.answers(named) }
  content = content.beside(choices.filter(rule.offer.isCertain), under: regime)

  log.begin()
  if content.sheet.isContradicted {
    log.record {
      Finding(
        .origin(.nonOriginating), .unknown, regime.topic(.nonOriginatingValue),
        missing: ["good.non_originating"])
    }
  }
  if let reading = rule.startReading {
    log.record {
      Finding(.origin(.ruleStart), .met, reading)
    }
  }
  if let marked = [named, original?.criteria].compactMap({ $0 })
    .first(where: { $0.contains(.partialCumulation) })
  {
    // Content from the threshold on is that of a good which gets the preference itself, and a proof of partial
    // cumulation is marked: one of both is wrong.
    let share = named?.contains(.partialCumulation) == true ? shown : original?.shownContent
    let isWhole = share.map { $0 >= regime.contentThreshold.value } == true
    let outcome: Outcome = isWhole || isUnmarked ? .unknown : .notMet
    log.end { premises in
      Finding(
        .origin(.itself), outcome,
        regime.topic(.partialCumulation) ?? regime.partialCumulationFloor?.basis,
        figures: share.map { isWhole ? [.init(.shown, .perCent($0))] : [] } ?? [],
        missing: outcome == .unknown
          ? [marked == named ? "proof.criterion" : "proof.back_to_back.original_criterion"] : [],
        premises: premises)
    }
    return OriginRuling(
      outcome: outcome, criteria: marked, content: content, threshold: nil, alternatives: [],
      shownRounding: regime.shownContentRounding)
  }

  guard regime.members.isEmpty || regime.membership(of: exporter) != nil else {
    let doubt = regime.doubtfulMembers[exporter]
    let outcome: Outcome = doubt == nil ? .notMet : .unknown
    log.end { premises in
      Finding(
        .origin(.exporter(exporter, of: regime.scheme, on: day)), outcome,
        doubt ?? regime.topic(.members), missing: doubt.map { ["assume.\($0.name)"] } ?? [],
        premises: premises)
    }
    return OriginRuling(
      outcome: outcome, criteria: [], content: content, threshold: nil, alternatives: [],
      shownRounding: regime.shownContentRounding)
  }

  // Where it was obtained tells what it is made of, also where no choice asks it.
  if stated.materials != nil && good.materials == nil, !choices.contains(.whollyObtained) {
    _ = examineRule(
      .whollyObtained, of: good, madeIn: exporter, content, under: regime, &log)
  }
  var operations = examineOperations(
    good, madeIn: exporter, cameWith: original, under: regime, &log)
  let isTakenAsMade =
    operations == .unknown && original == nil
    && good.failsOfItsOwnSubheading(
      choices, rule, naming: named, madeIn: exporter, content, under: regime)
  if isTakenAsMade { operations = .met }
  // What another member's proof says to be of that member was not obtained here.
  let isSentOn = original?.origin.map { $0 != exporter } ?? false
  // Where minimal operations fail every rule, or one is met whatever was done, no rule is asked for. Nor is one of
  // what was sent on: it was packed only, or its facts contradict each other.
  let askingNothing =
    operations == .notMet || operations == .unknown && isSentOn
    || operations == .unknown
      && rule.offer.choices.contains { choice in
        guard choice.answers(named), choice != .whollyObtained else { return false }
        var silence = Silence()
        let examined = examineRule(
          choice.asNamed(named), of: good, madeIn: exporter, content, under: regime, &silence)
        return rule.tempered(examined, of: choice, &silence) == .met
      }
  var outcome = Outcome.notMet
  var ruled = Outcome.notMet  // Whatever was done.
  var decisive: OriginRule?
  var threshold: Percentage?
  for choice in choices {
    if choice == .whollyObtained, good.whollyObtained == nil, outcome == .met || isSentOn {
      continue
    }
    var result = examineChoice(
      choice, naming: named, rule, of: good, madeIn: exporter, content, under: regime,
      askingNothing: askingNothing && choice != .whollyObtained,
      silently: operations == .unknown || original != nil, &log)
    ruled = ruled.or(result)
    if choice != .whollyObtained { result = result.and(operations) }
    if decisive == nil || result.isBetter(than: outcome) {
      decisive = choice.asNamed(named)
      threshold = choice.contentThreshold(under: regime)
    }
    outcome = outcome.or(result)
  }
  // What a clause says to be wholly obtained, and has nothing foreign in it, is so before it has content.
  if outcome == .met, named == nil, good.whollyObtained?.clause != nil,
    content.sheet.nonOriginating.high == 0
  {
    var silence = Silence()
    let obtained = examineRule(
      .whollyObtained, of: good, madeIn: exporter, content, under: regime, &silence)
    if obtained == .met { (decisive, threshold) = (.whollyObtained, nil) }
  }
  if decisive == nil, let named, named.count > 1 {
    let both = examineEach(
      of: named, rule, of: good, madeIn: exporter, content, under: regime, &log)
    ruled = ruled.or(both.outcome)
    outcome = outcome.or(both.outcome.and(operations))
    decisive = both.decisive
    threshold = decisive?.contentThreshold(under: regime)
  }
  if ruled == .notMet, operations != .notMet {
    let assembled = examineUnnamedAssembly(
      rule, naming: named, of: good, madeIn: exporter, content, under: regime, &log)
    outcome = outcome.or(assembled.and(operations))
  }
  var isOpenByDay = false
  if ruled != .met, operations == .met || operations == .unknown && !isSentOn, rule.mayBeAnother,
    !rule.isDoubted || ruled == .notMet
  {
    let another = examineAnother(
      rule, naming: named, of: good, madeIn: exporter, content, under: regime, &log)
    isOpenByDay = rule.isDoubted && outcome == .notMet && operations == .met
    outcome = outcome.or(another.and(operations))
  }
  if outcome == .notMet, operations == .met, let reading = rule.assumedOfDay {
    log.record { Finding(.origin(.ruleOfDay), .met, reading) }
  }
  if outcome == .notMet, operations != .met {
    let kept: Outcome
    if operations == .notMet {
      kept = examineRetained(
        good, packedIn: exporter, cameWith: original, under: regime, &log)
      if kept != .notMet {
        log.end { premises in
          Finding(
            .origin(.kept), kept, regime.topic(.minimalOperations), premises: premises)
        }
        return OriginRuling(
          outcome: kept, criteria: original?.criteria ?? [], content: content, threshold: nil,
          alternatives: [], shownRounding: regime.shownContentRounding,
          original: original ?? .init(), isContentOfMade: false)
      }
    } else {
      var silence = Silence()
      kept = examineRetained(
        good, packedIn: exporter, cameWith: original, under: regime, &silence)
    }
    outcome = kept.and(.unknown)
  }
  if Log.keepsReasons,
    outcome == .notMet
      ? operations == .met && original == nil
        && good.mayBeKept(in: exporter, under: regime)
      : decisive != .whollyObtained,
    let taken = processesNotSaid(
      good, madeIn: exporter, cameWith: original, under: regime, isTaken: isTakenAsMade)
  {
    log.record { taken }
  }
  if decisive == nil, named != nil, !rule.mayBeAnother, operations != .notMet {
    // Of a rule that is stated and a criterion that it has not, one is wrong.
    let isOffered: Outcome = rule.offer.isOpen || rule.isStated ? .unknown : .notMet
    outcome = outcome.or(isOffered.and(operations))
    log.record {
      Finding(
        .origin(.criterion), isOffered, rule.basis,
        figures: [.init(.rule, .name(rule.description))],
        missing: isOffered == .unknown
          ? ["good.rule"] + (rule.isStated ? ["proof.criterion"] : []) : [])
    }
  }
  if content.sheet.isContradicted {
    outcome = .unknown
    isOpenByDay = false
  }
  // Of values above the price one is wrong; that a good was packed only needs none of them.
  let isOfContent = choices.contains { choice in
    choice.mayBeMet { part in
      var silence = Silence()
      return examineRule(
        part.asNamed(named), of: good, madeIn: exporter, content, under: regime, &silence)
    }
  }
  if content.sheet.isAbovePrice, isOfContent, operations != .notMet, !isPart {
    outcome = outcome.or(.unknown)
    isOpenByDay = false
  }
  if content.sheet.isAbovePrice, outcome == .met, threshold == nil, !isPart {
    // A change of classification asks no price; who reads the answer is told.
    log.record {
      Finding(
        .content(.belowCost), .met, regime.topic(.nonOriginatingValue),
        figures: [
          .init(.fob, .amount(orNotSaid: good.fob)),
          .init(.sum, .amount(orNotSaid: content.sheet.sum(in: good.fob))),
        ])
    }
  }
  log.end { premises in
    let isObtained = decisive == .whollyObtained && (named != nil || outcome == .met)
    return Finding(
      .origin(
        .good(
          exporter,
          rule: isObtained ? OriginRule.whollyObtained.description : rule.description)), outcome,
      isObtained ? regime.topic(.origin) : rule.basis(of: decisive), premises: premises)
  }
  // Of several formulas by which the good does not originate none is the one to show.
  let isShown = outcome == .met || choices.filter { $0.formula != nil }.count == 1
  let shownFormula = isShown ? decisive?.formula : nil
  return OriginRuling(
    outcome: outcome, criteria: named ?? decisive?.criteria ?? [], content: content,
    contentByFormula: shownFormula.map {
      content.sheet.share(by: $0, of: good, madeIn: exporter, under: regime).0
    },
    threshold: threshold,
    alternatives: Log.keepsReasons
      ? alternatives(to: decisive, rule, of: good, madeIn: exporter, content, under: regime) : [],
    shownRounding: regime.shownContentRounding, isContentOfMade: operations == .met,
    turnsOnContent: isOfContent && !isPart, isOpenByDay: isOpenByDay && outcome == .unknown)
}

extension OriginRule {
  /// Whether content by other values may meet it: it asks content, and nothing besides that fails.
  fileprivate func mayBeMet(_ examine: (OriginRule) -> Outcome) -> Bool {
    switch self {
    case .allOf(let rules):
      rules.contains { $0.isOfContent }
        && rules.allSatisfy { $0.isOfContent || examine($0) != .notMet }
    default: isOfContent
    }
  }
}

/// Asks what comes of one choice of a rule; without a reason where nothing turns on it.
private func examineChoice<Log: Recorder>(
  _ choice: OriginRule, naming named: [OriginCriterion]?, _ rule: RuleOfLine, of good: Good,
  madeIn exporter: Country, _ content: RegionalValueContent, under regime: Regime,
  askingNothing: Bool, silently isSilent: Bool, _ log: inout Log
) -> Outcome {
  let asked = choice.asNamed(named)
  if askingNothing {
    var silence = Silence()
    let examined = examineRule(
      asked, of: good, madeIn: exporter, content, under: regime, &silence)
    let result = rule.tempered(examined, of: choice, &silence)
    if isSilent || result == .unknown { return result }
  }
  let examined = examineRule(asked, of: good, madeIn: exporter, content, under: regime, &log)
  return rule.tempered(examined, of: choice, &log)
}

private func alternatives(
  to decisive: OriginRule?, _ rule: RuleOfLine, of good: Good, madeIn exporter: Country,
  _ content: RegionalValueContent, under regime: Regime
) -> [OriginRuling.Alternative] {
  rule.offer.alternatives.compactMap { choice in
    // Here and not outside: that an empty variable is captured leads the thread sanitizer to no address at all.
    var silence = Silence()
    guard choice.criteria != decisive?.criteria else { return nil }
    let outcome = examineRule(
      choice, of: good, madeIn: exporter, content, under: regime, &silence)
    return OriginRuling.Alternative(
      criteria: choice.criteria, outcome: rule.tempered(outcome, of: choice, &silence))
  }
}

extension Outcome {
  fileprivate func isBetter(than other: Self) -> Bool {
    self == .met && other != .met || self == .unknown && other == .notMet
  }
}
