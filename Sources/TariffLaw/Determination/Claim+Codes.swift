extension Claim {
  /// The claim with what was found of the codes of its good.
  package func lookingUpCodes(_ isOfNoEdition: (HSCode) -> Bool) -> Self {
    var claim = self
    claim.good = good.lookingUpCodes(isOfNoEdition)
    return claim
  }
}

extension OriginQuestion {
  /// The question with what was found of the codes of its good.
  package func lookingUpCodes(_ isOfNoEdition: (HSCode) -> Bool) -> Self {
    var question = self
    question.good = good.lookingUpCodes(isOfNoEdition)
    question.said = said.lookingUpCodes(isOfNoEdition)
    return question
  }
}
