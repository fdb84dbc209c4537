extension Regime {
  /// A rule assumed for a code and all that stands below it.
  public struct AssumedRule: Sendable {
    /// The code.
    public let code: HSCode
    /// The rule, with the reading that it rests on.
    public let rule: Lawful<OriginRule>
    /// What the rule offers.
    let offer: RuleOffer

    init(_ code: HSCode, _ rule: Lawful<OriginRule>, beside general: OriginRule) {
      self.code = code
      self.rule = rule
      offer = RuleOffer(rule.value, beside: general.choices)
    }
  }
}
