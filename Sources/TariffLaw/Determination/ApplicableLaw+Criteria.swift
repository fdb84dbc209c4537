extension ApplicableLaw {
  /// The criteria by which a good may be shown to originate, and whether it is certain that its line's rule offers them.
  public func criteria(of good: Good, shippedOn day: Day) -> [(rule: OriginRule, isCertain: Bool)] {
    guard let originRegime else { return [] }
    let offer = RuleOfLine(of: good, on: day, under: originRegime, productRules).offer
    return offer.choices.map { ($0, offer.isCertain($0)) }
  }
}
