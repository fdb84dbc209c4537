/// A stated rule that is none of those held or assumed for the line, has not the criterion that the proof names, or
/// asks less than any that was read.
func contradictions(
  inRuleOf good: Good, madeIn exporter: Country, shippedOn day: Day,
  naming named: [OriginCriterion]?, under regime: Regime, _ rules: ProductRules,
  _ ruling: OriginRuling
) -> [Contradiction] {
  guard let stated = good.rule else { return [] }
  let rule = RuleOfLine(of: good, madeIn: exporter, on: day, under: regime, rules)
  if rule.isContradicted {
    return [
      Contradiction(
        .rule, "good.rule", "good.code",
        figures: [.init(.claimed, .stated(stated)), .init(.rule, .name(rule.description))],
        rule.basis)
    ]
  }
  if rule.isStated, !rule.offer.isOpen, ruling.original == nil, let named,
    named != [.partialCumulation],
    !named.contains(where: { criterion in
      rule.offer.choices.contains { $0.answers([criterion]) }
    }), !rule.offer.choices.contains(where: { $0.answers(named) })
  {
    return [
      Contradiction(
        .criterion, "proof.criterion", "good.rule",
        figures: [
          .init(.named, .sum(named.map { .name($0.rawValue) })), .init(.claimed, .stated(stated)),
        ], rule.basis)
    ]
  }
  // Content alone that reaches no more than the claimant's own share.
  guard let least = rule.leastContentStated(under: regime), ruling.outcome == .met,
    ruling.criteria == [.regionalValueContent], let asked = ruling.threshold, asked < least,
    let reading = regime.productRuleContent, ruling.content.reaches(least) != .met
  else { return [] }
  return [
    Contradiction(
      .leastContent(least), "good.rule", "assume.\(reading.basis.name)",
      figures: [.init(.claimed, .stated(stated))], reading.basis)
  ]
}

/// Materials that are already what the process by which the good originates makes.
///
/// The codes that a process gives are declared with its word, from the texts of the headings.
func contradictions(
  inWorkOn good: Good, madeIn exporter: Country, under regime: Regime
) -> [Contradiction] {
  guard let code = good.code, let materials = good.materials else { return [] }
  let done =
    (good.processes ?? []).map { ("good.processes", $0.rawValue) }
    + good.conditions.filter { $0.value }.keys.sorted().map { (Good.conditionFact($0), $0) }
  return materials.enumerated().flatMap { place, material -> [Contradiction] in
    guard let own = material.classification else { return [] }
    let count = MaterialCount(of: material, madeIn: exporter, under: regime)
    guard count.cumulation.share.low < .whole, count.treatment.countsInClassification != .notMet
    else { return [] }
    return done.compactMap { fact, name in
      guard let word = regime.words.word(.processes, name),
        word.gives.contains(where: { made in
          made.hold(code, isOfPart: nil) == .met && made.hold(own, isOfPart: nil) == .met
        })
      else { return nil }
      return Contradiction(
        .worked(material.item(at: place), process: word.title), "good.materials[\(place)].code",
        fact, figures: [.init(.code, .code(own))], regime.topic(.productRule))
    }
  }
}

extension Finding.Value {
  /// A rule as the claimant states it.
  fileprivate static func stated(_ rule: StatedRule) -> Self {
    switch rule {
    case .general: .name("general")
    case .rule(let rule): .name(rule.description)
    }
  }
}
