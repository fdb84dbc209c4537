import Foundation
import Answers
import LawFiles
import Reading
import TariffLaw
import TariffStatistics
import TestLaw
import TestSupport
import Testing

/// Series from commitments; expected values follow by hand from WT/REG457/1 and article 19(2) of ATIGA.
@Suite("Derived series") struct DerivedSeriesTests {
  private let law: Law
  private let published: PublishedFigures

  init() throws {
    let library = try ShippedLaw.library
    law = library.law
    published = try #require(try library.publishedFigures())
  }

  private func point(
    _ group: String, _ year: Int, _ measure: SeriesMeasure = .zeroShare, by law: Law? = nil
  ) throws -> SeriesPoint {
    let figures = MemberFigures(
      owedOn: published.listSizes, standingOn: (law ?? self.law).listThatEnds,
      by: (law ?? self.law).calendar, measure: measure,
      lowRate: published.definitions.lowRate.value, years: year...year)
    let series = TariffSeries(
      of: try #require(MemberGroup(named: group, published.definitions, in: self.law)),
      from: figures, weights: .lines, years: year...year, published: published.groups)
    return try #require(series.points.first)
  }

  @Test("mid-2016: the lists of 2021, for CLMV less the share that may end in 2018")
  func eliminated() throws {
    let six = try point("ASEAN-6", 2016)
    #expect(six.figure?.value == ExactFraction(6_443_000, over: 64890))
    #expect(six.figure?.value.decimal(places: 2, rounding: .halfUp) == "99.29")
    let four = try point("CLMV", 2016)
    #expect(
      four.figure?.value == ExactFraction(4_224_600, over: 43252).subtracting(ExactFraction(7)))
    #expect(four.figure?.value.decimal(places: 2, rounding: .halfUp) == "90.67")
    #expect(four.figure?.limits?.most.decimal(places: 2, rounding: .halfUp) == "97.67")
    let beside = { (point: SeriesPoint) in
      point.published.filter { $0.list == PublishedFigure.unstatedList }.map(\.value?.description)
    }
    #expect(beside(six) == ["99.2"])
    #expect(beside(four) == ["90.9"])
  }

  @Test(
    "the share ends with the day on which the last lines owe zero, and nothing is told before the first"
  )
  func days() throws {
    #expect(try point("CLMV", 2014).figure == nil)
    #expect(
      try point("CLMV", 2014).absence
        == .members(["KH", "LA", "MM", "VN"].compactMap { Country($0) }, .noCeiling))
    let share = { (year: Int) in
      try point("CLMV", year).figure?.value.decimal(places: 2, rounding: .halfUp)
    }
    #expect(try share(2015) == "90.67")
    #expect(try share(2017) == "90.67")
    #expect(try share(2018) == "97.67")
    #expect(try point("ASEAN-6", 2009).figure == nil)
    #expect(try point("ASEAN-6", 2010).figure != nil)
    #expect(
      try point("CLMV", 2012, .lowShare).figure?.value == ExactFraction(4_224_600, over: 43252))
  }

  @Test("an average is of the lines with a ceiling, and says how many have none")
  func average() throws {
    let figure = try #require(try point("CLMV", 2016, .average).figure)
    // 7 % of 43,252 lines at 5, over 42,246 lines.
    #expect(figure.value == ExactFraction(43252 * 35, over: 42246 * 100))
    #expect(figure.limits?.linesWithoutLimit == 43252 - 42246)
    #expect(try point("ASEAN-6", 2016, .average).figure?.value == ExactFraction(0))
  }

  @Test("what is assumed of the calendar changes the figures, and the law as written keeps its own")
  func counterfactual() throws {
    var assumed = law
    try assumed.assume("atiga.calendar.shares.CLMV.2015-01-01", "10")
    #expect(
      try point("CLMV", 2016, by: assumed).figure?.value
        == ExactFraction(4_224_600, over: 43252).subtracting(ExactFraction(10)))
    try assumed.assume("atiga.calendar.schedule_a.LA-MM-VN.2015-01-01.day", "2017-01-01")
    #expect(try point("VN", 2016, by: assumed).figure == nil)
    #expect(try point("VN", 2017, by: assumed).figure != nil)
    #expect(
      try point("CLMV", 2016, by: assumed.asWritten).figure?.value
        == point("CLMV", 2016).figure?.value)
  }

  @Test("from base rates: the programme, between nought and what is owed")
  func base() throws {
    let thailand = Country("TH")
    let code = HSCode("8703")
    let lines = [
      try BaseLine(code, CommittedLine(rate: Percentage(40), list: .inclusion, track: .normal)),
      try BaseLine(code, CommittedLine(rate: Percentage(15), list: .inclusion, track: .fast)),
      try BaseLine(code, CommittedLine(rate: Percentage(20), list: .generalException)),
      try BaseLine(
        code, CommittedLine(rate: Percentage(35), list: .temporaryExclusion, instalment: 5)),
    ]
    let terms = try #require(ReductionTerms(of: SchemeID("CEPT"), in: law))
    let figures = try MemberFigures(
      base: [thailand: lines], from: "made.csv", by: law.calendar,
      ReductionPlan(.encouraged, rounding: .none, terms: terms), measure: .average,
      lowRate: Percentage(5), years: 1993...2010)
    let figure = { (year: Int) in try #require(figures.figure(of: thailand, in: year)) }
    // 1996: (28 + 10) / 2; 1998: (20 + 5) / 2, which is what is owed.
    #expect(try figure(1996).value == ExactFraction(19))
    #expect(try figure(1998).value == ExactFraction(25, over: 2))
    #expect(try figure(1998).limits?.most == ExactFraction(25, over: 2))
    #expect(try figure(1997).limits?.most == ExactFraction(55, over: 2))
    // The last instalment enters in 2000 at its base: (15 + 5 + 35) / 3.
    #expect(try figure(1999).lines == 2)
    #expect(try figure(2000).value == ExactFraction(55, over: 3))
    #expect(try figure(2010).value == ExactFraction(0))
    #expect(figures.figure(of: thailand, in: 1992) == nil)
  }

  @Test("what is owed is never above the base: 15, 40, 3 and 9")
  func limitsAtTheBase() throws {
    let thailand = Country("TH")
    let code = HSCode("8703")
    let rates: [(Int, ConcessionList)] = [
      (15, .inclusion), (40, .inclusion), (3, .inclusion), (9, .temporaryExclusion),
    ]
    let lines = try rates.map {
      try BaseLine(code, CommittedLine(rate: Percentage($0.0), list: $0.1))
    }
    let terms = try #require(ReductionTerms(of: SchemeID("CEPT"), in: law))
    let figures = try MemberFigures(
      base: [thailand: lines], from: "made.csv", by: law.calendar,
      ReductionPlan(.encouraged, rounding: .none, terms: terms), measure: .average,
      lowRate: Percentage(5), years: 1993...2010)
    // 2000: (5 + 20 + 3 + 9) / 4.
    #expect(figures.figure(of: thailand, in: 2000)?.limits?.most == ExactFraction(37, over: 4))
    // 2003: (5 + 5 + 3 + 5) / 4.
    #expect(figures.figure(of: thailand, in: 2003)?.limits?.most == ExactFraction(9, over: 2))
    let alone = try MemberFigures(
      base: [thailand: [lines[2]]], from: "made.csv", by: law.calendar,
      ReductionPlan(.encouraged, rounding: .none, terms: terms), measure: .average,
      lowRate: Percentage(5), years: 1993...2009)
    for year in 1993...2009 {
      #expect(alone.figure(of: thailand, in: year)?.limits?.most == ExactFraction(3), "\(year)")
    }
  }
}
