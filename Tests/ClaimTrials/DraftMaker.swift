internal import PlanTrials
internal import TariffLaw

/// Makes up what somebody could say of a consignment in Swift: mostly sound, now and then at the edge of its type.
struct DraftMaker {
  private var random: SeededNumbers
  private var currency = Currency.unstated

  init(seed: Int) { random = SeededNumbers(seed: seed) }

  /// Makes up a draft.
  mutating func draft() -> Claim.Draft {
    currency = one(of: Self.currencies)
    let code = oneIn(40) ? one(of: Self.codes) : nil
    var draft = Claim.Draft(
      scheme: oneIn(3) ? nil : SchemeID(one(of: Self.schemes)), on: oneIn(90) ? nil : day(),
      from: oneIn(50) ? nil : one(of: Self.countries),
      to: oneIn(50) ? nil : one(of: Self.countries), currency: currency, code: code, good: good())
    if !oneIn(3) { draft.route = list(upTo: 2) { $0.leg() } }
    draft.isConsignedDirect = said { $0.oneIn(2) }
    draft.proof = oneIn(4) ? nil : proof()
    draft.customsValue = amount()
    if oneIn(6) { draft.valuation = valuation() }
    draft.importer = said { $0.tariff() }
    draft.exporter = said { $0.tariff() }
    draft.exchangeRates = oneIn(2) ? [] : list(upTo: 2) { $0.rate() }
    draft.approvals = oneIn(8) ? [approval()] : []
    return draft
  }

  private mutating func good() -> Good {
    var good = Good(code: oneIn(30) ? nil : one(of: Self.codes))
    good.edition = oneIn(4) ? one(of: HSEdition.allCases) : nil
    good.fob = amount()
    if oneIn(20) {
      good.price = Price(
        term: one(of: Price.Term.allCases), amount: certainAmount(), freight: amount(),
        insurance: amount(), inland: amount())
    }
    good.quantities = list(upTo: 2) {
      Quantity(
        thousandths: $0.oneIn(20) ? $0.number() : Int64($0.below(9_000)),
        $0.one(of: Quantity.Unit.allCases))
    }
    if !oneIn(3) { good.materials = list(upTo: 4) { $0.material() } }
    good.nonOriginating = good.materials == nil || oneIn(20) ? amount() : nil
    if oneIn(3) {
      (good.labour, good.overhead, good.other, good.profit) = (
        amount(), amount(), amount(), amount()
      )
    }
    if oneIn(4) { good.whollyObtained = facts() }
    good.processes = said {
      $0.list(upTo: 2) { WorkingProcess(rawValue: $0.one(of: Self.processes)) }
    }
    if oneIn(3) { good.rule = oneIn(2) ? .general : .rule(rule(depth: 0)) }
    good.method = said { $0.one(of: [.direct, .indirect]) }
    return good
  }

  private mutating func material() -> Material {
    var material = Material()
    material.code = said { $0.one(of: Self.codes) }
    material.value = amount()
    material.basis = said { $0.one(of: Material.ValueBasis.allCases) }
    material.origin = said { $0.one(of: Self.countries) }
    material.status = said { $0.one(of: Material.Status.allCases) }
    material.content = oneIn(3) ? share() : nil
    material.proof = said {
      MaterialProof(kind: $0.kind(), isPartialCumulation: $0.said { $0.oneIn(2) })
    }
    material.role = MaterialRole(rawValue: "material", effect: one(of: Self.roles))
    material.isClassifiedWithGood = said { $0.oneIn(2) }
    material.isSeparatelyInvoiced = said { $0.oneIn(2) }
    material.isIncorporated = said { $0.oneIn(2) }
    material.stock = said { $0.one(of: Material.StockControl.allCases) }
    return material
  }

  private mutating func rule(depth: Int) -> OriginRule {
    switch below(depth > 3 ? 4 : 6) {
    case 0: .whollyObtained
    case 1: .regionalValueContent(atLeast: oneIn(2) ? nil : share())
    case 2:
      .changeOfClassification(
        ClassificationChange(
          one(of: HSLevel.allCases),
          exceptFrom: list(upTo: 2) { RuleCodes(CodeRange($0.one(of: Self.codes))) }))
    case 3: .specificProcess
    case 4: .anyOf(list(upTo: 3) { $0.rule(depth: depth + 1) })
    default: .allOf(list(upTo: 3) { $0.rule(depth: depth + 1) })
    }
  }

  private mutating func facts() -> WhollyObtainedFacts {
    var facts = WhollyObtainedFacts()
    facts.clause = said { $0.one(of: ["a", "b", "e", "k", "zz", ""]) }
    facts.isStated = facts.clause == nil || oneIn(10) ? said { $0.oneIn(2) } : nil
    facts.obtainedIn = said { $0.one(of: Self.countries) }
    facts.wasteFrom = said { $0.one(of: WhollyObtainedFacts.WasteSource.allCases) }
    return facts
  }

  private mutating func leg() -> RouteLeg {
    var leg = RouteLeg()
    leg.through = said { $0.one(of: Self.countries) }
    leg.operations = said { $0.list(upTo: 2) { _ in RouteLeg.Operation(rawValue: "unloading") } }
    leg.enteredCommerce = said { $0.oneIn(2) }
    leg.reason = said { $0.one(of: RouteLeg.Reason.allCases) }
    return leg
  }

