/// The rule of origin of one line as far as it is known: held, stated, general, assumed or not held.
struct RuleOfLine {
  /// How the rule is known.
  enum Ground {
    /// A product-specific rule is held.
    case held
    /// A product-specific rule is held for parts of the code; which part is not told.
    case heldByPart
    /// The claimant states a product-specific rule.
    case stated
    /// The line is known to have no rule of its own.
    case general
    /// The claimant states that the line has none.
    case statedGeneral
    /// No rule is held; one is assumed.
    case assumed
    /// No rule is held; the general rule is applied in its stead.
    case notHeld
  }

  /// How the rule is known.
  let ground: Ground
  /// What the rule offers.
  let offer: RuleOffer
  /// Whether the claimant states a rule that is none of those held or assumed for the line.
  let isContradicted: Bool

  /// The reading by which a rule that is held for later days holds on this one, or does not.
  let startReading: Basis?

  private let hasProductRules: Bool
  let tabledGeneral: Basis?
  /// A choice of the rule that is held, while the others are not.
  let further: ProductRules.Row?
  /// Whether the claimant states the rule that is held.
  private let isAffirmed: Bool
  /// The parts of the goods of the code that its rules tell apart, in words.
  let parts: [String]
  /// Their letters or numbers, where they have some.
  let labels: [String]
  /// The rule that the claimant states, in notation.
  let statedRule: String?
  /// The edition of the table that holds it, if that is another than the good's.
  private let tableEdition: HSEdition?
  /// The labels of the part that the claimant names.
  private let namedParts: [String]
  /// Whether rules of longer codes are held, so that the digits of the good tell which is meant.
  let isDigitsAsked: Bool
  /// Whether rules that are for goods of some members alone have a part in it.
  let isOfMembers: Bool
  /// Whether the part tells which of several rules is meant.
  let isPartAsked: Bool
  /// The list on which the good is or may be, so that it originates if it is assembled from others of it.
  let listed: Lawful<ListedGoods>?
  let code: HSCode?
  let held: Basis?
  let assumed: Regime.AssumedRule?
  let regime: Regime
  /// What is said of content that a provision of the line which was not read may yet let it reach.
  let unread: UnreadProvision?

