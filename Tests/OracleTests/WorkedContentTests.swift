import LawOracle
import Testing

/// Content, tolerance and cumulation as worked examples and the texts have them.
@Suite("Worked content") struct WorkedContentTests {
  /// A claim whose proof and way are in order, from Thailand into Viet Nam.
  static func claim(
    _ code: String = "84137011", fob: Fraction, _ materials: [MaterialFacts],
    rule: String? = "general", criteria: [String]? = ["RVC"]
  ) -> ClaimFacts {
    var claim = ClaimFacts(
      .atiga, CalendarDay(2026, 2, 2), from: "TH", to: "VN", good: GoodFacts(code, fob: fob))
    claim.good.materials = materials
    claim.good.statedRule = rule
    claim.good.processes = .substantial
    claim.importer.rate = .zero
    claim.importer.mfn = Fraction(10)
    claim.customsValue = fob
    claim.proof?.kind = "e_form_d"
    claim.proof?.issued = CalendarDay(2026, 1, 30)
    claim.proof?.shipped = CalendarDay(2026, 1, 30)
    claim.proof?.criteria = criteria
    return claim
  }

  private static func foreign(_ value: Int, _ code: String = "841391") -> MaterialFacts {
    MaterialFacts(code, Fraction(Int128(value)), from: "CN", .nonOriginating)
  }

  @Test("Singapore's handbook, example B: 36.67 per cent both ways, not originating")
  func biscuit() {
    var claim = Self.claim(
      "190531", fob: Fraction(15),
      [
        MaterialFacts("110100", Fraction(4), from: "MY", .nonOriginating),
        MaterialFacts("170199", .hundredths(250), from: "AU", .nonOriginating),
        MaterialFacts("330210", Fraction(1), from: "TH", .originating),
        MaterialFacts("040729", Fraction(3), from: "MY", .nonOriginating),
      ])
    claim.good.costs = [Fraction(2), .zero, .zero, .hundredths(250)]
    let opinion = Oracle.opinion(on: claim)
    #expect(opinion.verdict == .ineligible)
    #expect(opinion.indirect == Fraction(11, 30)...Fraction(11, 30))
    #expect(opinion.direct == opinion.indirect)
  }

  @Test("example F: the Malaysian materials came with their proof, 83.33 per cent")
  func cumulated() {
    let claim = Self.claim(
      "190531", fob: Fraction(15),
      [
        MaterialFacts("110100", Fraction(4), from: "MY", .originating, proof: "form_d"),
        MaterialFacts("170199", .hundredths(250), from: "AU", .nonOriginating),
        MaterialFacts("040729", Fraction(3), from: "MY", .originating, proof: "form_d"),
      ])
    let opinion = Oracle.opinion(on: claim)
    #expect(opinion.verdict == .eligible)
    #expect(opinion.indirect == Fraction(5, 6)...Fraction(5, 6))
  }

  @Test(
    "exactly 40 per cent is enough, a cent less is not",
    arguments: [(60_00, Opinion.Verdict.eligible), (60_01, .ineligible)])
  func threshold(_ cents: Int, _ verdict: Opinion.Verdict) {
    let material = MaterialFacts("841391", .hundredths(cents), from: "CN", .nonOriginating)
    #expect(Oracle.opinion(on: Self.claim(fob: Fraction(100), [material])).verdict == verdict)
  }

  @Test(
    "a tenth of the price need not change heading, a cent more must: article 33",
    arguments: [(10_00, Opinion.Verdict.eligible), (10_01, .ineligible)])
  func tolerance(_ cents: Int, _ verdict: Opinion.Verdict) {
    let same = MaterialFacts("841391", .hundredths(cents), from: "CN", .nonOriginating)
    let claim = Self.claim(
      fob: Fraction(100), [same, Self.foreign(80, "850110")], criteria: ["CTH"])
    #expect(Oracle.opinion(on: claim).verdict == verdict)
  }

  @Test(
    "content of a material counts by article 30: under 20 nothing, then in proportion, from 40 whole",
    arguments: [
      (19_99, Fraction.zero), (20_00, Fraction(1, 5)), (25_00, Fraction(1, 4)),
      (40_00, Fraction(1)),
    ])
  func partial(_ content: Int, _ share: Fraction) {
    var part = MaterialFacts("850110", Fraction(100), from: "MY", .partial, proof: "form_d")
    part.content = .hundredths(content)
    part.isMarkedPartial = content < 40_00
    let opinion = Oracle.opinion(on: Self.claim(fob: Fraction(100), [part]))
    #expect(opinion.indirect == share...share)
  }

  @Test("an exam's lamps: 34.56 per cent directly, 94.30 indirectly: the method is missing")
  func methods() {
    var claim = Self.claim(
      fob: Fraction(149_000),
      [
        MaterialFacts("850110", Fraction(42_000), from: "TH", .originating),
        Self.foreign(8_500, "850190"),
      ])
    claim.good.costs = [Fraction(5_000), Fraction(3_000), Fraction(1_500), .zero]
    let opinion = Oracle.opinion(on: claim)
    #expect(opinion.verdict == .undetermined)
    #expect(opinion.missing == ["good.rvc_method"])
    #expect(opinion.direct == Fraction(51_500, 149_000)...Fraction(51_500, 149_000))
  }

  @Test("a status that is not told: from counting whole to not at all")
  func status() {
    let opinion = Oracle.opinion(
      on: Self.claim(
        fob: Fraction(100), [MaterialFacts("841391", Fraction(70), from: "TH", nil)]))
    #expect(opinion.verdict == .undetermined)
    #expect(opinion.missing == ["good.materials[0].status"])
    #expect(opinion.indirect == Fraction(3, 10)...Fraction(1))
  }
}
