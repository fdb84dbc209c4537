extension Good {
  /// The good with what its codes are in the edition of the table that holds its rule.
  func withCodes(
    ofTable edition: HSEdition?, parts: [String], asking: String, on day: Day,
    _ tables: RuleTables?
  ) -> Self {
    var good = self
    good.inTable = nil
    guard let edition, let tables, let code else { return good }
    var codes: [HSCode: [HSCode]] = [:]
    let own = tables.codes(of: code, in: self.edition, on: day, as: edition)
    let named = own.filter { parts.contains($0.digits) }
    for one in [code, code.prefix(HSLevel.subheading.rawValue) ?? code] {
      codes[one] = named.isEmpty ? own : named
    }
    // A material of the good's own code may be of any of its sources.
    func bring(_ other: HSCode) {
      guard codes[other] == nil else { return }
      codes[other] = tables.codes(of: other, in: self.edition, on: day, as: edition)
    }
    for material in materials ?? [] {
      if material.standing == .own {
        material.code.map(bring)
      } else {
        for other in material.classifications { bring(other) }
      }
    }
    good.inTable = CodesInTable(codes, in: edition, asking: asking)
    return good
  }
}
