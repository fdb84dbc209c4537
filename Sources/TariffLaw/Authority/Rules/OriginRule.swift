/// What a good made with non-originating materials must meet to originate.
public indirect enum OriginRule: Hashable, Sendable {
  /// Wholly obtained or produced in one member.
  case whollyObtained
  /// Regional value content of at least a share of the FOB price; `nil` is the scheme's own threshold.
  case regionalValueContent(atLeast: Percentage?)
  /// The same by a formula that the rule names.
  case contentByFormula(ContentFormula, atLeast: Percentage?)
  /// Non-originating materials worth at most a share of the price ex works.
  case nonOriginatingAtMost(Percentage)
  /// Every non-originating material changes classification, or comes from some codes.
  case changeOfClassification(ClassificationChange)
  /// All materials of some codes are wholly obtained.
  case materialsObtained([RuleCodes])
  /// Assembly from materials that stand on the same list as the good.
  case assembly(ListedGoods)
  /// A process that is not named, carried out on the non-originating materials.
  case specificProcess
  /// A process carried out on the non-originating materials, by its word.
  case process(String)
  /// A condition in words, of which the claimant tells whether it holds.
  case condition(String)
  /// One of several rules, at the exporter's choice.
  case anyOf([OriginRule])
  /// Several rules together.
  case allOf([OriginRule])
  /// A rule for each part of the goods of a code.
  case byPart([RuleOfPart])

  /// The rules among which the exporter may choose: the members of an ``anyOf(_:)``, or the rule alone.
  public var choices: [OriginRule] {
    if case .anyOf(let rules) = self { rules } else { [self] }
  }

  /// Whether a good that meets this rule is certain to meet another.
  func implies(_ other: Self) -> Bool {
    switch (self, other) {
    case (.changeOfClassification(let own), .changeOfClassification(let theirs)):
      own.implies(theirs)
    case (.regionalValueContent(let threshold?), .regionalValueContent(let otherThreshold?)):
      threshold >= otherThreshold
    case (
      .contentByFormula(let formula, let threshold?),
      .contentByFormula(let otherFormula, let otherThreshold?)
    ):
      formula == otherFormula && threshold >= otherThreshold
    default: self == other
    }
  }

  /// The criteria that a proof of origin names for this rule.
  public var criteria: [OriginCriterion] {
    switch self {
    case .whollyObtained: [.whollyObtained]
    case .regionalValueContent, .contentByFormula, .nonOriginatingAtMost: [.regionalValueContent]
    case .changeOfClassification(let change):
      [change.level.map(OriginCriterion.init) ?? .specificProcess]
    case .materialsObtained, .specificProcess, .process, .condition: [.specificProcess]
    // What a proof names for it no text says.
    case .assembly: []
    case .anyOf(let rules): rules.first.map { $0.criteria } ?? []
    case .allOf(let rules): Self.criteria(ofAll: rules)
    case .byPart(let parts): parts.first.map { $0.rule.criteria } ?? []
    }
  }

  /// The criteria of several rules together: what is asked besides is named only if it stands alone.
  private static func criteria(ofAll rules: [Self]) -> [OriginCriterion] {
    let leading = rules.filter { !$0.isAskedBesides }
    var criteria: [OriginCriterion] = []
    for criterion in (leading.isEmpty ? rules : leading).flatMap({ $0.criteria })
    where !criteria.contains(criterion) { criteria.append(criterion) }
    return criteria
  }

  /// Whether it only adds to another rule: where materials are from, a condition.
  private var isAskedBesides: Bool {
    switch self {
    case .materialsObtained, .condition: true
    default: false
    }
  }

  /// Whether it is met by content alone.
  var isOfContent: Bool {
    switch self {
    case .regionalValueContent, .contentByFormula, .nonOriginatingAtMost: true
    default: false
    }
  }
}

/// The rule for a part of the goods of a code.
public struct RuleOfPart: Hashable, Sendable {
  /// The letter or number of the part.
  public let label: String
  /// Which goods it holds, in words; empty if its label tells.
  public let title: String
  /// The rule.
  public let rule: OriginRule

  /// Makes the rule of a part.
  public init(label: String, title: String, rule: OriginRule) {
    self.label = label
    self.title = title
    self.rule = rule
  }

  /// What the part is called: its words, or its label where it has none.
  public var name: String { title.isEmpty ? label : title }

  /// Whether a claimant means this part.
  func isNamed(_ name: String) -> Bool { name == label || name == title }
}

/// The criterion of origin that an exporter names on a proof of origin.
public enum OriginCriterion: String, Sendable, CaseIterable {
  /// Wholly obtained or produced.
  case whollyObtained = "WO"
  /// Regional value content.
  case regionalValueContent = "RVC"
  /// Change of chapter.
  case changeOfChapter = "CC"
  /// Change of tariff heading.
  case changeOfHeading = "CTH"
  /// Change of tariff subheading.
  case changeOfSubheading = "CTSH"
  /// Specific process.
  case specificProcess = "SP"
  /// Partial cumulation: for a material that goes into another good, without preference for itself.
  case partialCumulation = "PC"

  /// The criterion of a change of classification at a level.
  public init(_ level: HSLevel) {
    switch level {
    case .chapter: self = .changeOfChapter
    case .heading: self = .changeOfHeading
    case .subheading: self = .changeOfSubheading
    }
  }

  /// The level of a change of classification, if this is one.
  public var level: HSLevel? {
    switch self {
    case .changeOfChapter: .chapter
    case .changeOfHeading: .heading
    case .changeOfSubheading: .subheading
    default: nil
    }
  }
}
