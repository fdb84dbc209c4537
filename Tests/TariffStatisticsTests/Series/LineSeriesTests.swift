import Answers
import LawFiles
import Reading
import TariffLaw
import TariffStatistics
import Testing

/// Expected figures of shipped schedules were computed from the official lists in exact decimal arithmetic,
/// apart from this package; those of made schedules are worked out beside.
@Suite("Series from lines") struct LineSeriesTests {
  private func figure(
    _ schedule: TariffSchedule, mfn: TariffSchedule? = nil, _ measure: SeriesMeasure
  ) throws -> MemberFigure {
    let figures = MemberFigures(
      schedules: [.init(schedule, mfn: mfn, years: 2026...2026)], measure: measure,
      lowRate: Percentage(5))
    return try #require(figures.figure(of: schedule.description.member, in: 2026))
  }

  @Test(
    "the averages and the shares of the official lists",
    arguments: [
      ("MY", "0.048128", 11_324, "1125300/11414"), ("VN", "0.024510", 11_016, "1096200/11414"),
    ])
  func oracles(member: String, average: String, lines: Int, share: String) throws {
    let schedule = try Shipped.schedule("atiga", member)
    let mean = try figure(schedule, .average)
    #expect(mean.value.decimal(places: 6, rounding: .halfUp) == average)
    #expect(mean.lines == lines)
    let parts = share.split(separator: "/").compactMap { Int128($0) }
    #expect(try figure(schedule, .zeroShare).value == ExactFraction(parts[0], over: parts[1]))
    #expect(try figure(schedule, .lines).value == ExactFraction(11_414))
  }

  // 0201.10 has 0, 0 and 30, 0202.10 has 40, 0203.11 no number: (10 + 40) / 2; at nought 2/3, 0 and 0; at least
  // (10 + 40 + 0) / 3, and 25 of those with a limit.
  @Test("subheadings weigh alike, each with the mean of its lines")
  func subheadings() throws {
    let schedule = try Made.schedule([
      "0201.10.10": "0", "0201.10.20": "0", "0201.10.90": "30", "0202.10.00": "40",
      "0203.11.00": "none",
    ])
    func figure(_ measure: SeriesMeasure) throws -> MemberFigure {
      try #require(
        MemberFigures(
          schedules: [.init(schedule, mfn: nil, years: 2026...2026)], measure: measure,
          lowRate: Percentage(5), level: .hs6
        ).figure(of: schedule.description.member, in: 2026))
    }
    let average = try figure(.average)
    #expect(average.value == ExactFraction(25) && average.lines == 2)
    #expect(average.limits?.least == ExactFraction(50, over: 3))
    #expect(average.limits?.most == ExactFraction(25))
    #expect(average.limits?.linesWithoutLimit == 1 && average.limits?.allLines == 3)
    #expect(try figure(.zeroShare).value == ExactFraction(200, over: 9))
    #expect(try figure(.lines).value == ExactFraction(3))
  }

  @Test("Viet Nam: 398 lines are left out, 264 of which have no limit")
  func missing() throws {
    let mfn = try Shipped.schedule("mfn", "VN")
    let figure = try figure(Shipped.schedule("atiga", "VN"), mfn: mfn, .average)
    let limits = try #require(figure.limits)
    #expect(limits.linesLeftOut == 398 && limits.linesWithoutLimit == 264)
    // 270 over 11,414; and 270 with the MFN rates of 134 lines, 3,963 in all, over 11,150.
    #expect(limits.least == ExactFraction(270, over: 11_414))
    #expect(limits.most == ExactFraction(270 + 3963, over: 11_150))
  }

  @Test("a missing preference is between nought and MFN, and has no limit without MFN")
  func bounds() throws {
    let preferences = ["0101.21": "0", "0101.29": "10", "0101.30": "none"]
    let schedule = try Made.schedule(preferences)
    let alone = try #require(try figure(schedule, .average).limits)
    #expect(alone.linesWithoutLimit == 1 && alone.least == ExactFraction(10, over: 3))
    let mfn = try Made.schedule(["0101.21": "20", "0101.29": "20", "0101.30": "20"])
    let both = try #require(try figure(schedule, mfn: mfn, .average).limits)
    #expect(both.linesWithoutLimit == 0 && both.most == ExactFraction(10))
    #expect(try figure(schedule, .average).value == ExactFraction(5))
    let shares = try #require(try figure(schedule, .zeroShare).limits)
    #expect(shares.least == ExactFraction(100, over: 3))
    #expect(shares.most == ExactFraction(200, over: 3))
  }

  @Test("lines are weighed by trade on their codes, and what is not covered is told")
  func trade() throws {
    let schedule = try Made.schedule([
      "0101.21": "0", "0101.29": "10", "0101.30": "none", "0102": "40",
    ])
    let member = schedule.description.member
    func figure(_ measure: SeriesMeasure, _ values: [String: Int64]) throws -> MemberFigure? {
      let trade = try Dictionary(
        uniqueKeysWithValues: values.map { (try #require(HSCode($0.key)), $0.value) })
      return MemberFigures(
        schedules: [.init(schedule, mfn: nil, years: 2026...2026)],
        trade: TradeOnCodes(ofAnyYear: [member: trade]),
        measure: measure, lowRate: Percentage(10)
      ).figure(of: member, in: 2026)
    }
    // Two thirds of 100 at the mean of 0 and 10, and 300 at 40: (1000 / 3 + 12000) / (1100 / 3); the 100 on a line without a
    // number are left out.
    let values: [String: Int64] = ["0101": 100, "0101.30": 100, "0102": 300, "0103": 0]
    let mean = try #require(try figure(.average, values))
    #expect(mean.value == ExactFraction(370, over: 11))
    #expect(mean.trade == 367 && mean.lines == 4)
    guard case .tradeCover(_, _, let percent)? = mean.notes.first else {
      Issue.record("how much is covered is told first")
      return
    }
    // A third of 0101 falls to the line without a number: (200 / 3 + 300) / 500.
    #expect(percent == ExactFraction(220, over: 3))
    // A third of the lines of 0101 is at zero, two thirds are low; of 0102 none.
    #expect(try figure(.zeroShare, values)?.value == ExactFraction(100, over: 12))
    #expect(try figure(.lowShare, values)?.value == ExactFraction(200, over: 12))
    #expect(try figure(.average, ["0101.30": 100]) == nil)
    #expect(try figure(.average, ["9701": 100]) == nil)
  }

  // 2025: all on 0101, at 0 and 10; 2026: (100 x 40 + 300 x 5) / 400; nothing is said of 2027.
  @Test("each year is weighed by its own trade")
  func years() throws {
    let schedule = try Made.schedule(["0101.21": "0", "0101.29": "10", "0102": "40"])
    let member = schedule.description.member
    var trade = TradeOnCodes()
    for (code, value, year) in [("0101", 100, 2025), ("0102", 100, 2026), ("0101", 300, 2026)] {
      #expect(trade.add(Int64(value), on: try #require(HSCode(code)), of: member, in: year))
    }
    let isAdded = trade.add(1, on: "0102", of: member, in: 2026)
    #expect(!isAdded)
    let figures = MemberFigures(
      schedules: [.init(schedule, mfn: nil, years: 2025...2027)], trade: trade, measure: .average,
      lowRate: Percentage(5))
    #expect(figures.figure(of: member, in: 2025)?.value == ExactFraction(5))
    #expect(figures.figure(of: member, in: 2026)?.value == ExactFraction(55, over: 4))
    #expect(figures.figure(of: member, in: 2027) == nil)
  }
}
