/// Asks whether a process was carried out that a rule names by its word.
///
/// A claimant who lists what was done has left out what was not; one who lists nothing leaves it open. Whether
/// a process of which the list says nothing was done may be told as a condition.
func examineProcess<Log: Recorder>(
  _ name: String, of good: Good, under regime: Regime, _ log: inout Log
) -> Outcome {
  let declared = regime.words.word(.processes, name)
  var outcome = Outcome.unknown
  if let isDone = good.conditions[name] {
    outcome = Outcome(isDone)
  } else if let declared, let processes = good.processes {
    let isInSteps =
      !declared.steps.isEmpty
      && declared.steps.allSatisfy { processes.contains(WorkingProcess(rawValue: $0)) }
    outcome = Outcome(isInSteps || processes.contains(WorkingProcess(rawValue: name)))
  }
  log.record {
    Finding(
      .origin(.named(process: declared?.title ?? name)), outcome,
      regime.topic(.productRule),
      missing: outcome != .unknown
        ? [] : [declared == nil ? Good.conditionFact(name) : "good.processes"])
  }
  return outcome
}

/// Asks whether a condition holds that a rule states in words: the claimant tells.
func examineCondition<Log: Recorder>(
  _ words: String, of good: Good, under regime: Regime, _ log: inout Log
) -> Outcome {
  let outcome = good.conditions[words].map(Outcome.init(_:)) ?? .unknown
  log.record {
    Finding(
      .origin(.condition(words)), outcome,
      regime.topic(.productRule),
      missing: outcome == .unknown ? [Good.conditionFact(words)] : [])
  }
  return outcome
}

/// Asks whether a good meets the rule of its part, or that of every part while it is not told which it is.
func examineParts<Log: Recorder>(
  _ parts: [RuleOfPart], of good: Good, madeIn exporter: Country, _ content: RegionalValueContent,
  under regime: Regime, _ log: inout Log
) -> Outcome {
  if let name = good.part, let part = parts.first(where: { $0.isNamed(name) }) {
    return examineRule(
      part.rule, of: good, madeIn: exporter, content, under: regime, &log)
  }
  let outcomes = parts.map { part in
    examineRule(part.rule, of: good, madeIn: exporter, content, under: regime, &log)
  }
  guard let first = outcomes.first, outcomes.allSatisfy({ $0 == first }) else {
    log.record {
      Finding(
        .origin(.part(parts.map { $0.name })), .unknown, regime.topic(.productRule),
        missing: ["good.part"])
    }
    return .unknown
  }
  return first
}

/// Asks whether all materials of some codes are wholly obtained in the members.
///
/// What does not originate is not; what originates may have been made of other things, so the claimant tells.
func examineMaterialsObtained<Log: Recorder>(
  _ codes: [RuleCodes], of good: Good, under regime: Regime, _ log: inout Log
) -> Outcome {
  let words = Good.obtainedCondition(of: codes.list)
  var outcome = good.conditions[words].map(Outcome.init(_:)) ?? .unknown
  var missing = outcome == .unknown ? [Good.conditionFact(words)] : []
  if good.conditions[words] == nil {
    if good.materials == nil { missing = ["good.materials"] }
    let held = (good.materials ?? []).filter { $0.role.isOfTheGood }.map { material in
      (material, material.isHeld(by: codes))
    }
    if good.materials != nil, held.allSatisfy({ $0.1 == .notMet }) {
      (outcome, missing) = (.met, [])
    } else if held.contains(where: { $0.1 == .met && $0.0.isNotObtained }) {
      (outcome, missing) = (.notMet, [])
    }
  }
  log.record {
    Finding(
      .origin(.obtained(codes: codes.list)), outcome, regime.topic(.productRule), missing: missing)
  }
  return outcome
}

extension Material {
  /// Whether it is certain that it was not wholly obtained in a member.
  fileprivate var isNotObtained: Bool {
    status == .nonOriginating || status == .partial || status == .undetermined
  }
}
