import LawOracle
import Testing

/// Claims on which silence, contradiction or a rule that is not held decides, with what the texts say.
@Suite("Contested claims") struct ContestedClaimTests {
  private typealias Verdict = Opinion.Verdict

  private static func foreign(_ value: Int, _ code: String) -> MaterialFacts {
    MaterialFacts(code, Fraction(Int128(value)), from: "CN", .nonOriginating)
  }

  private static func claim(
    _ value: Int, of material: String, into code: String = "84137011", rule: String? = "general",
    criteria: [String]? = nil, change: (inout ClaimFacts) -> Void = { _ in }
  ) -> ClaimFacts {
    var claim = WorkedContentTests.claim(
      code, fob: Fraction(10_000), [foreign(value, material)], rule: rule, criteria: criteria)
    claim.good.processes = nil
    change(&claim)
    return claim
  }

  private static func cept(_ change: (inout ClaimFacts) -> Void = { _ in }) -> ClaimFacts {
    var claim = Self.claim(3_000, of: "850110")
    (claim.scheme, claim.to, claim.on) = (.cept, "MY", CalendarDay(2000, 6, 1))
    (claim.importer.rate, claim.importer.list) = (Fraction(5), "IL")
    claim.exporter = claim.importer
    claim.proof?.kind = "form_d"
    claim.proof?.issued = claim.on
    claim.proof?.shipped = claim.on
    change(&claim)
    return claim
  }

  private static func pump(from origin: String, _ work: GoodFacts.Work?) -> ClaimFacts {
    var claim = Self.claim(0, of: "841370")
    claim.from = "ID"
    claim.good.processes = work
    claim.good.materials = [
      MaterialFacts("841370", Fraction(9_000), from: origin, .originating, proof: "e_form_d")
    ]
    return claim
  }

  @Test("the word general for a car: its rule is content alone, which fails")
  func car() {
    let opinion = Oracle.opinion(on: Self.claim(8_000, of: "870600", into: "87032364"))
    #expect(opinion.verdict == .ineligible)
  }

  @Test("the word general for scallops contradicts the rules that are held")
  func scallops() {
    let opinion = Oracle.opinion(on: Self.claim(9_000, of: "030811", into: "03072200"))
    #expect(opinion.verdict == .undetermined)
  }

  @Test(
    "a rule that is not held: failing is open, but for a proof that names content alone",
    arguments: [
      (["CTSH"], Opinion.Verdict.undetermined), (["SP"], .undetermined), (["RVC"], .ineligible),
    ])
  func ruleNotHeld(_ criteria: [String], _ verdict: Opinion.Verdict) {
    let opinion = Oracle.opinion(
      on: Self.claim(8_000, of: "848190", into: "84818099", rule: nil, criteria: criteria))
    #expect(opinion.verdict == verdict)
    #expect(opinion.missing == (verdict == .undetermined ? ["good.rule"] : []))
  }

  @Test("a good that was only packed keeps its origin, by the proof it came with")
  func retained() {
    let packed = Oracle.opinion(on: Self.pump(from: "TH", .minimal))
    #expect(packed.verdict == .undetermined)
    #expect(packed.missing == ["proof.back_to_back"])
    let unsaid = Oracle.opinion(on: Self.pump(from: "TH", nil))
    #expect(unsaid.verdict == .undetermined)
    #expect(unsaid.missing == ["good.processes"])
  }

  @Test("Viet Nam's car of 2016: its own tariff is 40 per cent")
  func vietnameseCar() {
    let claim = Self.claim(3_000, of: "840734", into: "87032364", rule: "RVC40") { claim in
      (claim.from, claim.to, claim.on) = ("VN", "TH", CalendarDay(2016, 6, 1))
      claim.proof?.issued = CalendarDay(2016, 5, 20)
      claim.proof?.shipped = CalendarDay(2016, 5, 20)
    }
    #expect(Oracle.opinion(on: claim).verdict == .ineligible)
  }

  @Test("shipment, and presentation after import, that are not said")
  func silence() {
    var claim = Self.claim(3_000, of: "850110")
    claim.proof?.shipped = nil
    #expect(Oracle.opinion(on: claim).missing == ["proof.shipped"])
    claim.proof?.shipped = CalendarDay(2026, 1, 30)
    claim.proof?.issued = CalendarDay(2026, 3, 1)
    claim.proof?.isRetroactive = true
    #expect(Oracle.opinion(on: claim).missing == ["proof.presented"])
  }

  @Test("facts that contradict each other")
  func contradictions() {
    let box = Oracle.opinion(on: Self.claim(3_000, of: "850110", criteria: ["35%"]))
    #expect(box.alsoLawful.union([box.verdict]) == [.undetermined, .ineligible])
    let late = Self.claim(3_000, of: "850110") { $0.proof?.shipped = CalendarDay(2026, 3, 1) }
    #expect(Oracle.opinion(on: late).verdict == .undetermined)
    let ore = Self.claim(5_000, of: "260400", into: "26040000", criteria: ["WO"]) { claim in
      (claim.good.clause, claim.good.obtainedIn) = ("e", "TH")
    }
    #expect(Oracle.opinion(on: ore).verdict == .undetermined)
    let dear = Self.claim(1_000, of: "841391", criteria: ["RVC"]) { claim in
      claim.good.costs = [Fraction(14_000), .zero, .zero, .zero]
      claim.good.method = .direct
    }
    #expect(Oracle.opinion(on: dear).verdict == .undetermined)
    let marked = Self.claim(0, of: "841391", criteria: ["RVC"]) { claim in
      claim.good.materials = [
        MaterialFacts("841391", Fraction(8_000), from: "MY", .originating, proof: "e_form_d")
      ]
      claim.good.materials?[0].isMarkedPartial = true
    }
    #expect(Oracle.opinion(on: marked).verdict == .undetermined)
  }

