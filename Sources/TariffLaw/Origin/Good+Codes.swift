extension Good {
  /// The good whose materials tell whether an edition of the Harmonized System has their codes.
  ///
  /// A material of the good's own subheading does not change it, whatever that is.
  func marking(_ isOfNoEdition: (HSCode) -> Bool) -> Self {
    var good = self
    for place in good.materials?.indices ?? 0..<0 {
      guard let code = good.materials?[place].code, !isOfOwnSubheading(code),
        isOfNoEdition(code)
      else { continue }
      good.materials?[place].isOfNoEdition = true
    }
    return good
  }

  private func isOfOwnSubheading(_ other: HSCode) -> Bool {
    let six = HSLevel.subheading.rawValue
    return other.prefix(six) != nil && other.prefix(six) == code?.prefix(six)
  }
}

extension Claim {
  /// The claim whose materials tell whether an edition of the Harmonized System has their codes.
  package func marking(_ isOfNoEdition: (HSCode) -> Bool) -> Self {
    var claim = self
    claim.good = good.marking(isOfNoEdition)
    return claim
  }

  /// The claim without the criteria that its proof names.
  package var withoutCriteria: Self {
    var claim = self
    claim.proof?.criteria = nil
    return claim
  }
}

extension OriginQuestion {
  /// The question whose materials tell whether an edition of the Harmonized System has their codes.
  package func marking(_ isOfNoEdition: (HSCode) -> Bool) -> Self {
    var question = self
    question.good = good.marking(isOfNoEdition)
    return question
  }
}
