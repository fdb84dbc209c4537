/// What a rule of origin offers an exporter, worked out once for all goods under the rule.
///
/// An object, so that handing it on copies nothing.
final class RuleOffer: Sendable {
  /// The rule.
  let rule: OriginRule
  /// The rules among which the exporter may choose, wholly obtained last.
  let choices: [OriginRule]
  /// The choices that a reader wants to compare.
  let alternatives: [OriginRule]

  /// Whether a rule may apply that none of the choices tells of, so that nothing fails for certain.
  let isOpen: Bool
  /// Whether it is that of a part of a code, of whose rest the rule is not held.
  let isOfPart: Bool

  private let certain: [OriginRule]

  /// Makes the offer of a rule.
  ///
  /// - Parameters:
  ///   - rule: The rule.
  ///   - certain: The choices that the rule of the line offers for certain; all if not said.
  ///   - others: The choices of another rule, which a reader wants to compare besides.
  ///   - isOpen: Whether another rule may apply.
  ///   - isOfPart: Whether it is that of a part of a code.
  init(
    _ rule: OriginRule, certain: [OriginRule]? = nil, beside others: [OriginRule] = [],
    isOpen: Bool = false, isOfPart: Bool = false
  ) {
    self.rule = rule
    self.isOfPart = isOfPart
    self.isOpen = isOpen
    self.certain = certain ?? rule.choices
    choices = rule.choices.filter { $0 != .whollyObtained } + [.whollyObtained]
    alternatives =
      rule.choices.filter { !$0.criteria.isEmpty }
      + others.filter { other in
        !rule.choices.contains { $0.criteria == other.criteria }
      }
  }

  /// The offer of a rule that stands in for one that is not held: no more than its content is certain.
  convenience init(standingIn rule: OriginRule) {
    self.init(
      rule,
      certain: rule.choices.filter { $0.isOfContent })
  }

  /// The offer of a rule that is not known, beside which the general rule is compared.
  convenience init(unknownBeside general: OriginRule) {
    self.init(general, certain: [], isOpen: true)
  }

  /// An offer with one choice more, which the rule of the line offers for certain.
  convenience init(_ offer: RuleOffer, offering choice: OriginRule) {
    self.init(
      .anyOf(offer.rule.choices + [choice]), certain: offer.certain + [choice],
      isOpen: offer.isOpen, isOfPart: offer.isOfPart)
  }

  /// The offer of rules for parts of a code, of which it is not told which part is meant.
  convenience init(ofParts rules: [OriginRule]) {
    var all: [OriginRule] = []
    for choice in rules.flatMap({ $0.choices }) where !all.contains(choice) { all.append(choice) }
    self.init(
      all.count == 1 ? all[0] : .anyOf(all),
      certain: all.filter { choice in
        rules.allSatisfy { rule in rule.choices.contains { choice.implies($0) } }
      })
  }

  /// The offer of rules of which it is not told whether one of them is that of the good, so that none is certain.
  convenience init(openAmong rules: [OriginRule]) {
    let all = rules.flatMap { $0.choices }
    self.init(all.count == 1 ? all[0] : .anyOf(all), certain: [], isOpen: true)
  }

  /// The offer of a rule for one part of a code, whose other part has the general rule.
  convenience init(ofPart rule: OriginRule, besideRest general: OriginRule) {
    let others = general.choices.map { $0.criteria }
    self.init(
      rule, certain: rule.choices.filter { others.contains($0.criteria) }, isOfPart: true)
  }

  /// Whether it is certain that the rule of the line offers a choice.
  func isCertain(_ choice: OriginRule) -> Bool {
    choice == .whollyObtained || certain.contains { choice.implies($0) }
  }
}
