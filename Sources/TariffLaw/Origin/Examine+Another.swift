/// Asks whether a good may originate by a rule of its line that is not held.
///
/// What fails the rule that is held, or the general rule in its stead, may meet the line's own: a "no" needs
/// the law as much as a "yes". So may what fails one that is held and unconfirmed, unless the claimant states it too. A proof narrows what that rule can be: one that names content alone fails below the
/// general rule's share, if no rule asks less. A change of classification that it names may be asked with
/// exceptions that let materials pass, so that it leaves the rule open.
func examineAnother<Log: Recorder>(
  _ rule: RuleOfLine, naming named: [OriginCriterion]?, of good: Good, madeIn exporter: Country,
  _ content: RegionalValueContent, under regime: Regime, _ log: inout Log
) -> Outcome {
  var bounds: [Outcome] = []
  for criterion in named ?? [.specificProcess] {
    switch criterion {
    case .whollyObtained, .partialCumulation: bounds.append(.notMet)
    case .regionalValueContent:
      bounds.append(examineOtherContent(content, under: regime, &log))
    case .specificProcess: bounds.append(.unknown)
    case .changeOfChapter, .changeOfHeading, .changeOfSubheading:
      examineOtherChange(
        criterion, rule, of: good, madeIn: exporter, content, under: regime, &log)
      bounds.append(.unknown)
    }
  }
  // Of two criteria on one proof, one that may be met leaves it open.
  let outcome: Outcome = bounds.contains(.unknown) ? .unknown : .notMet
  if outcome == .unknown {
    log.record {
      Finding(
        .origin(rule.isDoubted ? .ruleOfDay : .productRule), .unknown,
        rule.isDoubted ? regime.productRulesLater?.basis ?? rule.basis : rule.basis,
        missing: ["good.rule"]
          + (rule.isDoubted
            ? regime.productRulesLater.map { ["assume.\($0.basis.name)"] } ?? [] : []))
    }
  }
  return outcome
}

/// Asks whether a change of classification is made that the rule of a line may ask, which is not held.
private func examineOtherChange<Log: Recorder>(
  _ criterion: OriginCriterion, _ rule: RuleOfLine, of good: Good, madeIn exporter: Country,
  _ content: RegionalValueContent, under regime: Regime, _ log: inout Log
) {
  let isJudged = rule.offer.choices.contains { choice in
    choice.answers([criterion]) && choice != .whollyObtained
  }
  guard !isJudged, let level = criterion.level else { return }
  _ = examineRule(
    .changeOfClassification(ClassificationChange(level)), of: good, madeIn: exporter, content,
    under: regime, &log)
}

/// Whether content that does not reach the general rule's share may reach that of a rule that is not held.
private func examineOtherContent<Log: Recorder>(
  _ content: RegionalValueContent, under regime: Regime, _ log: inout Log
) -> Outcome {
  let threshold = regime.contentThreshold.value
  switch content.reaches(threshold) {
  case .met: return .unknown
  case .unknown: return .notMet  // Left open by what the general rule asks.
  case .notMet: break
  }
  let reading = regime.productRuleContent
  guard reading?.value == .noLess else { return .unknown }
  log.record {
    Finding(
      .origin(.leastContent(threshold)), .met, reading?.basis)
  }
  return .notMet
}

/// Asks of each of two criteria on one proof whether the rule of the line offers it and it is met.
///
/// Both met is enough; one of them leaves it open what the proof stands on.
func examineEach<Log: Recorder>(
  of named: [OriginCriterion], _ rule: RuleOfLine, of good: Good, madeIn exporter: Country,
  _ content: RegionalValueContent, under regime: Regime, _ log: inout Log
) -> (outcome: Outcome, decisive: OriginRule?) {
  var all = Outcome.met
  var any = Outcome.notMet
  var decisive: OriginRule?
  for criterion in named {
    var best = Outcome.notMet
    for choice in rule.offer.choices where choice.answers([criterion]) {
      let asked = choice.asNamed([criterion])
      let outcome = examineRule(
        asked, of: good, madeIn: exporter, content, under: regime, &log)
      best = best.or(rule.tempered(outcome, of: choice, &log))
      if decisive == nil || criterion == .regionalValueContent { decisive = asked }
    }
    all = all.and(best)
    any = any.or(best)
  }
  guard all != .met, any != .notMet else { return (all == .met ? .met : .notMet, decisive) }
  // Of a rule that is not held more is asked elsewhere; one that is held and may not be that of the day is judged here.
  if any == .met, !rule.mayBeAnother || rule.isDoubted {
    log.record {
      Finding(
        .origin(.criteria), .unknown, rule.basis,
        figures: [.init(.named, .sum(named.map { .name($0.rawValue) }))],
        missing: ["proof.criterion"] + (rule.isDoubted ? ["good.rule"] : []))
    }
  }
  return (.unknown, decisive)
}
