/// Claims about proofs, ways, parties and rates.
extension ClaimMaker {
  mutating func days() -> ClaimFacts {
    var claim = random.oneIn(4) ? cept() : atiga()
    good(&claim)
    let shipped = claim.on - (5 + random.below(500))
    let gaps = [-10, 0, 1, 3, 4, 100, 364, 365, 366, 367]
    let issued = shipped + random.one(of: gaps)
    claim.proof?.shipped = shipped
    claim.proof?.issued = issued
    claim.proof?.isRetroactive = random.one(of: [nil, true, false])
    let last = issued.adding(months: claim.scheme == .cept ? 6 : 12) - 1
    claim.proof?.presented = random.one(of: [
      nil, nil, nil, max(issued, claim.on), last, last + 1, issued - 1,
    ])
    claim.proof?.isForceMajeure = random.one(of: [nil, nil, true, false])
    return claim
  }

  /// Gives a claim content that leaves no doubt.
  func good(_ claim: inout ClaimFacts) {
    claim.good.materials = [
      MaterialFacts("850110", .hundredths(price(of: claim) / 4), from: "CN", .nonOriginating)
    ]
    if claim.scheme == .cept {
      (claim.importer.list, claim.exporter.list) = ("IL", "IL")
      claim.exporter.rate = Fraction(5)
    }
  }

  mutating func kinds() -> ClaimFacts {
    var claim = random.oneIn(5) ? cept() : atiga()
    good(&claim)
    claim.proof?.kind = random.one(of: [nil, "form_d", "e_form_d", "origin_declaration", "none"])
    if claim.proof?.kind == "form_d" {
      claim.proof?.isExchangeFailure = random.one(of: [nil, true, false])
    }
    if claim.on < CalendarDay(2021, 2, 1), claim.proof?.kind == "e_form_d" {
      claim.proof?.kind = "form_d"
    }
    return claim
  }

  mutating func waiver() -> ClaimFacts {
    var claim = atiga()
    claim.good.fob = .hundredths(20_000 + random.one(of: [-1, 0, 1, -5000, 10]))
    claim.customsValue = Fraction(210)
    good(&claim)
    if random.oneIn(2) { claim.proof?.kind = "none" }
    claim.proof?.isSimplified = random.one(of: [nil, true, false])
    if random.oneIn(4) { claim.proof?.consignment = .hundredths(20_000 + random.below(3)) }
    if random.oneIn(2) {
      var leg = LegFacts("HK")
      leg.documents = random.one(of: [.all, .allButProof])
      if claim.proof?.kind != "none" { leg.documents = .all }
      claim.route = [leg]
    }
    return claim
  }

  mutating func routes() -> ClaimFacts {
    var claim = random.oneIn(3) ? cept() : atiga()
    good(&claim)
    claim.route = (0..<(1 + random.below(2))).map { _ in
      let members = TypedLaw.six.filter { $0 != claim.from && $0 != claim.to }
      var leg = LegFacts(random.one(of: ["HK", "CN", members[0], nil]))
      switch random.below(8) {
      case 0: leg.enteredCommerce = random.one(of: [nil, true])
      case 1: leg.isJustified = random.one(of: [nil, false])
      case 2 where claim.scheme == .atiga: leg.isOnlyHandled = random.one(of: [nil, false])
      case 3: leg.documents = nil
      case 4: leg.documents = LegFacts.Documents.none
      default: break
      }
      return leg
    }
    if random.oneIn(8) { claim.route?.append(Self.bare(claim.to)) }
    if random.oneIn(16) { claim.route?.insert(Self.bare(claim.from), at: 0) }
    if random.oneIn(8) { claim.route = nil }
    return claim
  }

  /// A country of which nothing is said but that the goods were there.
  private static func bare(_ country: String) -> LegFacts {
    var leg = LegFacts(country)
    (leg.isOnlyHandled, leg.enteredCommerce, leg.isJustified, leg.documents) = (nil, nil, nil, nil)
    return leg
  }

  mutating func membership() -> ClaimFacts {
    if random.oneIn(2) {
      var claim = atiga()
      good(&claim)
      let pairs = [("CN", claim.to), (claim.from, "JP"), ("TL", claim.to)]
      (claim.from, claim.to) = random.one(of: pairs)
      return claim
    }
    var claim = cept()
    good(&claim)
    let (country, year) = random.one(of: [("VN", 1996), ("LA", 1998), ("MM", 1998)])
    claim.from = country
    claim.on = CalendarDay(year, 1, 1 + random.below(25))
    let shipped = CalendarDay(year, 1, 1) + (random.below(claim.on.parts.day + 6) - 6)
    claim.proof?.shipped = min(shipped, claim.on)
    claim.proof?.issued = min(shipped, claim.on)
    return claim
  }

  mutating func exporterTariff() -> ClaimFacts {
    var claim = atiga(year: 2012 + random.below(11))
    good(&claim)
    if random.oneIn(2) {
      claim.exporter.rate =
        random.one(of: [.zero, Fraction(20), Fraction(2001, 100), Fraction(35)])
    } else {
      claim.exporter.list = random.one(of: [nil, "A", "B", "C", "D", "E", "H"])
      let isOfFields = claim.exporter.list == "D" || claim.exporter.list == "E"
      if isOfFields, !random.oneIn(4) { claim.good.code = "20019090" }
    }
    let isRice = random.oneIn(3)
    if isRice || random.oneIn(3) {
      claim.from = random.one(of: ["KH", "LA", "MM", "VN", "PH", "TH"].filter { $0 != claim.to })
      claim.good.code = isRice ? random.one(of: ["10063099", "17011400", "27101212"]) : "87032364"
      claim.good.statedRule = isRice ? "general" : "RVC40"
      let held = [("PH", "1006"), ("VN", "8703")]
      if held.contains(where: { $0.0 == claim.from && claim.good.code.hasPrefix($0.1) }) {
        (claim.exporter.rate, claim.exporter.list) = (nil, nil)
      }
    }
    if claim.to == "PH", claim.good.code.hasPrefix("1006") { claim.to = "BN" }
    return claim
  }

  mutating func lists() -> ClaimFacts {
    var claim = atiga(year: 2019 + random.below(8))
    good(&claim)
    claim.importer.rate = random.one(of: [nil, Fraction(5)])
    claim.importer.list = random.one(of: [nil, "A", "D", "H"])
    if claim.importer.list == "A" { claim.importer.rate = nil }
    if claim.importer.list == "D", !random.oneIn(4) { claim.good.code = "20019090" }
    return claim
  }
}
