import TariffLaw
import Testing

/// Duties of which the higher or the lower is charged; the figures are worked out beside each.
@Suite("Duties that are compared") struct ComparedDutyTests {
  private func applied(_ text: String) throws -> AppliedRate {
    let code: HSCode = "04021041"
    let schedule = TariffSchedule(
      ScheduleDescription(
        scheme: .mfn, member: .thailand, edition: .ahtn2022, days: .always, stateOf: nil,
        source: "illustrative", evidence: .unconfirmed, file: "lines.csv"),
      codes: [code], rates: [try DutyRate(notation: text)], rateIndex: [0])
    return AppliedRate(.mfn, LineRate(of: code, in: schedule, for: .malaysia))
  }

  private func duty(
    _ text: String, on value: String, _ quantity: (String, Quantity.Unit)?, in code: String = "THB"
  ) throws -> (known: Bounds<Int64>?, least: Int64?) {
    let own = try #require(Currency(code))
    let base = DutyBase(
      value: try Money(value, own),
      quantities: try quantity.map { [try Quantity($0.0, $0.1)] } ?? [], currency: own)
    let rate = try applied(text)
    return (rate.duty(on: base), rate.leastDuty(on: base))
  }

  @Test("5 % or 3.00 THB a kilogram, whichever is higher, on 1 000 kg")
  func higher() throws {
    let rate = "max(5, 3.00 THB/kilogram)"
    // 2 500.00 against 3 000.00; 4 000.00 against 3 000.00.
    #expect(try duty(rate, on: "50000.00", ("1000", .kilogram)).known == Bounds(300_000))
    #expect(try duty(rate, on: "80000.00", ("1000", .kilogram)).known == Bounds(400_000))
    // The same in tonnes, and grams.
    #expect(try duty(rate, on: "50000.00", ("1", .tonne)).known == Bounds(300_000))
    #expect(try duty(rate, on: "50000.00", ("1000000", .gram)).known == Bounds(300_000))
  }

  @Test("without the quantity it is at least 5 %, and no number is known")
  func least() throws {
    let open = try duty("max(5, 3.00 THB/kilogram)", on: "50000.00", nil)
    #expect(open.known == nil)
    #expect(open.least == 250_000)
    #expect(try duty("max(5, 3.00 THB/kilogram)", on: "50000.00", ("1", .litre)).known == nil)
    let sum = try duty("6.25 + 0.51 THB/piece", on: "100.00", nil)
    #expect(sum.known == nil)
    #expect(sum.least == 625)
    #expect(try duty("3.00 THB/kilogram", on: "50000.00", nil).least == nil)
  }

  @Test(
    "5 % with a floor of 4.74 cents and a ceiling of 9.48 cents a kilogram, on 1 000 kg",
    arguments: [("500.00", 4_740), ("1500.00", 7_500), ("2500.00", 9_480)] as [(String, Int64)])
  func limits(_ value: String, _ cents: Int64) throws {
    let rate = "min(max(5, 0.0474 CAD/kilogram), 0.0948 CAD/kilogram)"
    #expect(try duty(rate, on: value, ("1000", .kilogram), in: "CAD").known == Bounds(cents))
  }

  @Test(
    "cents and parts of a cent on 1 000 kg",
    arguments: [
      ("0.014 USD/kilogram", 1_400), ("0.0282 USD/kilogram", 2_820),
      ("1.509 USD/kilogram", 150_900),
    ] as [(String, Int64)])
  func parts(_ rate: String, _ cents: Int64) throws {
    #expect(try duty(rate, on: "1.00", ("1000", .kilogram), in: "USD").known == Bounds(cents))
  }

  @Test("pairs, dozens, square metres, heads, strength and sugar")
  func units() throws {
    func dollars(_ rate: String, _ amount: String, _ unit: Quantity.Unit) throws -> Int64? {
      try duty(rate, on: "1.00", (amount, unit), in: "USD").known?.exact
    }
    #expect(try dollars("0.90 USD/pair", "12", .pair) == 1_080)
    #expect(try dollars("3.00 USD/dozen", "30", .piece) == 750)
    #expect(try dollars("0.25 USD/piece", "2", .dozen) == 600)
    #expect(try dollars("1.10 USD/square_metre", "2.5", .squareMetre) == 275)
    #expect(try dollars("15.00 USD/head", "3", .head) == 4_500)
    // Ten litres of pure alcohol are a thousand litres for each per cent.
    #expect(try dollars("0.05 USD/litre_per_cent", "10", .litreOfAlcohol) == 5_000)
    #expect(try dollars("0.50 USD/kilogram_of_sugar", "4", .kilogramOfSugar) == 200)
    #expect(try dollars("0.90 USD/pair", "12", .piece) == nil)
  }

  @Test("of ad valorem duties alone the higher is known at once")
  func adValorem() throws {
    #expect(try DutyRate(notation: "max(5, 8)").adValoremBounds()?.exact == Percentage(8))
    #expect(try DutyRate(notation: "min(5, 8)").adValoremBounds()?.exact == Percentage(5))
    #expect(try DutyRate(notation: "max(5, 3.00 THB/kilogram)").adValoremBounds() == nil)
    #expect(
      try DutyRate(notation: "min(max(5 + 2, 1.00 THB/piece), 6)").leastAdValorem == Percentage(6))
  }
}
