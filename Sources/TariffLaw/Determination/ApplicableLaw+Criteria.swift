extension ApplicableLaw {
  /// The criteria by which a good may be shown to originate, whether it is certain that its line's rule offers them, and the
  /// rule that the claimant states where that asks less content than any that was read.
  public func criteria(
    of good: Good, shippedOn day: Day
  ) -> [(rule: OriginRule, isCertain: Bool, stated: OriginRule?)] {
    guard let originRegime else { return [] }
    let line = RuleOfLine(of: good, madeIn: nil, on: day, under: originRegime, productRules)
    let least = line.leastContentStated(under: originRegime)
    return line.offer.choices.map { choice in
      guard case .regionalValueContent(let share?) = choice, let least, share < least else {
        return (choice, line.offer.isCertain(choice), nil)
      }
      return (.regionalValueContent(atLeast: least), line.offer.isCertain(choice), choice)
    }
  }
}

extension ApplicableLaw {
  /// What the codes of a good and of its materials are in the edition of the table that holds its rule, if that is another.
  public func codesInTable(
    of good: Good, madeIn exporter: Country, shippedOn day: Day
  ) -> CodesInTable? {
    originRegime.flatMap { regime in
      RuleOfLine(of: good, madeIn: exporter, on: day, under: regime, productRules)
        .bringing(good, on: day, productRules).inTable
    }
  }
}

extension ApplicableLaw {
  /// The words, letters and codes by which the rule of a claim's line tells parts of its goods apart; none if it
  /// does not.
  package func partNames(of claim: Claim) -> [String] {
    originRegime.map { regime in
      RuleOfLine(
        of: claim.good, madeIn: claim.from, on: claim.originDay, under: regime, productRules
      ).partNames
    } ?? []
  }
}

extension OriginQuestion {
  /// The same of the line of a question about origin alone.
  package func partNames(under regime: Regime, _ rules: ProductRules) -> [String] {
    RuleOfLine(of: good, madeIn: from, on: on, under: regime, rules).partNames
  }
}
