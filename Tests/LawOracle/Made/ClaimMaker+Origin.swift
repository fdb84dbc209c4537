/// Claims about the origin of the good.
extension ClaimMaker {
  mutating func materials() -> ClaimFacts {
    var claim = random.oneIn(4) ? cept() : atiga()
    claim.proof?.criteria = random.oneIn(2) ? ["RVC"] : nil
    let share = price(of: claim) / 4
    claim.good.materials = (0..<(1 + random.below(3))).map { _ in material(upTo: share, claim) }
    return claim
  }

  private mutating func material(upTo share: Int, _ claim: ClaimFacts) -> MaterialFacts {
    let members = TypedLaw.six.filter { $0 != claim.from && $0 != claim.to }
    let origin = random.one(of: [claim.from, members[0], members[1], "CN"])
    let status = random.one(of: [
      MaterialFacts.Status.originating, .originating, .nonOriginating, .undetermined,
    ])
    let isForeign = origin != claim.from && status == .originating
    let proof =
      isForeign
      ? random.one(of: ["form_d", "form_d", "e_form_d", "origin_declaration", "none"]) : nil
    let code = random.one(of: [Self.neighbour(of: claim.good.code), "390110"])
    return MaterialFacts(
      code, .hundredths(random.below(share)), from: origin,
      origin == "CN" ? .nonOriginating : status,
      proof: origin == "CN" ? nil : proof)
  }

  /// The price in hundredths.
  func price(of claim: ClaimFacts) -> Int {
    let fob = claim.good.fob ?? .zero
    return Int(fob.numerator * 100 / fob.denominator)
  }

  mutating func partial() -> ClaimFacts {
    var claim = random.oneIn(3) ? cept() : atiga()
    let other = random.one(of: TypedLaw.six.filter { $0 != claim.from })
    let price = price(of: claim)
    var part = MaterialFacts(
      "850110", .hundredths(price / 10 * (4 + random.below(5))), from: other, .partial,
      proof: random.one(of: ["form_d", "form_d", "e_form_d", "none"]))
    part.content = .hundredths(random.one(of: [1999, 2000, 2500, 3000, 3999, 4000, 5500]))
    part.isMarkedPartial = (part.content ?? .zero) < TypedLaw.content ? !random.oneIn(5) : nil
    if part.isMarkedPartial == nil { part.isMarkedPartial = random.oneIn(8) }
    claim.good.materials = [part]
    claim.proof?.criteria = random.oneIn(3) ? nil : ["RVC"]
    return claim
  }

  mutating func methods() -> ClaimFacts {
    var claim = atiga()
    claim.proof?.criteria = ["RVC"]
    let price = price(of: claim)
    let foreign = price / 100 * (40 + random.below(30))
    let own = price / 100 * random.below(10)
    claim.good.materials = [
      MaterialFacts("850110", .hundredths(foreign), from: "CN", .nonOriginating),
      MaterialFacts("390110", .hundredths(own), from: claim.from, .originating),
    ]
    var rest = price - foreign - own
    claim.good.costs = (0..<4).map { place in
      let cost = place == 3 && random.oneIn(2) ? rest : random.below(rest / 3 + 1)
      rest -= cost
      return .hundredths(cost)
    }
    claim.good.method = random.one(of: [nil, .direct, .indirect])
    if random.oneIn(4) { claim.good.costs[random.below(4)] = nil }
    return claim
  }

  mutating func change() -> ClaimFacts {
    var claim = atiga()
    claim.good.statedRule = random.one(of: [
      "general", "CTH", "CC", "RVC40 or CTSH", "RVC40 and CTH",
    ])
    let price = price(of: claim)
    let tenth = price / 10 + random.one(of: [-1, 0, 1, -price / 20, price / 5])
    let same = random.one(of: [
      String(claim.good.code.prefix(6)), Self.neighbour(of: claim.good.code),
      String(claim.good.code.prefix(2)) + "99",
    ])
    claim.good.materials = [
      MaterialFacts(same, .hundredths(tenth), from: "CN", .nonOriginating),
      MaterialFacts(
        "270900", .hundredths(price / 100 * random.below(60)), from: "JP", .nonOriginating),
    ]
    if claim.good.statedRule == "general" {
      claim.proof?.criteria = random.one(of: [nil, ["CTH"], ["RVC"]])
    }
    return claim
  }

