import Answers
import LawFiles
import TariffLaw
import TariffStatistics
import TestLaw
import TestSupport
import Testing

/// Years and sums that a caller in Swift may say, however far off.
@Suite("years and sums beyond what is held")
struct YearsTests {
  /// Years of which no days are held.
  private static let years = [Int.min, -1, 0, 10_000, Int.max]

  @Test("a year without days is none", arguments: years)
  func noDays(year: Int) throws {
    #expect(DayRange(year: year) == nil)
    let group = MemberGroup(name: "VN", memberships: [.vietNam: [.always]])
    #expect(group.members(in: year).isEmpty)
    #expect(StatedCourse(from: 2000, through: year, to: .zero) == nil)
    #expect(StatedCourse(from: year, through: 2000, to: .zero) == nil)
  }

  @Test("a series of such years is refused, with the year and the part", arguments: years)
  func series(year: Int) throws {
    for part in [QuestionProblem.Part.firstYear, .lastYear] {
      var question = SeriesQuestion(groups: ["CLMV"])
      if part == .firstYear { question.firstYear = year } else { question.lastYear = year }
      let problem = #expect(throws: QuestionProblem.self) {
        _ = try ShippedLaw.library.series(question)
      }
      #expect(problem?.part == part && problem?.value == "\(year)")
    }
  }

  @Test("obligations end with the last year that is held")
  func obligations() throws {
    let law = try ShippedLaw.library.law
    let list = ConcessionList(rawValue: "IL")
    let line = try CommittedLine(rate: Percentage(20), list: list)
    let commitments = law.calendar.commitments(on: line, of: .vietNam)
    let years = ObligationYears(commitments, through: .max).years
    #expect(years.last?.year == Day.years.upperBound)
  }

  @Test("a course that begins after its last instalment is of its first year")
  func course() {
    #expect(StatedCourse(from: 2014, through: 2012, to: .zero)?.years == 2014...2014)
    #expect(StatedCourse(from: 2012, through: 2012, to: .zero)?.years == 2012...2012)
  }

  @Test("values of trade that are too large together are not added")
  func tradeValues() {
    var values = TradeOnCodes()
    let hasFirst = values.addUp(.max, on: "8703", of: .vietNam, in: nil)
    let hasMore = values.addUp(1, on: "8703", of: .vietNam, in: nil)
    #expect(hasFirst && !hasMore)
    #expect(values.values(of: .vietNam, in: 2020) == ["8703": Int64.max])
  }

  @Test("no places below none")
  func places() {
    #expect(ExactFraction(3, over: 2).decimal(places: -1, rounding: .halfUp) == "2")
    #expect(ExactFraction(3, over: 2).decimal(places: 1, rounding: .halfUp) == "1.5")
  }
}
