extension Good {
  /// Its code as far as it tells where it is classified beside a material: if its edition does not have it, only that
  /// what is of the same subheading is not elsewhere.
  func classification(beside material: Material) -> HSCode? {
    standing != .own && !isOfItsSubheading(material.code) ? nil : code
  }

  private func isOfItsSubheading(_ other: HSCode?) -> Bool {
    let own = code?.prefix(HSLevel.subheading.rawValue)
    return own != nil && other?.prefix(HSLevel.subheading.rawValue) == own
  }

  /// The good with what was found of its code and of those of what it is made of.
  func lookingUpCodes(_ find: (HSCode) -> CodeStanding) -> Self {
    var good = self
    // What is of the good's own code is that in whichever edition.
    func standing(_ code: HSCode?) -> CodeStanding {
      let found = code.map(find) ?? .own
      return isOfItsSubheading(code) ? .own : found
    }
    good.standing = code.map(find) ?? .own
    for place in good.materials?.indices ?? 0..<0 {
      let found = standing(good.materials?[place].code)
      if found != .own { good.materials?[place].standing = found }
    }
    good.bill = bill?.exchanging { _, material in
      let found = standing(material.code)
      if found != .own { material.standing = found }
    }
    return good
  }

  /// The codes that its edition does not have: its own first, then those of what it is made of.
  package var codesOfOthers: [(item: Finding.Item?, code: HSCode, standing: CodeStanding)] {
    var found: [(item: Finding.Item?, code: HSCode, standing: CodeStanding)] = []
    if standing != .own, let code { found.append((nil, code, standing)) }
    let used =
      bill.map { bill in
        bill.items.map { item in
          var material = item.material
          material.name = material.name ?? item.name
          return material
        }
      } ?? materials ?? []
    for (place, material) in used.enumerated() where material.standing != .own {
      if let code = material.code {
        found.append((material.item(at: place), code, material.standing))
      }
    }
    return found
  }
}
