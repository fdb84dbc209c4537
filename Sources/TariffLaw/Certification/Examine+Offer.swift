/// Asks whether the rule of the line offers the criterion that box 8 names, and asks no more content than it shows.
///
/// It is the line's rule by which origin itself is judged, so that a proof certifies nothing here that it certifies to no
/// claim: of a rule that is not held the criteria of the general rule that every rule of a product offers are known, and
/// the others are asked.
/// Source: articles 26 and 28 of ATIGA; note 3 on the back of Form D, Annex 7.
func examineOffer<Log: Recorder>(
  of shown: Box8, for good: Good, madeIn exporter: Country, shippedOn day: Day,
  under regime: Regime, _ rules: ProductRules, _ log: inout Log
) -> Outcome {
  guard !shown.criteria.contains(.partialCumulation) else { return .met }
  let line = RuleOfLine(of: good, madeIn: exporter, on: day, under: regime, rules)
  let offered = line.offered(shown, under: regime)
  let isAnother = offered == .notMet && line.mayBeAnother
  let isContent = shown.criteria == [.regionalValueContent]
  if offered == .notMet, isContent, shown.share != nil {
    // What certifies that it does not originate contradicts what it is for: which of the two is wrong, it does not tell.
    // No rule that was read asks less; what one asks that was not, is a reading.
    let isLeast = regime.productRuleContent?.value == .noLess
    // A rule that is stated and asks less than every one that was read does is asked about, as of a claim.
    let isDoubted = line.isStated && line.offered(shown, under: regime, asStated: true) != .notMet
    let isOpen = isAnother && !isLeast || isDoubted
    let reading = isAnother || line.isStated ? regime.productRuleContent?.basis : nil
    log.record {
      Finding(
        .desk(.box8Content), .unknown, reading ?? line.basis ?? regime.topic(.box8),
        figures: [
          .init(.shown, .text(shown.description)),
          .init(
            .threshold,
            .percentage(line.leastContent(under: regime) ?? regime.contentThreshold.value)),
        ], missing: [isOpen ? "good.rule" : "proof.criterion"])
    }
    return .unknown
  }
  // Of a rule that is stated and a criterion that it has not, one is wrong; what assembly of listed goods names, no text
  // says.
  let mayBe = isAnother || line.offer.isOpen || line.isStated || line.assembly != nil
  let outcome = offered == .notMet && mayBe ? .unknown : offered
  guard outcome != .met else { return .met }
  log.record {
    Finding(
      .origin(outcome == .notMet || line.isStated ? .criterion : .productRule), outcome, line.basis,
      figures: [
        .init(.rule, .name(line.description)), .init(.shown, .text(shown.description)),
      ],
      missing: outcome == .notMet
        ? [] : ["good.rule"] + (line.isStated || line.assembly != nil ? ["proof.criterion"] : []))
  }
  return outcome
}

extension RuleOfLine {
  /// Whether it offers what box 8 shows: all of it together, or each criterion alone.
  ///
  /// A content that is stated counts as it is stated, or as no less than every rule that was read asks.
  fileprivate func offered(
    _ shown: Box8, under regime: Regime, asStated: Bool = false
  ) -> Outcome {
    let together = offered(shown.criteria, shown.share, under: regime, asStated)
    guard shown.criteria.count > 1, together != .met else { return together }
    let each = shown.criteria.map { criterion in
      offered(
        [criterion], criterion.showsContent ? shown.share : nil, under: regime, asStated)
    }
    let all = each.reduce(Outcome.met) { $0.and($1) }
    // One of two that may stand leaves it open what the proof stands on.
    let any = each.reduce(Outcome.notMet) { $0.or($1) }
    return together.or(all == .notMet && any != .notMet ? .unknown : all)
  }

  private func offered(
    _ named: [OriginCriterion], _ share: Percentage?, under regime: Regime, _ asStated: Bool
  ) -> Outcome {
    if named == [.whollyObtained] { return .met }
    var outcome = Outcome.notMet
    for choice in offer.choices where choice != .whollyObtained && choice.answers(named) {
      let asked =
        asStated ? choice.contentThreshold(under: regime) : least(of: choice, under: regime)
      if let share, let asked, share < asked { continue }
      outcome = outcome.or(offer.isCertain(choice) ? .met : .unknown)
    }
    return outcome
  }

  /// The least content by which it lets a good originate on content alone.
  fileprivate func leastContent(under regime: Regime) -> Percentage? {
    offer.choices.filter { $0.answers([.regionalValueContent]) }
      .compactMap { least(of: $0, under: regime) }.min()
  }

  /// The content that a choice asks: of one that is stated and of content alone no less than every rule that was read.
  private func least(of choice: OriginRule, under regime: Regime) -> Percentage? {
    let asked = choice.contentThreshold(under: regime)
    guard case .regionalValueContent = choice, let asked else { return asked }
    return max(asked, leastContentStated(under: regime) ?? asked)
  }
}