  private mutating func proof() -> ProofOfOrigin {
    var proof = ProofOfOrigin()
    proof.kind = said { $0.kind() }
    (proof.issued, proof.shipped, proof.presented) = (
      said { $0.day() }, said { $0.day() }, said { $0.day() }
    )
    proof.criteria = said { $0.list(upTo: 2) { $0.one(of: OriginCriterion.allCases) } }
    proof.shownContent = oneIn(3) ? share() : nil
    proof.isRetroactive = said { $0.oneIn(2) }
    proof.consignmentFOB = oneIn(4) ? amount() : nil
    if oneIn(6) {
      var original = OriginalProof()
      original.origin = said { $0.one(of: Self.countries) }
      original.issued = said { $0.day() }
      original.shownContent = oneIn(3) ? share() : nil
      original.quantitySentOn = oneIn(3) ? Int64(random.next() % 5) - 1 : nil
      proof.original = original
    }
    return proof
  }

  private mutating func kind() -> ProofKind {
    ProofKind(
      rawValue: one(of: ["form_d", "e_form_d", "none", "made_up"]),
      effect: one(of: [.issued, .electronic, .declared, .absent]))
  }

  private mutating func valuation() -> CustomsValuation {
    var elements: [CustomsValuation.Element: Money] = [:]
    for element in CustomsValuation.Element.allCases where oneIn(3) { elements[element] = amount() }
    return CustomsValuation(
      term: one(of: Price.Term.allCases), price: certainAmount(), elements: elements)
  }

  private mutating func tariff() -> StatedTariff {
    var tariff = StatedTariff(
      rate: said { $0.share() },
      list: said { ConcessionList(rawValue: $0.one(of: ["A", "H", "TEL", ""])) },
      mfn: said { $0.share() }, margin: oneIn(5) ? share() : nil)
    tariff.enjoyedBy = oneIn(20) ? list(upTo: 3) { $0.one(of: Self.countries) } : nil
    tariff.notEnjoyedBy = oneIn(20) ? list(upTo: 3) { $0.one(of: Self.countries) } : nil
    tariff.conditionsMet = oneIn(20) ? ["ph-doe-certificate"] : nil
    tariff.conditionsNotMet = oneIn(20) ? ["ph-doe-certificate"] : nil
    return tariff
  }

  private mutating func approval() -> ApprovalClaim {
    var approval = ApprovalClaim(scheme: SchemeID(one(of: Self.schemes)))
    approval.certificate = said { $0.one(of: ["Toyota/2002/26", "", "1/1"]) }
    approval.part = said { $0.one(of: ["CKD parts", ""]) }
    approval.commercialProduction = said { Bounds($0.day(), $0.day()) }
    return approval
  }

  private mutating func rate() -> ExchangeRate {
    ExchangeRate(
      from: one(of: Self.currencies), to: oneIn(3) ? one(of: Self.currencies) : currency,
      trillionths: oneIn(20) ? number() : Int64(below(2_000_000_000)) * 1_000_000 + 1,
      on: said { $0.day() })
  }
}

extension DraftMaker {
  private static let currencies = ["USD", "VND", "KWD", "IDR", "CLF"].compactMap { Currency($0) }
  private static let countries = ["TH", "MY", "VN", "ID", "SG", "KH", "JP", "US"]
    .compactMap { Country($0) }
  private static let codes = [
    "01", "0101", "8703", "8703.23", "8703.23.64", "2604.00.00", "8413.70", "9999.99.99", "2208",
    "10063099", "99999999999",
  ].compactMap { HSCode($0) }
  private static let schemes = ["ATIGA", "CEPT", "PTA", "BBC", "AICO", "AISP", "MFN", "none"]
  private static let processes = ["assembly", "packing", "made_up", ""]
  private static let roles: [WordEffect] = [
    .material, .material, .material, .fungible, .retailPacking, .transportPacking, .accessory,
    .neutral, .service, .absent,
  ]
  private static let edges: [Int64] = [
    .min, .min + 1, -1, 0, 1, 2, 99, 1_000_000, 1 << 62, .max - 1, .max,
  ]

  private mutating func amount() -> Money? { oneIn(4) ? nil : certainAmount() }

  private static let divisions: Int64 = 1_000_000_000_000_000_000

  private mutating func certainAmount() -> Money {
    let parts: Int64 =
      oneIn(60)
      ? one(of: [
        1, Self.divisions / 3, Self.divisions / 2, Self.divisions - 1, Self.divisions, -1, .max,
        .min,
      ]) : 0
    return Money(
      minorUnits: oneIn(60) ? number() : Int64(below(2_000_000)), parts: parts,
      of: one(of: [Self.divisions, Self.divisions, Self.divisions, 3, 1, 0, -1, .min]),
      oneIn(40) ? one(of: Self.currencies) : currency)
  }

  private mutating func number() -> Int64 {
    oneIn(2) ? one(of: Self.edges) : Int64(bitPattern: random.next())
  }

  private mutating func share() -> Percentage {
    oneIn(80) ? Percentage(millionths: number()) : Percentage(below(101))
  }

  private mutating func day() -> Day {
    if oneIn(40) { return Day(number: Int32(truncatingIfNeeded: number())) }
    let years = [1978, 1992, 1993, 1999, 2003, 2009, 2010, 2016, 2021, 2022, 2026]
    return Day(year: one(of: years), month: 1 + below(12), day: 1 + below(28)) ?? .latest
  }

  private mutating func below(_ limit: Int) -> Int { Int(random.next() % UInt64(limit)) }

  private mutating func oneIn(_ count: Int) -> Bool { below(count) == 0 }

  private mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }

  private mutating func said<Value>(_ make: (inout Self) -> Value) -> Value? {
    oneIn(3) ? nil : make(&self)
  }

  private mutating func list<Value>(
    upTo most: Int, _ make: (inout Self) -> Value
  ) -> [Value] {
    var values: [Value] = []
    for _ in 0..<below(most + 1) { values.append(make(&self)) }
    return values
  }
}