  mutating func ruleNotHeld() -> ClaimFacts {
    var claim = random.oneIn(4) ? cept() : atiga()
    claim.good.statedRule = nil
    claim.proof?.criteria = random.one(of: [nil, ["RVC"], ["CTH"], ["CTSH"], ["CC"], ["SP"]])
    if claim.scheme == .cept { claim.proof?.criteria = random.one(of: [nil, ["RVC"]]) }
    return claim
  }

  mutating func informationGoods() -> ClaimFacts {
    // Shipped in the edition of 2012, in which the annex of 2007 divides no subheading.
    var claim = atiga(year: 2013 + random.below(14))
    claim.good.code = random.one(of: ["84732100", "84732900"])
    let share = price(of: claim) / 2
    claim.good.materials = (0..<(1 + random.below(2))).map { _ in
      let code = random.one(of: ["847321", "847329", "847330", "731815"])
      var material = MaterialFacts(
        code, .hundredths(random.below(share)), from: "CN", .nonOriginating)
      if random.oneIn(4) { (material.origin, material.status) = (claim.from, .originating) }
      if code == "847330" { material.isOfPart = random.one(of: [nil, true, false]) }
      return material
    }
    claim.proof?.criteria = random.one(of: [nil, nil, ["RVC"], ["CTH"], ["CC"]])
    return claim
  }

  mutating func ruleHeld() -> ClaimFacts {
    var claim = atiga(year: 2025 + random.below(2))
    claim.good.code = random.one(of: ["87032364", "03072200", "07108000", "24041910", "24041920"])
    claim.from = random.one(of: ["ID", "SG", "TH"].filter { $0 != claim.to })
    let heading = String(claim.good.code.prefix(4))
    let code = random.one(of: [Self.neighbour(of: heading), "240310", "382499", "880100"])
    claim.good.materials?[0].code = code
    claim.good.statedRule = random.one(of: [nil, nil, "general", "RVC40", "RVC40 or CTH"])
    claim.proof?.criteria = random.one(of: [nil, nil, ["RVC"], ["CTH"]])
    return claim
  }

  mutating func twoCriteria() -> ClaimFacts {
    var claim = atiga()
    claim.good.statedRule = random.one(of: ["general", "RVC40 and CTH"])
    claim.proof?.criteria = random.one(of: [["50%", "CTH"], ["CTH", "RVC"]])
    return claim
  }

  mutating func work() -> ClaimFacts {
    var claim = atiga()
    let same = String(claim.good.code.prefix(6))
    let other = random.one(of: ["TH", "PH"].filter { $0 != claim.from })
    claim.good.processes = random.one(of: [nil, .minimal])
    claim.good.materials =
      random.oneIn(3)
      ? [MaterialFacts(same, claim.good.fob, from: "CN", .nonOriginating)]
      : [MaterialFacts(same, claim.good.fob, from: other, .originating, proof: "form_d")]
    if random.oneIn(6) {
      claim.good.materials?[0].origin = claim.from
      claim.good.materials?[0].status = .originating
    }
    if random.oneIn(4) { claim.good.materials?[0].code = nil }
    return claim
  }

  mutating func currency() -> ClaimFacts {
    var claim = atiga()
    let rate = Fraction(Int128(100_000 + random.below(20) - 10), 100_000)
    claim.dollarsPerEuro = rate
    claim.good.materials?[0].isInEuros = true
    claim.proof?.criteria = ["RVC"]
    claim.good.materials?[0].value = (claim.good.fob ?? .zero) * Fraction(6, 10)
    return claim
  }
}