  init(
    of good: Good, madeIn exporter: Country?, on day: Day, under regime: Regime,
    _ rules: ProductRules
  ) {
    self.regime = regime
    code = good.code
    var rows = good.code.map { rules.rows(of: $0, on: day) } ?? []
    var tabled = good.code.flatMap { rules.tables?.answer(for: $0, in: good.edition, on: day) }
    if !rows.isEmpty, tabled?.isOwn != true { tabled = nil }
    isOfMembers = tabled?.rows.contains { !$0.exporters.isEmpty } == true
    if let tabled {
      rows = tabled.rows.filter { row in
        row.exporters.isEmpty || exporter.map(row.exporters.contains) ?? true
      }
      // What is left of parts that are for goods of other members is for all goods of this one.
      if rows.count == 1, rows.count < tabled.rows.count { rows[0] = rows[0].ofAllGoods }
      if exporter != nil { rows = rows.specialFirst }
    }
    further = rows.first { !$0.isWhole }
    rows.removeAll { !$0.isWhole }
    // Who states no more than the choice that was read tells nothing of the others.
    let said = further?.isAll(of: good.rule, of: good) == true ? nil : good.rule
    tabledGeneral = tabled?.general
    var start: Basis?
    if rows.isEmpty, let reading = regime.productRuleStart, let code = good.code,
      let later = rules.nextStart(of: code, after: day)
    {
      start = reading.basis
      if reading.value == .sinceAgreement { rows = rules.rows(of: code, on: later) }
    }
    startReading = start
    let isDigitsAsked =
      good.code.map { code in rows.contains { $0.codes.isPart(of: code) } } ?? false
    self.isDigitsAsked = isDigitsAsked
    isPartAsked = rows.count > 1 && !isDigitsAsked
    parts = rows.compactMap { $0.part }
    labels = rows.compactMap { $0.label }
    let ofPart = good.part.map { part in rows.filter { $0.isNamed(part) } } ?? []
    if !ofPart.isEmpty { rows = ofPart }
    tableEdition = (rows.first ?? further)?.edition
    namedParts = ofPart.compactMap { $0.label }
    let assumed = good.code.flatMap { code in
      regime.assumedRules.value(regime.scheme, within: code.paddedRange, on: day)
    }
    held = rows.first?.basis
    unread = (rows + [further].compactMap { $0 }).lazy.compactMap { $0.unread }.first
      .map { UnreadProvision($0, of: good) }
    self.assumed = assumed
    // A scheme of which no rule of products is held or read of has its own rule alone.
    hasProductRules =
      regime.productRuleNotHeld != nil || !rules.held.isEmpty || rules.tables != nil
    let choice =
      isDigitsAsked
      ? .open
      : Choice(
        of: said, among: rows, further, assumed, good, under: regime, alone: !hasProductRules)
    isContradicted = choice == .contradicted
    if case .rule(let stated)? = good.rule {
      statedRule = stated.description
    } else {
      statedRule = nil
    }
    isAffirmed = good.rule != nil && choice != .contradicted && !isDigitsAsked
    let own: RuleOffer
    if isDigitsAsked {
      (ground, own) = (.heldByPart, RuleOffer(openAmong: rows.map { $0.rule }))
    } else if let row = rows.first {
      if case .rule(let stated)? = said, choice == .part, ofPart.isEmpty {
        (ground, own) = (.stated, RuleOffer(row.rule.naming(choicesOf: stated)))
      } else if rows.count > 1 {
        (ground, own) = (.heldByPart, RuleOffer(ofParts: rows.map { $0.rule }))
      } else if row.part == nil || !ofPart.isEmpty {
        (ground, own) = (.held, row.offer)
      } else {
        ground = .heldByPart
        own = RuleOffer(ofPart: row.rule, besideRest: regime.generalRule.value)
      }
    } else if let assumed, rows.isEmpty {
      (ground, own) = (.assumed, assumed.offer)
    } else if tabled?.isOwn == true, let further, good.rule == nil {
      // A rule of the line is held, of which other choices were not read: the general rule is none of them.
      (ground, own) = (.notHeld, RuleOffer(regime.openOffer, offering: further.rule))
    } else if case .rule(let stated)? = said, !isContradicted {
      (ground, own) = (
        .stated, RuleOffer(RuleOffer(stated), beside: further).besideGeneral(of: regime)
      )
    } else if rules.isComplete || tabled?.general != nil {
      (ground, own) = (.general, regime.generalOffer)
    } else if said == .general, !isContradicted {
      (ground, own) = (.statedGeneral, regime.generalOffer)
    } else {
      let isOpen = rules.tables != nil && regime.productRuleNotHeld == nil
      let standIn = isOpen ? regime.openOffer : regime.standInOffer
      (ground, own) = (
        .notHeld, further.map { RuleOffer(standIn, offering: $0.rule) } ?? standIn
      )
    }
    let listed = good.code.flatMap { code in
      rules.tables?.listedGoods(with: code, in: good.edition, on: day)
    }
    self.listed = listed
    offer =
      listed.flatMap { $0.value.rule(of: good) }.map { RuleOffer(own, offering: $0) } ?? own
  }

  /// What a stated rule is to those that are held or assumed for the line.
  private enum Choice {
    /// None is stated, or none is held.
    case open
    /// It is the one of them, or one of several.
    case one, part
    /// It is none of them.
    case contradicted

