/// The notation of rules of origin, as product-specific rules are commonly printed.
///
/// | text | is |
/// | --- | --- |
/// | `WO` | wholly obtained |
/// | `WO[10, 07]` | all materials of these codes are wholly obtained |
/// | `RVC40` | regional value content of at least 40 % |
/// | `RVC` | of at least the scheme's own threshold |
/// | `RVC40:BD`, `RVC40:BU`, `RVC40:NC`, `RVC40:FV[7307]` | the same by the formula named |
/// | `MaxNOM50` | non-originating materials of at most 50 % of the price ex works |
/// | `CC`, `CTH`, `CTSH` | change of chapter, heading, subheading |
/// | `CTH except from 2403, ex 3824` | the same, none of it from those codes |
/// | `CTSH from 8471` | the same, all of it from those codes |
/// | `CTH tol20`, `CTH tol10wt`, `CTH tol-same-heading20` | with a tolerance of the line's own |
/// | `SP`, `SP[weaving]` | specific process, by its word |
/// | `RVC40 provided [words]` | and a condition of which the claimant tells whether it holds |
/// | `RVC40 and CTSH` | both |
/// | `RVC40 or CTH` | either |
/// | `part A flour: CC; part B other: RVC40` | a rule for each part of the goods |
extension OriginRule {
  /// Reads a rule; `and` binds closer than `or`, and brackets closer than both.
  public init(notation text: String) throws(NotationProblem) {
    self = try RuleParser.rule(of: text)
  }
}

extension OriginRule: CustomStringConvertible {
  /// The rule in notation; reading it gives the same rule.
  public var description: String {
    switch self {
    case .whollyObtained: "WO"
    case .regionalValueContent(let threshold): "RVC" + (threshold?.description ?? "")
    case .contentByFormula(let formula, let threshold):
      "RVC" + (threshold?.description ?? "") + ":\(formula)"
    case .nonOriginatingAtMost(let share): "MaxNOM\(share)"
    case .changeOfClassification(let change): change.description
    case .materialsObtained(let codes): "WO[\(codes.list)]"
    case .assembly(let goods): "assembly of \(goods.name)"
    case .specificProcess: "SP"
    case .process(let name): "SP[\(name)]"
    case .condition(let words): "provided [\(words)]"
    case .anyOf(let rules): rules.map { $0.textBesideOthers }.joined(separator: " or ")
    case .allOf(let rules): Self.text(ofAll: rules)
    case .byPart(let parts): parts.map { $0.description }.joined(separator: "; ")
    }
  }

  private static func text(ofAll rules: [Self]) -> String {
    var text = ""
    for rule in rules {
      var joint = text.isEmpty ? "" : " and "
      if case .condition = rule, !text.isEmpty { joint = " " }
      if case .anyOf = rule {
        text += "\(joint)(\(rule))"
      } else {
        text += joint + rule.textBesideOthers
      }
    }
    return text
  }

  /// The rule as it stands beside others: `from` alone would go on a list of codes before it.
  private var textBesideOthers: String {
    if case .changeOfClassification(let change) = self, change.level == nil {
      "(\(self))"
    } else {
      description
    }
  }
}

extension RuleOfPart: CustomStringConvertible {
  /// The part with its rule in notation: `part A flour: CC`.
  public var description: String {
    "part \(label)\(title.isEmpty ? "" : " " + title): \(rule)"
  }
}
