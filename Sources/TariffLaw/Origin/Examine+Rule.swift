/// Asks whether a good meets a rule of origin.
func examineRule<Log: Recorder>(
  _ rule: OriginRule, of good: Good, madeIn exporter: Country, _ content: RegionalValueContent,
  under regime: Regime, _ log: inout Log
) -> Outcome {
  switch rule {
  case .regionalValueContent(let threshold):
    let bar = threshold.map { Lawful($0, regime.contentThreshold.basis.unassumed) }
    return examineContent(
      content, atLeast: bar ?? regime.contentThreshold, of: good, madeIn: exporter, under: regime,
      &log)
  case .contentByFormula(let formula, let threshold):
    let bar = threshold.map { Lawful($0, regime.contentThreshold.basis.unassumed) }
    return examineContent(
      by: formula, atLeast: bar ?? regime.contentThreshold, of: good, madeIn: exporter,
      content.sheet, under: regime, &log)
  case .nonOriginatingAtMost(let share):
    return examineNonOriginating(
      atMost: share, of: good, madeIn: exporter, content.sheet, under: regime, &log)
  case .changeOfClassification(let change):
    return examineChange(
      change, of: good, madeIn: exporter, content, under: regime, &log)
  case .materialsObtained(let codes):
    return examineMaterialsObtained(codes, of: good, under: regime, &log)
  case .assembly(let goods):
    return examineAssembly(of: goods, good, madeIn: exporter, under: regime, &log)
  case .process(let name):
    return examineProcess(name, of: good, under: regime, &log)
  case .condition(let words):
    return examineCondition(words, of: good, under: regime, &log)
  case .byPart(let parts):
    return examineParts(parts, of: good, madeIn: exporter, content, under: regime, &log)
  case .whollyObtained:
    return examineWhollyObtained(
      good, madeIn: exporter, nonOriginating: content.sheet.nonOriginating, under: regime, &log)
  case .specificProcess:
    log.record {
      Finding(
        .origin(.process), .unknown, regime.topic(.productRule),
        missing: ["good.processes"])
    }
    return .unknown
  case .anyOf(let rules):
    var outcome = Outcome.notMet
    for rule in rules {
      outcome = outcome.or(
        examineRule(rule, of: good, madeIn: exporter, content, under: regime, &log))
    }
    return outcome
  case .allOf(let rules):
    var outcome = Outcome.met
    let content = content.amid(rules, under: regime)
    log.begin()
    for rule in rules {
      outcome = outcome.and(
        examineRule(rule, of: good, madeIn: exporter, content, under: regime, &log))
    }
    log.end { premises in
      Finding(
        .origin(.all(rule: rule.description)), outcome, regime.topic(.productRule),
        premises: premises)
    }
    return outcome
  }
}
