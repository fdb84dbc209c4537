/// What a good made with non-originating materials must meet to originate.
public indirect enum OriginRule: Hashable, Sendable {
  /// Wholly obtained or produced in one member.
  case whollyObtained
  /// Regional value content of at least a share of the FOB price; `nil` is the scheme's own threshold.
  case regionalValueContent(atLeast: Percentage?)
  /// Every non-originating material changes classification at a level, none coming from the codes
  /// excepted.
  case changeOfClassification(HSLevel, exceptFrom: [CodeRange])
  /// A named process carried out on the non-originating materials.
  case specificProcess
  /// One of several rules, at the exporter's choice.
  case anyOf([OriginRule])
  /// Several rules together.
  case allOf([OriginRule])

  /// The rules among which the exporter may choose: the members of an ``anyOf(_:)``, or the rule alone.
  public var choices: [OriginRule] {
    if case .anyOf(let rules) = self { rules } else { [self] }
  }

  /// Whether a good that meets this rule is certain to meet another.
  func implies(_ other: Self) -> Bool {
    switch (self, other) {
    case (
      .changeOfClassification(let level, let exceptions),
      .changeOfClassification(let otherLevel, let otherExceptions)
    ):
      level.rawValue <= otherLevel.rawValue && otherExceptions.allSatisfy(exceptions.contains)
    case (.regionalValueContent(let threshold?), .regionalValueContent(let otherThreshold?)):
      threshold >= otherThreshold
    default: self == other
    }
  }

  /// Whether two rules ask the same, in whatever order, where content of no share is the scheme's own.
  func isSame(as other: Self, under threshold: Percentage) -> Bool {
    Set(choices.map { $0.settled(threshold) }) == Set(other.choices.map { $0.settled(threshold) })
  }

  private func settled(_ threshold: Percentage) -> Self {
    switch self {
    case .regionalValueContent(nil): .regionalValueContent(atLeast: threshold)
    case .allOf(let rules): .allOf(rules.map { $0.settled(threshold) })
    default: self
    }
  }

  /// The criteria that a proof of origin names for this rule.
  public var criteria: [OriginCriterion] {
    switch self {
    case .whollyObtained: [.whollyObtained]
    case .regionalValueContent: [.regionalValueContent]
    case .changeOfClassification(let level, _): [OriginCriterion(level)]
    case .specificProcess: [.specificProcess]
    case .anyOf(let rules): rules.first.map { $0.criteria } ?? []
    case .allOf(let rules): rules.flatMap { $0.criteria }
    }
  }
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
