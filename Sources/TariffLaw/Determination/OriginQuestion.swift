/// A question about origin alone: a good, where it was made, and the day of its shipment.
public struct OriginQuestion: Sendable {
  /// The scheme whose rules are applied.
  public internal(set) var scheme: SchemeID
  /// The country in which the good was made.
  public internal(set) var from: Country
  /// The day of shipment, whose rules apply.
  public internal(set) var on: Day
  /// The currency of all amounts.
  public internal(set) var currency: Currency
  /// The good; its code may be left out.
  public internal(set) var good: Good
  /// The criteria that the exporter names, which alone decide; `nil` if not said.
  public internal(set) var criteria: [OriginCriterion]?
  /// The content that the proof shows, if it shows one.
  public internal(set) var shownContent: Percentage?
  /// The proof with which the good came from another member, if it was issued back to back.
  public internal(set) var original: OriginalProof?

  /// The same question with what declarations of suppliers say of the materials.
  public func declared(by declarations: SupplierDeclarations) -> Self {
    var question = self
    question.good = good.declared(by: declarations, on: on)
    question.said = said.declared(by: declarations, on: on)
    return question
  }

  /// The good as it was said, its amounts not yet exchanged.
  var said: Good
  /// The rates at which amounts are exchanged.
  let exchangeRates: [ExchangeRate]

  /// Checks what was said, and makes a question of it.
  ///
  /// - Throws: ``Claim/Problems``, all that is wrong with it.
  public init(
    scheme: SchemeID, from: Country, on: Day, currency: Currency, good: Good,
    criteria: [OriginCriterion]?, shownContent: Percentage? = nil, original: OriginalProof? = nil,
    exchangeRates: [ExchangeRate] = []
  ) throws(Claim.Problems) {
    self.scheme = scheme
    self.from = from
    self.on = on
    self.currency = currency
    self.good = try good.checked(in: currency, exchanging: exchangeRates)
    said = good
    self.exchangeRates = exchangeRates
    self.criteria = criteria
    self.shownContent = shownContent
    self.original = original
  }
}

/// The answer to a question about origin alone.
public struct OriginDetermination: Sendable {
  /// The question.
  public let question: OriginQuestion
  /// What came of it.
  public let ruling: OriginRuling
  /// The steps, in order.
  public let findings: [Finding]
  /// The facts that would settle an open outcome.
  public let missing: [String]
  /// What the answer leans on that is not official, assumed or the claimant's word.
  public let caveats: [Caveat]
  /// How far the content is from its threshold.
  public let headroom: Headroom?
  /// What came of the good's bill of several levels, if it has one.
  public let bill: BillRuling?
  /// What the good costs, element by element.
  public let costs: CostStatement
  /// What would come of it if something were otherwise, where that was asked.
  public var exploration: OriginExploration?
  /// The codes of the good and of its materials that no edition of the Harmonized System has.
  public package(set) var unheld: [UnheldCode] = []
  /// What comes of amounts that are known as ranges, where some are; all else is of the worst corner of them.
  public var ranges: RangeStudy?
}

/// Judges a question about origin alone.
public func determine(
  _ question: OriginQuestion, under regime: Regime, _ rules: ProductRules
) -> OriginDetermination {
  var reasoning = Reasoning()
  let declared =
    question.good.declarationFindings(under: regime)
    + question.good.stockFindings(madeIn: question.from, under: regime)
  let judged = BillJudgement(
    of: question.good, madeIn: question.from, shippedOn: question.on, naming: question.criteria,
    under: regime, rules)
  var question = question
  let readings = question.good.readingsOfMaterials(under: regime)
  question.good = (judged?.good ?? question.good.deductingRecovered(under: regime))
    .withOwnContents(on: question.on, under: regime, rules)
  let ruling = judge(question, under: regime, rules, &reasoning)
  let headroom = ruling.thresholdOfHeadroom.flatMap { threshold in
    Headroom(
      of: question.good, ruling.content, over: threshold, asItIs: ruling.outcome == .met
    ) { good in
      var silence = Silence()
      var other = question
      other.good = good
      return judge(other, under: regime, rules, &silence).outcome == .met
    }
  }
  let findings =
    (judged.map { $0.named(reasoning.findings) } ?? question.good.saying(reasoning.findings))
    + declared
  let leaning = caveats(of: findings)
  return OriginDetermination(
    question: question, ruling: ruling, findings: findings, missing: missingFacts(of: findings),
    caveats: (leaning + (judged?.ruling.caveats ?? []).filter { !leaning.contains($0) } + readings)
      .bestKnownFirst,
    headroom: headroom, bill: judged?.ruling,
    costs: CostStatement(of: question.good, madeIn: question.from, under: regime))
}

/// Judges a question about origin alone, its bill being settled.
func judge<Log: Recorder>(
  _ question: OriginQuestion, under regime: Regime, _ rules: ProductRules, _ log: inout Log
) -> OriginRuling {
  var ruling = examineOrigin(
    of: question.good, madeIn: question.from, shippedOn: question.on, naming: question.criteria,
    showing: question.shownContent, cameWith: question.original, under: regime, rules, &log)
  let agreement = examineAgreement(of: question, under: regime, rules, ruling, &log)
  ruling.outcome = ruling.outcome.and(agreement)
  ruling.isDoubted = agreement != .met
  ruling.isOpenByDay = ruling.isOpenByDay && agreement == .met
  return ruling
}
