extension Good {
  /// Its code as far as it tells where it is classified beside a material: if no edition of the Harmonized System has
  /// it, only that what is of the same subheading is not elsewhere.
  func classification(beside material: Material) -> HSCode? {
    isOfNoEdition && !isOfItsSubheading(material.code) ? nil : code
  }

  private func isOfItsSubheading(_ other: HSCode?) -> Bool {
    let own = code?.prefix(HSLevel.subheading.rawValue)
    return own != nil && other?.prefix(HSLevel.subheading.rawValue) == own
  }

  /// The good with what was found of its code and of those of what it is made of.
  func lookingUpCodes(_ isOfNoEdition: (HSCode) -> Bool) -> Self {
    var good = self
    func isUnheld(_ code: HSCode?) -> Bool {
      !isOfItsSubheading(code) && code.map(isOfNoEdition) ?? false
    }
    good.isOfNoEdition = code.map(isOfNoEdition) ?? false
    for place in good.materials?.indices ?? 0..<0 where isUnheld(good.materials?[place].code) {
      good.materials?[place].isOfNoEdition = true
    }
    good.bill = bill?.exchanging { _, material in
      if isUnheld(material.code) { material.isOfNoEdition = true }
    }
    return good
  }

  /// The codes that no edition has: its own first, then those of what it is made of.
  package var codesOfNoEdition: [(item: Finding.Item?, code: HSCode)] {
    var found: [(item: Finding.Item?, code: HSCode)] = []
    if isOfNoEdition, let code { found.append((nil, code)) }
    let used = bill.map { $0.items.map { $0.material } } ?? materials ?? []
    for (place, material) in used.enumerated() where material.isOfNoEdition {
      if let code = material.code { found.append((material.item(at: place), code)) }
    }
    return found
  }
}
