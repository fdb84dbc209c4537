import TariffLaw
import TestSupport
import Testing

/// Which of a preference and the MFN rate is charged, and what is known of the duty; the figures are worked out beside
/// each, on a value of 50 000.00.
@Suite("The lower of two rates") struct LowerRateTests {
  private static let code: HSCode = "04021041"

  private func line(_ text: String) throws -> LineRate {
    let schedule = TariffSchedule(
      ScheduleDescription(
        scheme: .mfn, member: .thailand, edition: .ahtn2022, days: .always, stateOf: nil,
        source: "illustrative", evidence: .unconfirmed, file: "lines.csv"),
      codes: [Self.code], rates: [try DutyRate(notation: text)], rateIndex: [0])
    return LineRate(of: Self.code, in: schedule, for: .malaysia)
  }

  private func base(
    _ quantity: (String, Quantity.Unit)?, value: String? = "50000.00", in code: String = "THB"
  ) throws -> DutyBase {
    let own = try #require(Currency(code))
    return DutyBase(
      value: try value.map { try Money($0, own) },
      quantities: try quantity.map { [try Quantity($0.0, $0.1)] } ?? [], currency: own)
  }

  private func lower(
    _ preference: String, mfn: String, _ quantity: (String, Quantity.Unit)? = nil,
    value: String? = "50000.00"
  ) throws -> (scheme: String?, low: Int64?, high: Int64?) {
    let base = try base(quantity, value: value)
    let applied = AppliedRate.lower(
      "ATIGA", try line(preference), mfn: try line(mfn), on: base)
    let duty = applied.duty(on: base)
    return (applied.scheme?.name, duty?.low ?? applied.leastDuty(on: base), duty?.high)
  }

  @Test("without the quantity neither 3.00 a kilogram nor 5 % is known to be lower")
  func open() throws {
    // From nothing, for few kilograms, to 5 % of 50 000.00.
    #expect(try lower("3.00 THB/kilogram", mfn: "5") == (nil, 0, 250_000))
    #expect(try lower("5", mfn: "3.00 THB/kilogram") == (nil, 0, 250_000))
    // At least 5 % and at most 8 %.
    #expect(try lower("max(5, 3.00 THB/kilogram)", mfn: "8") == (nil, 250_000, 400_000))
    // Without the value too nothing is known.
    #expect(try lower("3.00 THB/kilogram", mfn: "5", value: nil) == (nil, nil, nil))
  }

