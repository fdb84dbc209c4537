/// Makes up claims.
struct ClaimMaker {
  var random: SeededSource

  init(_ random: SeededSource) { self.random = random }

  /// Another subheading of the heading of a code, which the Harmonized System has.
  static func neighbour(of code: String) -> String {
    let others = [
      "8413": "841391", "2811": "281122", "7323": "732391", "2007": "200791", "8703": "870322",
      "0710": "071010", "0307": "030711", "1006": "100640", "1701": "170112", "2710": "271012",
      "2001": "200110", "2404": "240491", "2604": "260400",
    ]
    let heading = String(code.prefix(4))
    return others[heading] ?? heading + "90"
  }

  /// Codes of goods without a rule of their own that is known.
  static let codes = ["84137011", "39269099", "28111990", "73239310", "94036090", "20079910"]
  /// Importers of which no schedule of later years is held.
  static let importers = ["BN", "KH", "LA", "MM", "PH", "TH"]

  /// A claim about one of the classes.
  mutating func claim(about kind: ClaimClass) -> ClaimFacts {
    switch kind {
    case .atiga: atiga()
    case .cept: cept()
    case .mfn: mostFavoured()
    case .materials: materials()
    case .partial: partial()
    case .methods: methods()
    case .change: change()
    case .days: days()
    case .kinds: kinds()
    case .waiver: waiver()
    case .routes: routes()
    case .membership: membership()
    case .exporterTariff: exporterTariff()
    case .lists: lists()
    case .ruleNotHeld: ruleNotHeld()
    case .informationGoods: informationGoods()
    case .ruleHeld: ruleHeld()
    case .contradictions: contradictions()
    case .twoCriteria: twoCriteria()
    case .work: work()
    case .currency: currency()
    case .shipmentUnsaid: shipmentUnsaid()
    case .silence: silence()
    }
  }

  /// An ATIGA claim that is right in all but perhaps its content.
  mutating func atiga(year: Int? = nil) -> ClaimFacts {
    let on = CalendarDay(
      year ?? 2012 + random.below(15), 1 + random.below(12), 1 + random.below(28))
    let to = random.one(of: Self.importers)
    let others = (TypedLaw.six + TypedLaw.four).filter { $0 != to && $0 != "KH" }
    var claim = ClaimFacts(.atiga, on, from: random.one(of: others), to: to, good: good())
    claim.good.statedRule = "general"
    claim.good.processes = .substantial
    claim.importer.rate = Fraction(Int128(random.one(of: [0, 0, 5, 10])))
    claim.importer.mfn = Fraction(Int128(random.one(of: [0, 3, 7, 20, 52])))
    claim.customsValue = value(claim)
    claim.proof?.kind = on < CalendarDay(2021, 2, 1) ? "form_d" : "e_form_d"
    date(&claim)
    return claim
  }

  /// A CEPT claim that is right in all but perhaps its content.
  mutating func cept() -> ClaimFacts {
    let on = CalendarDay(1994 + random.below(16), 1 + random.below(12), 1 + random.below(28))
    let to = random.one(of: TypedLaw.six.filter { $0 != "SG" })
    let from = random.one(of: TypedLaw.six.filter { $0 != to })
    var claim = ClaimFacts(.cept, on, from: from, to: to, good: good())
    claim.good.code = random.one(of: ["841370", "392690", "281119", "940360"])
    claim.good.statedRule = "general"
    claim.good.processes = .substantial
    claim.importer.list = random.one(of: ["IL", "IL", "IL", "SL", "TEL"])
    if claim.importer.list == "SL", !random.oneIn(4) { claim.good.code = "200190" }
    claim.importer.rate = Fraction(Int128(random.one(of: [0, 5, 20, 35])))
    claim.importer.mfn = Fraction(Int128(random.one(of: [10, 30, 45])))
    claim.exporter.list = random.one(of: ["IL", "IL", "IL", "IL", "GE"])
    claim.exporter.rate =
      random.one(of: [.zero, Fraction(5), Fraction(20), Fraction(2001, 100), Fraction(25)])
    claim.customsValue = value(claim)
    claim.proof?.kind = "form_d"
    date(&claim)
    return claim
  }

  private mutating func mostFavoured() -> ClaimFacts {
    var claim = random.oneIn(2) ? atiga() : cept()
    claim.scheme = .mfn
    return claim
  }

  /// A good whose foreign content is exactly at the threshold, a cent beside it, or anywhere.
  mutating func good() -> GoodFacts {
    let price = 5 * (20_000 + random.below(400_000))
    var good = GoodFacts(random.one(of: Self.codes), fob: .hundredths(price))
    let foreign =
      random.oneIn(2) ? price / 5 * 3 + random.one(of: [0, 0, 1, -1]) : random.below(price + 1)
    let near = Self.neighbour(of: good.code)
    let code = random.one(of: [near, near, "850110", "390110"])
    good.materials = [
      MaterialFacts(
        code, .hundredths(foreign), from: random.one(of: ["CN", "JP"]), .nonOriginating)
    ]
    return good
  }

  /// Shipped, issued and declared in good time.
  mutating func date(_ claim: inout ClaimFacts) {
    let shipped = claim.on - (1 + random.below(20))
    claim.proof?.shipped = shipped
    claim.proof?.issued = shipped - random.below(3)
  }

  private mutating func value(_ claim: ClaimFacts) -> Fraction {
    (claim.good.fob ?? .zero) + .hundredths(random.below(100_000))
  }
}
