extension Claim {
  /// The claim with what was found of the codes of its good.
  package func lookingUpCodes(_ find: (HSCode) -> CodeStanding) -> Self {
    var claim = self
    claim.good = good.lookingUpCodes(find)
    return claim
  }

  /// The claim with what the rules of its materials, where they are held, make of their content.
  func withOwnContents(under law: ApplicableLaw) -> Self {
    guard let regime = law.originRegime else { return self }
    var claim = self
    claim.good = good.withOwnContents(on: originDay, under: regime, law.productRules)
    return claim
  }
}

extension OriginQuestion {
  /// The question with what was found of the codes of its good.
  package func lookingUpCodes(_ find: (HSCode) -> CodeStanding) -> Self {
    var question = self
    question.good = good.lookingUpCodes(find)
    question.said = said.lookingUpCodes(find)
    return question
  }
}
