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
    let whole = profile.whole.profile
    #expect(whole.lines == 11_414 && whole.linesWithRate == 11_119)
    #expect(text(whole.mean) == "11.7772" && whole.median == ExactFraction(7))
    #expect(whole.maximum == ExactFraction(135) && whole.count(above: ExactFraction(15)) == 3174)
    #expect(text(whole.deviation?.inPerCent, .down) == "14.5384")
    let vehicles = try #require(profile.parts.first { $0.name == "XVII" }?.profile)
    #expect(vehicles.lines == 1188 && vehicles.linesWithRate == 924)
    #expect(text(vehicles.mean) == "32.8214" && vehicles.median == ExactFraction(20))
    #expect(text(vehicles.deviation?.inPerCent, .down) == "27.1539")
    #expect(vehicles.count(above: ExactFraction(15)) == 564)
  }

  @Test("2, 4, 4, 4, 5, 5, 7, 9: mean 5, median 4.5, deviation 2")
  func made() throws {
    let rates = [2, 4, 4, 4, 5, 5, 7, 9]
    let lines = Dictionary(
      uniqueKeysWithValues: rates.enumerated().map { ("0101.\(10 + $0.offset)", "\($0.element)") })
    let profile = ScheduleProfile(try Made.schedule(lines)) { "\($0.chapter)" }.whole.profile
    #expect(profile.mean == ExactFraction(5) && profile.median == ExactFraction(9, over: 2))
    #expect(profile.deviation == Percentage(2) && profile.maximum == ExactFraction(9))
    #expect(profile.count(above: ExactFraction(5)) == 2)
  }

  @Test("a specific duty has an equivalent where the value of its unit is known")
  func equivalents() throws {
    let schedule = try Made.schedule([
      "1006.10": "450.00 IDR/kilogram", "1006.20": "450.00 IDR/kilogram", "1006.30": "none",
    ])
    let code = HSCode("1006.10")
    let currency: Currency = "IDR"
    let value = try #require(UnitValue(try Money("9000.00", currency), per: .kilogram))
    func read(_ values: [HSCode: UnitValue]) -> ScheduleProfile {
      var terms = ScheduleProfile.Terms()
      terms.unitValues = UnitValues(values)
      return ScheduleProfile(schedule, terms) { _ in "all" }
    }
    let profile = read([code: value]).whole.profile
    #expect(profile.mean == ExactFraction(5) && profile.equivalents == 1)
    #expect(profile.linesWithoutRate == 2)
    let litre = try #require(UnitValue(try Money("9000.00", currency), per: .litre))
    let others = read([code: litre])
    let other = others.whole.profile
    #expect(other.equivalents == 0 && other.mean == nil && other.deviation == nil)
    #expect(others.unusedUnitValues.map(\.code) == [code])
  }

  // Worked out by hand: (10 + 40) / 2; the shares at nought are 2/3 and 0.
  @Test("subheadings weigh alike, each with the mean of its lines")
  func subheadings() throws {
    var terms = ScheduleProfile.Terms()
    terms.level = .hs6
    let schedule = try Made.schedule([
      "0201.10.10": "0", "0201.10.20": "0", "0201.10.90": "30", "0202.10.00": "40",
    ])
    let profile = ScheduleProfile(schedule, terms) { _ in "all" }.whole.profile
    #expect(profile.mean == ExactFraction(25) && profile.units == 2)
    #expect(profile.dutyFreeShare == ExactFraction(100, over: 3))
    #expect(profile.count(above: ExactFraction(15)) == 1)
  }

  // Computed from the lists apart from this package, in exact fractions.
  @Test("Viet Nam's subheadings, with and without the rates beyond quotas")
  func shippedSubheadings() throws {
    var terms = ScheduleProfile.Terms()
    terms.level = .hs6
    let mfn = try Shipped.schedule("mfn", "VN")
    let open = ScheduleProfile(mfn, terms) { _ in "all" }.whole.profile
    #expect(open.mean?.decimal(places: 6, rounding: .halfUp) == "9.259253")
    #expect(open.unitsWithRate == 5600 && open.units == 5612)
    #expect(open.dutyFreeShare?.decimal(places: 4, rounding: .halfUp) == "36.2617")
    terms.quota = .outOfQuota
    let beyond = ScheduleProfile(mfn, terms) { _ in "all" }.whole.profile
    #expect(text(beyond.mean) == "9.4127" && beyond.unitsWithRate == 5612)
  }

  @Test("the lowest rate available beside preference and MFN")
  func applied() throws {
    let mfn = try Shipped.schedule("mfn", "VN")
    let atiga = ScheduleProfile(try Shipped.schedule("atiga", "VN"), beside: mfn) { _ in "all" }
    let applied = try #require(atiga.whole.beside?.applied)
    #expect(applied.mean?.decimal(places: 6, rounding: .halfUp) == "0.280866")
    #expect(applied.units == 11_137)
    var terms = ScheduleProfile.Terms()
    terms.origin = Country("CN")
    let acfta = ScheduleProfile(
      try Shipped.schedule("acfta", "VN"), beside: mfn, terms
    ) { _ in "all" }.whole
    #expect(text(acfta.profile.mean) == "3.0899")
    #expect(text(acfta.beside?.margin.mean) == "9.1841")
  }

  // The same as with panels: of 40 on three lines two have a number. Of two subheadings one has a bound line.
  @Test(
    "the part of a value weighs that falls to lines with a number; subheadings are bound by a line")
  func partlyKnown() throws {
    let codes = try ["0101", "010221"].map { try #require(HSCode($0)) }
    var terms = ScheduleProfile.Terms()
    terms.trade = .made([codes[0]: 40, codes[1]: 60])
    let schedule = try Made.schedule([
      "0101.21.00": "10", "0101.29.00": "20", "0101.30.00": "1.00 USD/kilogram", "0102.21.00": "5",
    ])
    let whole = ScheduleProfile(schedule, terms) { _ in "all" }.whole
    #expect(whole.weighted?.mean == ExactFraction(105, over: 13))
    #expect(whole.weighted?.coverage == ExactFraction(260, over: 3))
    var bound = ScheduleProfile.Terms()
    bound.level = .hs6
    bound.bound = try Made.schedule(["0201.10.10": "10"])
    let lines = try Made.schedule(["0201.10.10": "5", "0201.10.90": "5", "0202.10.00": "5"])
    let water = try #require(ScheduleProfile(lines, bound) { _ in "all" }.whole.water)
    #expect(water.coverage == ExactFraction(50) && water.linesBound == 1)
  }

  // Of the same ten goods as a course exercise with specific duties: (2000 + 0 + 3000 + 3750 + 2500) / 1000.
  @Test("specific duties weigh by trade at their equivalents")
  func weighted() throws {
    let dollar: Currency = "USD"
    var terms = ScheduleProfile.Terms()
    let codes = try ["0101.21.00", "0102.21.00", "0103.10.00", "0202.10.00", "0204.10.00"].map {
      try #require(HSCode($0))
    }
    terms.unitValues = UnitValues([
      codes[3]: try #require(UnitValue(try Money("4.00", dollar), per: .piece)),
      codes[4]: try #require(UnitValue(try Money("10.00", dollar), per: .piece)),
    ])
    terms.trade = .made(
      Dictionary(uniqueKeysWithValues: zip(codes, [20_000, 30_000, 10_000, 30_000, 10_000])))
    let schedule = try Made.schedule([
      "0101.21.00": "10", "0102.21.00": "0", "0103.10.00": "30", "0202.10.00": "0.50 USD/piece",
      "0204.10.00": "2.50 USD/piece",
    ])
    let whole = ScheduleProfile(schedule, terms) { _ in "all" }.whole
    #expect(whole.profile.mean == ExactFraction(31, over: 2))
    #expect(whole.weighted?.mean == ExactFraction(45, over: 4))
    #expect(whole.weighted?.coverage == ExactFraction(100))
  }

  // Imports 100 and 300, elasticities 2 and 1, rates 10 and 20: (2000 + 6000) / 500; (20000 + 120000) / 500 = 280.
  @Test("the uniform rates with the same imports, and with the same loss of welfare")
  func restrictiveness() throws {
    let codes = try ["0101.21.00", "0102.21.00"].map { try #require(HSCode($0)) }
    var terms = ScheduleProfile.Terms()
    terms.trade = .made([codes[0]: 100, codes[1]: 300])
    terms.elasticities = [
      HSCode("0101"): 2_000_000, HSCode("0102"): 1_000_000,
    ]
    let schedule = try Made.schedule(["0101.21.00": "10", "0102.21.00": "20"])
    let found = try #require(
      ScheduleProfile(schedule, terms) { _ in "all" }.whole.weighted?.restrictiveness)
    #expect(found.overall == ExactFraction(16) && found.goods == 2)
    // The root of 280 is 16.73320...
    #expect(text(found.welfare) == "16.7332")
  }

  // Bound 30 and 5 against 10 and 7: water 20 and nought, one line above, two of three bound.
  @Test("water between bound and applied rates")
  func water() throws {
    var terms = ScheduleProfile.Terms()
    terms.bound = try Made.schedule(["0101.21.00": "30", "0102.21.00": "5"])
    let schedule = try Made.schedule([
      "0101.21.00": "10", "0102.21.00": "7", "0103.10.00": "0",
    ])
    let found = try #require(ScheduleProfile(schedule, terms) { _ in "all" }.whole.water)
    #expect(found.linesBound == 2 && found.linesAbove == 1)
    #expect(found.coverage == ExactFraction(200, over: 3))
    #expect(found.mean == ExactFraction(35, over: 2) && found.water == ExactFraction(10))
  }
}