    init(
      of stated: StatedRule?, among rows: [ProductRules.Row],
      _ further: ProductRules.Row?, _ assumed: Regime.AssumedRule?, _ good: Good,
      under regime: Regime, alone isAlone: Bool
    ) {
      // Of a scheme that has one rule for all goods no other can be stated.
      if isAlone, case .rule(let rule)? = stated {
        let own = regime.generalRule.value
        self = own.isSame(as: rule, under: regime.contentThreshold.value) ? .one : .contradicted
        return
      }
      guard let stated, !rows.isEmpty || assumed != nil else {
        let isOfLine = stated.map { further?.mayBeBeside($0, of: good) ?? true } ?? true
        self = isOfLine ? .open : .contradicted
        return
      }
      let threshold = regime.contentThreshold.value
      let isChoiceFree = regime.contentMethodChoice?.value == .claimant
      // Who states the rule may have it from its table, in the codes of that.
      let printed = rows.map { $0.rule } + rows.compactMap { $0.printed }
      let known = rows.isEmpty ? assumed.map { [$0.rule.value] } : nil
      func isSame(_ one: OriginRule, _ other: OriginRule) -> Bool {
        one.isSame(as: other, under: threshold, eitherFormula: isChoiceFree)
      }
      if case .rule(.byPart(let parts)) = stated, parts.count == rows.count,
        rows.allSatisfy({ row in
          parts.contains { part in
            [row.rule, row.printed].contains { $0.map { isSame($0, part.rule) } ?? false }
          }
        })
      {
        self = rows.count == 1 ? .part : .one
      } else if case .rule(let rule) = stated,
        (known ?? printed).contains(where: { isSame($0, rule) })
      {
        // Which part the good is, where several are held, no rule tells: it is asked.
        self = rows.count == 1 && rows[0].part != nil ? .part : .one
      } else if rows.count == 1, rows[0].part != nil, rows[0].hasChoices(of: stated) {
        // Nothing but choices that are held, or the process that one of them leaves open.
        self = .part
      } else {
        self = .contradicted
      }
    }
  }

  /// Whether goods of the line may have a rule that is not known, by which they may yet originate.
  var mayBeAnother: Bool {
    switch ground {
    case .notHeld: !offer.isOpen && hasProductRules
    case .held: isDoubted
    case .heldByPart: !isDigitsAsked && (offer.isOfPart || isDoubted)
    case .assumed: (assumed?.rule.basis).map { $0.evidence > .secondary && !$0.isAssumed } ?? true
    case .general: isDoubted
    case .stated, .statedGeneral: false
    }
  }

  /// Whether it is held, and not known to be the one of the day, so that alone it refuses nothing.
  var isDoubted: Bool { isOfOtherDays && regime.productRulesLater?.value != .notMade }

  /// That it is the one of the day, where that is assumed and it would be doubted else.
  var assumedOfDay: Basis? {
    isOfOtherDays && !isDoubted ? regime.productRulesLater?.basis : nil
  }

  /// Whether no source says that it is the one of the day.
  ///
  /// A figure that is unconfirmed is that of who holds it so: a table of the user's own.
  private var isOfOtherDays: Bool {
    switch ground {
    case .held, .heldByPart, .general:
      !offer.isOfPart && !isAffirmed
        && basis.map { $0.isUnconfirmed && $0.doubt?.days == .unconfirmed } == true
    case .stated, .statedGeneral, .assumed, .notHeld: false
    }
  }

  /// Whether it is the claimant's word alone.
  var isStated: Bool { ground == .stated || ground == .statedGeneral }

  /// The content that a good must have on whose rule the claimant's word alone stands: what every rule of a product
  /// asks that was read, if that is taken of those that were not.
  func leastContentStated(under regime: Regime) -> Percentage? {
    ground == .stated && regime.productRuleContent?.value == .noLess
      ? regime.contentThreshold.value : nil
  }

  /// Assembly from goods of a list, if the good is or may be on one.
  var assembly: OriginRule? {
    guard listed != nil else { return nil }
    return offer.choices.first { $0.isAssembly }
  }

  /// All by which a claimant may name the part that the good is.
  var partNames: [String] {
    guard case .byPart(let own) = offer.rule else { return parts + labels }
    return parts + labels + own.flatMap { [$0.name, $0.label] }
  }

  /// The rule in notation.
  var description: String { offer.rule.description }

  /// A good of the line with what its codes are in the edition of the rule.
  func bringing(_ good: Good, on day: Day, _ rules: ProductRules) -> Good {
    good.withCodes(
      ofTable: tableEdition, parts: namedParts, asking: isPartAsked ? "good.part" : "good.code",
      on: day, rules.tables)
  }
}