  @Test("with the quantity the lower duty is")
  func known() throws {
    // 3 000.00 against 2 500.00; 1 500.00 against 2 500.00.
    #expect(
      try lower("3.00 THB/kilogram", mfn: "5", ("1000", .kilogram)) == ("MFN", 250_000, 250_000))
    #expect(
      try lower("3.00 THB/kilogram", mfn: "5", ("500", .kilogram)) == ("ATIGA", 150_000, 150_000))
    // A quantity of another measure does not help.
    #expect(try lower("3.00 THB/kilogram", mfn: "5", ("500", .litre)) == (nil, 0, 250_000))
  }

  @Test(
    "a duty that is no more than another whatever the quantity is, is the lower one without it",
    arguments: [
      ("1.00 THB/kilogram", "3.00 THB/kilogram"), ("1000.00 THB/tonne", "1.00 THB/kilogram"),
      ("5", "max(5, 3.00 THB/kilogram)"), ("min(5, 3.00 THB/kilogram)", "5"),
      ("2 + 1.00 THB/kilogram", "3 + 1.50 THB/kilogram"), ("0 | 1.00 THB/litre", "1.00 THB/litre"),
      ("max(5, 1.00 THB/piece)", "max(6, 12.00 THB/dozen)"), ("0", "1.00 THB/litre"),
      ("min(max(5, 0.05 THB/kilogram), 10)", "10"), ("mfn x 50", "1.00 THB/litre"),
    ])
  func never(_ preference: String, _ mfn: String) throws {
    #expect(try lower(preference, mfn: mfn).scheme == "ATIGA")
  }

  @Test(
    "and where MFN is the one, it is charged",
    arguments: [
      ("3.00 THB/kilogram", "0"), ("max(5, 3.00 THB/kilogram)", "3"),
      ("3.00 THB/kilogram", "2.00 THB/kilogram"),
    ])
  func general(_ preference: String, _ mfn: String) throws {
    #expect(try lower(preference, mfn: mfn).scheme == "MFN")
  }

  @Test(
    "what cannot be told apart is not",
    arguments: [
      ("3.00 SGD/kilogram", "3.00 THB/kilogram"), ("3.00 THB/litre", "3.00 THB/kilogram"),
      ("0 | none", "5"), ("10 | 0", "5"), ("2 + 3.00 THB/kilogram", "5"),
      ("5 + 1.00 THB/kilogram", "2 + 3.00 THB/kilogram"),
    ])
  func undecided(_ preference: String, _ mfn: String) throws {
    #expect(try lower(preference, mfn: mfn).scheme == nil)
  }

  @Test(
    "both ends of a duty are known where they follow without the quantity",
    arguments: [
      // At most 5 %; from 5 to 10 %; from 5 % to 5 + 3 %.
      ("min(5, 3.00 THB/kilogram)", 0, 250_000),
      ("min(max(5, 0.0474 THB/kilogram), 10)", 250_000, 500_000),
      ("5 + min(3, 1.00 THB/kilogram)", 250_000, 400_000),
      ("5 | min(8, 1.00 THB/kilogram)", 0, 400_000),
    ] as [(String, Int64, Int64)])
  func ends(_ rate: String, _ low: Int64, _ high: Int64) throws {
    let base = try base(nil)
    #expect(AppliedRate(.mfn, try line(rate)).duty(on: base) == Bounds(low, high))
  }

  @Test("parts of which some go by quantity have bounds once it is said")
  func parts() throws {
    // 100 litres at 16.00, or nothing; or 5 % of 50 000.00.
    let base = try base(("100", .litre))
    #expect(
      AppliedRate(.mfn, try line("0 | 16.00 THB/litre")).duty(on: base) == Bounds(0, 160_000))
    #expect(
      AppliedRate(.mfn, try line("5 then 16.00 THB/litre")).duty(on: base)
        == Bounds(160_000, 250_000))
  }

  @Test("a code of several lines has the bounds of their duties, and the line is what is missing")
  func lines() throws {
    let schedule = TariffSchedule(
      ScheduleDescription(
        scheme: .mfn, member: .thailand, edition: .hs2002, days: .always, stateOf: nil,
        source: "illustrative", evidence: .unconfirmed, file: "lines.csv"),
      codes: ["22030010", "22030090"],
      rates: [
        try DutyRate(notation: "1.70 THB/litre"), try DutyRate(notation: "max(2, 0.80 THB/litre)"),
      ], rateIndex: [0, 1])
    let both = LineRate(of: "220300", in: schedule, for: .malaysia)
    // 100 litres at 1.70; or 80.00 against 2 % of 50 000.00.
    let base = try base(("100", .litre))
    #expect(AppliedRate(.mfn, both).duty(on: base) == Bounds(17_000, 100_000))
    #expect(AppliedRate(.mfn, both).lacks(on: base) == [.tariffLine])
    #expect(AppliedRate(.mfn, both).lacks(on: try self.base(nil)) == [.tariffLine, .quantity(nil)])
    // No more than either line, whatever the quantity is.
    let preference = try line("0.50 THB/litre")
    #expect(
      AppliedRate.lower("ATIGA", preference, mfn: both, on: try self.base(nil)).scheme == "ATIGA")
  }

  @Test("what is missing is named: the quantity, its unit, the rate of exchange, the value")
  func lacks() throws {
    let litre = try line("16.00 SGD/litre")
    let baht: Currency = "THB"
    let dollar: Currency = "SGD"
    func lacks(_ rate: LineRate, _ base: DutyBase) -> [DutyLack] {
      AppliedRate(.mfn, rate).lacks(on: base)
    }
    #expect(lacks(litre, try base(nil)) == [.quantity(nil)])
    #expect(lacks(litre, try base(("3", .kilogram))) == [.quantity(.litre)])
    #expect(
      lacks(litre, try base(("3", .litre))) == [.exchangeRate(from: dollar, to: baht)])
    #expect(lacks(litre, try base(("3", .litre), in: "SGD")) == [])
    #expect(lacks(try line("5"), try base(nil, value: nil)) == [.value])
    #expect(
      lacks(try line("5 + 1.00 THB/litre"), try base(nil, value: nil)) == [.value, .quantity(nil)])
  }
}
