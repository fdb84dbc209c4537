/// All that a law says of the line of a claim: a ruling depends on the code by nothing else.
///
/// Claims of equal standings, whose other facts are the same, get the same ruling, whatever their codes. It is
/// worked out by the functions that judge a claim.
///
/// It is a reference, so that comparing two of them copies neither: a file has one for each line and exporter.
package final class LineStanding: Sendable {
  private let mfn: Rate
  private let preferential: Rate?
  private let outcomes: [Outcome]
  private let doubted: [String]
  private let rules: [Rule]
  private let digits: UInt8

  /// The contents at which rulings on the line may differ, in rising order; nil if they cannot be told.
  package let thresholds: [Percentage]?

  private struct Rate: Equatable {
    let rate: DutyRate?
    let bounds: Bounds<Percentage>?
    let source: LineRate.Source
    let lineCount: Int
    let ofLines: [DutyRate]

    init(_ rate: LineRate) {
      ofLines = rate.ofLines
      self.rate = rate.rate
      bounds = rate.bounds
      source = rate.source
      lineCount = rate.lineCount
    }
  }

  private struct Rule: Equatable {
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

  /// Works out what a law says of the line of a claim.
  package init(of claim: Claim, under law: ApplicableLaw) {
    var silence = Silence()
    let general = mfnRate(claim, law)
    mfn = Rate(general)
    digits = claim.code.count
    guard law.scheme != .mfn else {
      (preferential, outcomes, doubted, rules, thresholds) = (nil, [], [], [], [])
      return
    }
    let (concession, granted) = examineConcession(claim, law, mfn: general, &silence)
    preferential = Rate(granted)
    outcomes = [
      concession, examineExporterTariff(claim, law, importerRate: granted, &silence),
    ]
    doubted = contradictions(inTariffsOf: claim, law).flatMap { $0.facts }
    var found: [Rule] = []
    var bars: [Percentage?] = []
    func take(_ regime: Regime, _ day: Day) {
      let rule = RuleOfLine(
        of: claim.good, madeIn: claim.from, on: day, under: regime, law.productRules)
      found.append(Rule(rule))
      bars.append(regime.contentThreshold.value)
      bars += rule.offer.rule.bars(under: regime)
    }
    if let regime = law.originRegime { take(regime, claim.originDay) }
    if let regime = law.earlierRegime, let eve = law.eveOfChange(for: claim) { take(regime, eve) }
    rules = found
    let known = bars.compactMap { $0 }
    thresholds = known.count == bars.count ? Set(known).sorted() : nil
  }
}

extension LineStanding: Hashable {
  package static func == (one: LineStanding, other: LineStanding) -> Bool {
    one === other
      || one.digits == other.digits && one.mfn == other.mfn
        && one.preferential == other.preferential && one.outcomes == other.outcomes
        && one.doubted == other.doubted && one.rules == other.rules
        && one.thresholds == other.thresholds
  }

  /// Feeds what tells most lines apart; what is equal in that is compared in full.
  package func hash(into hasher: inout Hasher) {
    for bounds in [mfn.bounds, preferential?.bounds] {
      hasher.combine(bounds?.low)
      hasher.combine(bounds?.high)
    }
    hasher.combine(outcomes)
    hasher.combine(thresholds)
    hasher.combine(digits)
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
    case .whollyObtained, .changeOfClassification, .materialsObtained, .assembly, .specificProcess,
      .process, .condition:
      []
    }
  }
}
