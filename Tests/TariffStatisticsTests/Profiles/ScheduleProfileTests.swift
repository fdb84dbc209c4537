import TariffLaw
import TariffStatistics
import Testing

/// Expected figures of Viet Nam's MFN rates were computed from the list apart from this package; those of made
/// schedules are worked out beside.
@Suite("Schedule profiles") struct ScheduleProfileTests {
  private func text(_ value: ExactFraction?, _ rounding: Rounding = .halfUp) -> String? {
    value?.decimal(places: 4, rounding: rounding)
  }

  @Test("Viet Nam's MFN rates as a whole, and those of chapters 86 to 89")
  func shipped() throws {
    let profile = ScheduleProfile(try Shipped.schedule("mfn", "VN")) { code in
      (86...89).contains(code.chapter) ? "XVII" : "other"
    }
    let whole = profile.whole
    #expect(whole.lines == 11_414 && whole.linesWithRate == 11_119)
    #expect(text(whole.mean) == "11.7772" && whole.median == ExactFraction(7))
    #expect(whole.maximum == Percentage(135) && whole.lines(above: ExactFraction(15)) == 3174)
    #expect(text(whole.deviation?.inPerCent, .down) == "14.5384")
    let vehicles = try #require(profile.parts.first { $0.name == "XVII" }?.profile)
    #expect(vehicles.lines == 1188 && vehicles.linesWithRate == 924)
    #expect(text(vehicles.mean) == "32.8214" && vehicles.median == ExactFraction(20))
    #expect(text(vehicles.deviation?.inPerCent, .down) == "27.1539")
    #expect(vehicles.lines(above: ExactFraction(15)) == 564)
  }

  @Test("2, 4, 4, 4, 5, 5, 7, 9: mean 5, median 4.5, deviation 2")
  func made() throws {
    let rates = [2, 4, 4, 4, 5, 5, 7, 9]
    let lines = Dictionary(
      uniqueKeysWithValues: rates.enumerated().map { ("0101.\(10 + $0.offset)", "\($0.element)") })
    let profile = ScheduleProfile(try Made.schedule(lines)) { "\($0.chapter)" }.whole
    #expect(profile.mean == ExactFraction(5) && profile.median == ExactFraction(9, over: 2))
    #expect(profile.deviation == Percentage(2) && profile.maximum == Percentage(9))
    #expect(profile.lines(above: ExactFraction(5)) == 2)
  }

  @Test("a specific duty has an equivalent where the value of its unit is known")
  func equivalents() throws {
    let schedule = try Made.schedule([
      "1006.10": "450.00 IDR/kilogram", "1006.20": "450.00 IDR/kilogram", "1006.30": "none",
    ])
    let code = try #require(HSCode("1006.10"))
    let currency = try #require(Currency("IDR"))
    let value = try #require(UnitValue(try Money("9000.00", currency), per: .kilogram))
    let profile = ScheduleProfile(schedule, unitValues: [code: value]) { _ in "all" }.whole
    #expect(profile.mean == ExactFraction(5) && profile.equivalents == 1)
    #expect(profile.linesWithoutRate == 2)
    let litre = try #require(UnitValue(try Money("9000.00", currency), per: .litre))
    let other = ScheduleProfile(schedule, unitValues: [code: litre]) { _ in "all" }.whole
    #expect(other.equivalents == 0 && other.mean == nil && other.deviation == nil)
  }
}
