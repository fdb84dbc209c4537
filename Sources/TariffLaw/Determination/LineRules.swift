/// What a law says of the rules of origin of a line.
///
/// It depends on the code alone, unless the claim tells more of the rule or the law asks who exports: then goods of a code
/// share it under one regime, wherever they come from.
package final class LineRules: Sendable {
  private let rules: [Rule]
  /// The contents at which rulings may differ, in rising order; nil if they cannot be told.
  package let thresholds: [Percentage]?
  /// Whether other claims of which ``mayBeShared(by:under:)`` is true have the same, of the same code and regime.
  package let isShared: Bool

  private struct Rule: Hashable {
    let ground: RuleOfLine.Ground
    let rule: OriginRule
    let certain: [OriginRule]
    let isContradicted: Bool
    let mayBeAnother: Bool
    let isOpen: Bool
    let isOfPart: Bool

    init(_ rule: RuleOfLine) {
      ground = rule.ground
      self.rule = rule.offer.rule
      certain = rule.offer.choices.filter(rule.offer.isCertain)
      isContradicted = rule.isContradicted
      mayBeAnother = rule.mayBeAnother
      isOpen = rule.offer.isOpen
      isOfPart = rule.offer.isOfPart
    }
  }

  /// Works out what a law says of the rules of the line of a claim.
  package init(of claim: Claim, under law: ApplicableLaw) {
    guard law.scheme != .mfn else {
      (rules, thresholds, isShared) = ([], [], false)
      return
    }
    var found: [Rule] = []
    var bars: [Percentage?] = []
    var isOfMembers = false
    func take(_ regime: Regime, _ day: Day) {
      let rule = RuleOfLine(
        of: claim.good, madeIn: claim.from, on: day, under: regime, law.productRules)
      found.append(Rule(rule))
      bars += regime.bars
      bars += rule.offer.rule.bars(under: regime)
      isOfMembers = isOfMembers || rule.isOfMembers
    }
    if let regime = law.originRegime { take(regime, claim.originDay) }
    if let regime = law.earlierRegime, let eve = law.eveOfChange(for: claim) { take(regime, eve) }
    rules = found
    let known = bars.compactMap { $0 }
    thresholds = known.count == bars.count ? Set(known).sorted() : nil
    isShared = !isOfMembers && Self.mayBeShared(by: claim, under: law)
  }

  /// Whether a claim tells nothing of its good that has a part in the rules but the code, and is judged by one regime.
  package static func mayBeShared(by claim: Claim, under law: ApplicableLaw) -> Bool {
    let good = claim.good
    return good.rule == nil && good.part == nil && good.edition == nil && good.conditions.isEmpty
      && law.originRegime != nil && law.earlierRegime == nil
  }
}

extension LineRules: Hashable {
  package static func == (one: LineRules, other: LineRules) -> Bool {
    one === other || one.rules == other.rules && one.thresholds == other.thresholds
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(rules)
    hasher.combine(thresholds)
  }
}

extension OriginRule {
  /// The shares of content that the rule compares; `nil` for what it compares otherwise.
  fileprivate func bars(under regime: Regime) -> [Percentage?] {
    switch self {
    case .regionalValueContent(let bar), .contentByFormula(_, let bar):
      [bar ?? regime.contentThreshold.value]
    case .nonOriginatingAtMost: [nil]
    case .anyOf(let rules), .allOf(let rules): rules.flatMap { $0.bars(under: regime) }
    case .byPart(let parts): parts.flatMap { $0.rule.bars(under: regime) }
    case .changeOfClassification(let change): change.toleratedShare.map { [.whole - $0] } ?? []
    case .whollyObtained, .materialsObtained, .assembly, .specificProcess,
      .process, .condition:
      []
    }
  }
}

extension Regime {
  /// The shares of content that the regime itself compares: that which is asked, that which is asked of products of a list,
  /// and that which leaves no more foreign than is tolerated where a rule asks for a change of classification.
  fileprivate var bars: [Percentage?] {
    [contentThreshold.value] + [relaxedContent?.value].filter { $0 != nil }
      + [tolerance.map { .whole - $0.value }].filter { $0 != nil }
  }
}
