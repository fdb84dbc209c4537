import LawOracle
import Testing

/// Days of proofs and members, and the exchange rule, as the texts have them.
@Suite("Worked days and rates") struct WorkedDayTests {
  private static func claim(_ on: CalendarDay) -> ClaimFacts {
    var claim = WorkedContentTests.claim(fob: Fraction(10_000), [])
    claim.on = on
    return claim
  }

  @Test("a proof of 19 September 2020 is valid until 18 September 2021: AWSC guidebook")
  func validity() {
    var claim = Self.claim(CalendarDay(2021, 9, 18))
    claim.proof?.issued = CalendarDay(2020, 9, 19)
    claim.proof?.shipped = CalendarDay(2020, 9, 19)
    #expect(Oracle.opinion(on: claim).verdict == .eligible)
    claim.on = CalendarDay(2021, 9, 19)
    claim.proof?.presented = CalendarDay(2021, 9, 19)
    claim.proof?.isForceMajeure = false
    #expect(Oracle.opinion(on: claim).verdict == .ineligible)
  }

  @Test("twelve months from 29 February end on 28 February")
  func leap() {
    #expect(CalendarDay(2024, 2, 29).adding(months: 12) - 1 == CalendarDay(2025, 2, 28))
    #expect(CalendarDay(2026, 2, 2).description == "2026-02-02")
    #expect(CalendarDay(2000, 1, 1) - 1 == CalendarDay(1999, 12, 31))
    #expect(CalendarDay(count: 20_486).description == "2026-02-02")
  }

  @Test(
    "three days after shipment until the text of 2021, none after it: rule 10",
    arguments: [
      (CalendarDay(2019, 5, 6), 3, true), (CalendarDay(2019, 5, 6), 4, false),
      (CalendarDay(2023, 5, 6), 0, true), (CalendarDay(2023, 5, 6), 1, false),
    ])
  func grace(_ shipped: CalendarDay, _ days: Int, _ isInTime: Bool) {
    var claim = Self.claim(shipped + 20)
    claim.proof?.shipped = shipped
    claim.proof?.issued = shipped + days
    claim.proof?.isRetroactive = false
    #expect(Oracle.opinion(on: claim).verdict == (isInTime ? .eligible : .ineligible))
    claim.proof?.isRetroactive = true
    // Retroactively is after shipment.
    #expect(Oracle.opinion(on: claim).verdict == (days > 0 ? .eligible : .undetermined))
    claim.proof?.isRetroactive = nil
    #expect(Oracle.opinion(on: claim).missing == (isInTime ? [] : ["proof.retroactive"]))
  }

  @Test(
    "the exchange rule: test T7 of the notes on the CEPT",
    arguments: [
      (Fraction(20), Fraction(35), "IL", "IL", Opinion.Verdict.eligible, 35),
      (Fraction(2001, 100), Fraction(20), "IL", "IL", .ineligible, 40),
      (Fraction(25), Fraction(25), "IL", "IL", .eligible, 25),
      (Fraction(5), Fraction(45), "IL", "IL", .eligible, 40),
      (Fraction(5), Fraction(5), "IL", "TEL", .ineligible, 40),
      (Fraction(5), Fraction(5), "TEL", "IL", .ineligible, 40),
    ])
  func exchange(
    _ own: Fraction, _ theirs: Fraction, _ importerList: String, _ exporterList: String,
    _ verdict: Opinion.Verdict, _ percent: Int
  ) {
    var claim = ClaimFacts(
      .cept, CalendarDay(2000, 6, 1), from: "TH", to: "MY",
      good: GoodFacts("841370", fob: Fraction(100)))
    claim.good.materials = []
    claim.good.statedRule = "general"
    claim.proof?.kind = "form_d"
    claim.proof?.issued = claim.on
    claim.proof?.shipped = claim.on
    (claim.importer.list, claim.importer.rate, claim.importer.mfn) = (
      importerList, theirs, Fraction(40)
    )
    (claim.exporter.list, claim.exporter.rate) = (exporterList, own)
    claim.customsValue = Fraction(100)
    let opinion = Oracle.opinion(on: claim)
    #expect(opinion.verdict == verdict)
    let duty = verdict == .eligible ? opinion.duty.ifDue : opinion.duty.ifNot
    #expect(duty == Int128(percent) * 100)
  }

  @Test("a consignment of 200.00 dollars needs a declaration alone, 200.01 a proof: rule 15")
  func waiver() {
    var claim = WorkedContentTests.claim(fob: Fraction(200), [])
    claim.proof?.kind = "none"
    #expect(Oracle.opinion(on: claim).missing == ["proof.simplified_declaration"])
    claim.proof?.isSimplified = true
    #expect(Oracle.opinion(on: claim).verdict == .eligible)
    claim.proof?.consignment = .hundredths(20_001)
    #expect(Oracle.opinion(on: claim).verdict == .ineligible)
  }
}