  @Test("two criteria that are both met; a loss under a change of heading; an exact exchange")
  func met() {
    let both = Self.claim(3_000, of: "850110", criteria: ["50%", "CTH"])
    #expect(Oracle.opinion(on: both).verdict == .eligible)
    let loss = Self.claim(10_500, of: "850110", criteria: ["CTH"])
    #expect(Oracle.opinion(on: loss).verdict == .eligible)
    var euros = Self.claim(6_000, of: "841391")
    euros.good.processes = .substantial
    euros.good.materials?[0].isInEuros = true
    euros.dollarsPerEuro = Fraction(100_008, 100_000)
    #expect(Oracle.opinion(on: euros).verdict == .ineligible)
    #expect(
      Oracle.opinion(on: euros).indirect == Fraction(
        499_940, 1_250_000)...Fraction(499_940, 1_250_000))
  }

  @Test("declarations under the first pilot, and between members of different pilots")
  func pilots() {
    let claim = Self.claim(2_400, of: "180100") { claim in
      (claim.from, claim.to, claim.on) = ("MY", "BN", CalendarDay(2012, 6, 10))
      claim.proof?.kind = "origin_declaration"
      claim.proof?.issued = CalendarDay(2012, 6, 1)
      claim.proof?.shipped = CalendarDay(2012, 6, 2)
    }
    #expect(Oracle.opinion(on: claim).verdict == .eligible)
    var other = claim
    other.to = "PH"
    #expect(Oracle.opinion(on: other).verdict == .ineligible)
    var second = claim
    (second.from, second.to, second.on) = ("ID", "PH", CalendarDay(2014, 9, 15))
    second.proof?.issued = CalendarDay(2014, 9, 1)
    second.proof?.shipped = CalendarDay(2014, 9, 2)
    #expect(Oracle.opinion(on: second).verdict == .eligible)
    second.on = CalendarDay(2013, 9, 15)
    second.proof?.issued = CalendarDay(2013, 9, 1)
    second.proof?.shipped = CalendarDay(2013, 9, 2)
    // Signed, and on which day of 2013 it began is not known.
    #expect(Oracle.opinion(on: second).verdict == .undetermined)
    second.on = CalendarDay(2012, 8, 15)
    second.proof?.issued = CalendarDay(2012, 8, 1)
    second.proof?.shipped = CalendarDay(2012, 8, 2)
    #expect(Oracle.opinion(on: second).verdict == .ineligible)
  }

  @Test(
    "under the CEPT: content of 55 per cent counts whole in 2000; a country of transit not told")
  func cept() {
    let whole = Self.cept { claim in
      var part = MaterialFacts("841391", Fraction(8_000), from: "MY", .partial, proof: "form_d")
      part.content = Fraction(55)
      claim.good.materials = [part]
    }
    #expect(Oracle.opinion(on: whole).verdict == .eligible)
    let transit = Self.cept { claim in
      var leg = LegFacts(nil)
      leg.isJustified = false
      claim.route = [leg]
    }
    #expect(Oracle.opinion(on: transit).verdict == .undetermined)
    #expect(Oracle.opinion(on: transit).missing == ["route[0].through"])
    let late = Self.cept { claim in
      claim.on = CalendarDay(2010, 12, 1)
      claim.proof?.issued = CalendarDay(2010, 11, 13)
      claim.proof?.shipped = CalendarDay(2010, 11, 13)
    }
    #expect(Oracle.opinion(on: late).verdict == .eligible)
  }

  @Test("the proof of a material that counts for a fifth matters at a value of 60 to 75 of 100")
  func fifth() {
    let open = Self.claim(0, of: "841391", criteria: ["RVC"]) { claim in
      var part = MaterialFacts("841391", nil, from: "MY", .partial)
      part.content = Fraction(20)
      claim.good.materials = [part]
    }
    #expect(
      Oracle.opinion(on: open).missing == ["good.materials[0].proof", "good.materials[0].value"])
  }

  @Test("that a good of home materials is wholly obtained may tell what their status would")
  func obtained() {
    let open = Self.claim(8_000, of: "841391") { claim in
      claim.good.materials = [MaterialFacts("841391", Fraction(8_000), from: "TH", nil)]
    }
    #expect(Oracle.opinion(on: open).mayBeMissing.contains("good.wholly_obtained"))
    var foreign = open
    foreign.good.materials?.append(Self.foreign(10, "841391"))
    #expect(!Oracle.opinion(on: foreign).mayBeMissing.contains("good.wholly_obtained"))
  }

  @Test("the waiver covers the proof in transit; China is no member")
  func others() {
    var small = WorkedContentTests.claim(
      fob: Fraction(150), [Self.foreign(60, "850110")], criteria: nil)
    var leg = LegFacts("HK")
    leg.documents = .allButProof
    small.route = [leg]
    small.proof?.kind = "none"
    small.proof?.isSimplified = true
    #expect(Oracle.opinion(on: small).verdict == .eligible)
    #expect(
      Oracle.opinion(on: Self.claim(3_000, of: "850110") { $0.from = "CN" }).verdict == .ineligible)
  }
}
