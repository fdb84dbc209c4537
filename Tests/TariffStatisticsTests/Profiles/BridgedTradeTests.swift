import TariffLaw
import TariffStatistics
import Testing

extension [TradedGoods] {
  /// Values whose codes are those of the schedule.
  static func made(_ values: [HSCode: Int64]) -> Self { TradedGoods.ofOneEdition(values) }
}

/// Figures of made schedules are worked out beside.
@Suite("Trade of another edition, and what units are worth") struct BridgedTradeTests {
  private func whole(
    _ lines: [String: String], _ set: (inout ScheduleProfile.Terms) throws -> Void,
    by part: (HSCode) -> String = { _ in "all" }
  ) throws -> ScheduleProfile {
    var terms = ScheduleProfile.Terms()
    try set(&terms)
    return ScheduleProfile(try Made.schedule(lines), terms, by: part)
  }

  // 0101.10 of HS 2007 became 0101.21 and 0101.29, at 10 and 30: their mean is 20. With 100 on it, 300 on 0102.21 at 0 and
  // 100 on a code that no correlation holds: 2000 / 400 = 5, of 400 in 500; 100 in 500 is split, 300 has one code.
  @Test("a code that became several has the mean of their lines; coverage tells how much")
  func bridged() throws {
    let old = HSEdition.hs2007
    let new = HSEdition.hs2022
    let pairs = try [("010110", "010121"), ("010110", "010129"), ("010210", "010221")].map {
      Concordance.Pair(try #require(HSCode($0.0)), try #require(HSCode($0.1)))
    }
    let bridge = TradeBridge([Concordance(from: old, to: new, pairs: pairs)])
    var trade = TradeOnCodes()
    let member = Country("VN")
    for (code, value) in [("010110", 100), ("010210", 300), ("999990", 100)] as [(String, Int64)] {
      trade.addUp(value, on: try #require(HSCode(code)), coded: old, of: member, in: nil)
    }
    let goods = try #require(trade.goods(of: member, in: 2026, into: new, by: bridge))
    #expect(goods.map(\.codes.count) == [2, 1, 0] && goods.allSatisfy(\.isBridged))
    let profile = try whole(
      ["0101.21": "10", "0101.29": "30", "0102.21": "0"], { $0.trade = goods },
      by: { String($0.digits.prefix(4)) })
    let mean = try #require(profile.whole.weighted)
    #expect(mean.mean == ExactFraction(5) && mean.coverage == ExactFraction(80))
    #expect(mean.splitShare == ExactFraction(20) && mean.bridgedShare == ExactFraction(60))
    #expect(mean.unused == ["999990"])
    let horses = try #require(profile.parts.first { $0.name == "0101" }?.weighted)
    #expect(horses.mean == ExactFraction(20) && horses.all == 100)
  }

  // 0101 has four lines: 10, 20, 30 and one without a number. Of 400 on it, 300 fall to the three: with 100 on 0102.21 at 0,
  // 400 of 500 are covered, and the mean is (300 x 20 + 100 x 0) / 400.
  @Test("of a code of which some lines have no number, the part of the others is covered")
  func partly() throws {
    let profile = try whole(
      [
        "0101.21": "10", "0101.29": "20", "0101.30": "30", "0101.90": "quota 5 : 50",
        "0102.21": "0",
      ], { $0.trade = .made(["0101": 400, "010221": 100]) })
    let mean = try #require(profile.whole.weighted)
    #expect(mean.mean == ExactFraction(15) && mean.coverage == ExactFraction(80))
  }

  // 0102.21 has a rate and no elasticity: it is named, and OTRI is of 0101.21 alone.
  @Test("trade without an elasticity is named")
  func withoutElasticity() throws {
    let profile = try whole(["0101.21": "10", "0102.21": "20"]) {
      $0.trade = .made(["010121": 100, "010221": 100])
      $0.elasticities = ["0101": 1_000_000]
    }
    let mean = try #require(profile.whole.weighted)
    #expect(mean.withoutElasticity == ["010221"])
    #expect(mean.restrictiveness?.overall == ExactFraction(10))
  }

  // 450 IDR/kilogram is 450,000 a tonne; a tonne worth 562.50 USD at 16,000 is 9,000,000: 5 %. A dozen worth 24 has twelve
  // pieces at 0.50: 6 of 24 is 25 %. One value of a heading is for all its lines.
  @Test("units of one measure and currencies are converted, and a value holds below its code")
  func converted() throws {
    let dollar: Currency = "USD"
    let rupiah: Currency = "IDR"
    let rate = ExchangeRate(from: dollar, to: rupiah, trillionths: 16_000_000_000_000_000, on: nil)
    let other = ExchangeRate(from: rupiah, to: dollar, trillionths: 62_500_000, on: nil)
    let values: [HSCode: UnitValue] = [
      "1006": try #require(UnitValue(try Money("562.50", dollar), per: .tonne)),
      "6403": try #require(UnitValue(try Money("24.00", dollar), per: .dozen)),
    ]
    let lines = [
      "1006.10": "450.00 IDR/kilogram", "1006.20": "450.00 IDR/kilogram",
      "6403.12": "0.50 USD/piece", "6403.19": "0.50 USD/pair",
    ]
    for exchange in [[rate], [other]] {
      let profile = try whole(lines) { $0.unitValues = UnitValues(values, exchange: exchange) }
      #expect(profile.whole.profile.equivalents == 3)
      #expect(profile.whole.profile.mean == ExactFraction(35, over: 3))
      #expect(profile.unusedUnitValues.isEmpty)
    }
    let without = try whole(lines) { $0.unitValues = UnitValues(values) }
    #expect(without.whole.profile.mean == ExactFraction(25))
    #expect(without.unusedUnitValues.map(\.code) == ["1006"])
  }

  // MFN 10, 10 and 0; preference 0, 10 and 0. Under 0101 lines of both kinds: of 100 with 30 claimed, 30 to 100 could be. Of
  // 0102.21 nothing could. Together 30 of 30 to 100 of 300.
  @Test("what claimed a preference of what could, between two ends")
  func use() throws {
    let mfn = try Made.schedule(["0101.21": "10", "0101.29": "10", "0102.21": "0"])
    let preference = try Made.schedule(["0101.21": "0", "0101.29": "10", "0102.21": "0"])
    var terms = ScheduleProfile.Terms()
    terms.imports = [
      RegimeImport(code: "0101", value: 30, isClaimed: true),
      RegimeImport(code: "0101", value: 70, isClaimed: false),
      RegimeImport(code: "010221", value: 200, isClaimed: false),
    ]
    func read() throws -> RegimeUse {
      try #require(
        ScheduleProfile(preference, beside: mfn, terms) { _ in "all" }.whole.use)
    }
    let found = try read()
    #expect(found.imports == 300 && found.claimed == 30 && found.eligible == (30, 100))
    #expect(found.use?.least == ExactFraction(30) && found.use?.most == ExactFraction(100))
    // By line it is one number: 30 of 60 on 0101.21, where all could be claimed.
    terms.imports = [
      RegimeImport(code: "010121", value: 30, isClaimed: true),
      RegimeImport(code: "010121", value: 30, isClaimed: false),
      RegimeImport(code: "010129", value: 40, isClaimed: false),
    ]
    let exact = try read()
    #expect(exact.use?.least == ExactFraction(50) && exact.use?.most == ExactFraction(50))
    #expect(exact.eligibleShare?.most == ExactFraction(60))
    // Of 0102.21, free under MFN, nothing can be claimed: its 50 are imports, and no use of the preference.
    terms.imports?.append(RegimeImport(code: "010221", value: 50, isClaimed: true))
    let beyond = try read()
    #expect(beyond.claimed == 30 && beyond.eligible == (60, 60) && beyond.imports == 150)
    #expect(beyond.claimedWithoutMargin == ["010221"])
    // Of 100 half are MFN, and half of a regime that is not known: from none to half of them claimed.
    terms.imports = [
      RegimeImport(code: "010121", value: 50, isClaimed: false),
      RegimeImport(code: "010121", value: 50, isClaimed: nil),
    ]
    let open = try read()
    #expect(open.use?.least == ExactFraction(0) && open.use?.most == ExactFraction(50))
    #expect(open.imports == 100 && open.eligible == (100, 100) && open.unsaid == 50)
    // Without regimes the use is not known: at most 60 of 100 could be claimed.
    terms.imports = [
      RegimeImport(code: "010121", value: 60, isClaimed: nil),
      RegimeImport(code: "010129", value: 40, isClaimed: nil),
    ]
    let bound = try read()
    #expect(bound.use == nil && bound.claimed == nil)
    #expect(bound.eligibleShare?.most == ExactFraction(60))
  }
}
