import Answers
import LawFiles
import Reading
import TariffLaw
import TestSupport
import Testing

/// Programmes of reduction, against the figures that the CEPT Agreement's own formulas give.
@Suite("Programmes of reduction") struct ProgrammeTests {
  /// The rates in per cent that a plan makes of a base, its base first.
  private func rates(
    _ base: Int, to end: Int, in years: ClosedRange<Int>, _ programme: ReductionProgramme,
    _ instalments: Int? = nil
  ) throws -> [String] {
    let terms = try ShippedCalendar.terms()
    let plan = try ReductionPlan(programme, instalments: instalments, rounding: .none, terms: terms)
    let line = try BaseLine(
      HSCode("84"), CommittedLine(rate: Percentage(base), list: .inclusion),
      course: StatedCourse(
        from: years.lowerBound, through: years.upperBound, to: Percentage(end)))
    let path = DerivedSchedule([line], of: nil, by: .empty, plan, through: 1).path(at: 0)
    return ["\(base)"] + path.rates.map { $0.rate.percentage(rounding: .down)?.description ?? "" }
  }

  @Test("encouraged step: a fifth or an eighth of what is above 20, art. 4(1)(a)")
  func encouraged() throws {
    #expect(
      try rates(40, to: 20, in: 1994...1998, .encouraged, 5) == [
        "40", "36", "32", "28", "24", "20",
      ])
    #expect(
      try rates(40, to: 20, in: 1994...2001, .encouraged, 8)
        == ["40", "37.5", "35", "32.5", "30", "27.5", "25", "22.5", "20"])
    #expect(
      try rates(30, to: 20, in: 1994...1998, .encouraged, 5) == [
        "30", "28", "26", "24", "22", "20",
      ])
    #expect(
      try rates(60, to: 20, in: 1994...2001, .encouraged, 8)
        == ["60", "55", "50", "45", "40", "35", "30", "25", "20"])
    #expect(try rates(20, to: 20, in: 1994...1996, .encouraged) == ["20", "20", "20", "20"])
  }

  @Test("at least five points at a time, art. 4(1)(b)")
  func quantum() throws {
    // 20 to 5 is three cuts of five; spread evenly over seven years, the last at the end.
    #expect(
      try rates(20, to: 5, in: 2002...2008, .minimumQuantum)
        == ["20", "20", "20", "15", "15", "10", "10", "5"])
    // 19 to 5 is two cuts of seven; a third would be less than five.
    #expect(try rates(19, to: 5, in: 2001...2002, .minimumQuantum) == ["19", "12", "5"])
    // 8 to 5 would be a cut of three, so the one cut is of five.
    #expect(try rates(8, to: 5, in: 2001...2002, .minimumQuantum) == ["8", "8", "3"])
    // 3 to 0 cannot be cut by five.
    #expect(try rates(3, to: 0, in: 2001...2001, .minimumQuantum) == ["3", "0"])
  }

  @Test("straight line, and back-loaded as one, two, three parts")
  func shapes() throws {
    #expect(
      try rates(40, to: 0, in: 2001...2004, .straightLine) == ["40", "30", "20", "10", "0"])
    #expect(
      try rates(40, to: 0, in: 2001...2004, .straightLine, 2) == ["40", "40", "20", "20", "0"])
    #expect(try rates(60, to: 0, in: 2001...2003, .backLoaded) == ["60", "50", "30", "0"])
    #expect(
      try rates(40, to: 0, in: 2001...2003, .straightLine) == ["40", "26.666666", "13.333333", "0"])
  }

  @Test("a programme without an instalment is refused")
  func noInstalment() throws {
    let terms = try ShippedCalendar.terms()
    for programme in ReductionProgramme.allCases {
      #expect(throws: NotationProblem.self) {
        try ReductionPlan(programme, instalments: 0, rounding: .none, terms: terms)
      }
    }
  }

  @Test("a line of the normal track above 20 goes by the encouraged step to 20, then by quanta")
  func alongTheCalendar() throws {
    let terms = try ShippedCalendar.terms()
    let line = try BaseLine(
      HSCode("84"),
      CommittedLine(rate: Percentage(40), list: .inclusion, track: .normal))
    let path = try DerivedSchedule(
      [line], of: Country("TH"), by: ShippedCalendar.calendar(),
      ReductionPlan(.encouraged, rounding: .none, terms: terms), through: 2010
    ).path(at: 0)
    let told = zip(path.obligations.years, path.rates).map { year, rate in
      "\(year.year) \(year.obligation.map { "\($0.atMost)" } ?? "-") "
        + "\(rate.rate.percentage(rounding: .down)?.description ?? "") \(rate.step)"
    }
    #expect(
      told.prefix(12) == [
        "1993 - 40 base", "1994 - 36 encouraged", "1995 - 32 encouraged", "1996 - 28 encouraged",
        "1997 - 24 encouraged", "1998 20 20 encouraged", "1999 20 20 encouraged",
        "2000 20 15 quantum", "2001 20 15 quantum", "2002 20 10 quantum", "2003 5 5 quantum",
        "2004 5 5 quantum",
      ])
    #expect(told.last == "2010 0 0 ceiling")
  }
}
