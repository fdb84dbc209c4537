import TariffLaw
import TestSupport
import Testing

/// What is owed by the calendars that are shipped.
///
/// `Fixtures/calendar/start-days.csv` was written from the tables of the instruments, each start day with
/// the day before it, for each member; its last column says which.
@Suite("Calendar") struct CalendarTests {
  @Test("each start day has its ceiling, and the day before it the one before")
  func startDays() throws {
    let calendar = try ShippedCalendar.calendar()
    for row in try StartDay.all() {
      let owed = calendar.obligation(of: row.line, by: row.member, on: row.day)?.atMost
      #expect(owed == row.owed, "\(row.testDescription)")
    }
  }

  @Test("a line of five instalments begins with its own, or with the last if it is not said")
  func instalments() throws {
    let calendar = try ShippedCalendar.calendar()
    func start(
      _ code: String, _ list: ConcessionList, _ instalment: Int? = nil,
      _ sectors: [ProductSector] = []
    ) throws -> String? {
      let line = try CommittedLine(
        rate: Percentage(30), list: list, sectors: ProductSectors(sectors), instalment: instalment)
      return calendar.commitments(on: line, of: try #require(Country(code))).start?.day.description
    }
    for (number, year) in zip(1...5, 1996...2000) {
      #expect(try start("TH", .temporaryExclusion, number) == "\(year)-01-01")
    }
    #expect(try start("TH", .temporaryExclusion) == "2000-01-01")
    #expect(try start("TH", .temporaryExclusion, 6) == nil)
    #expect(try start("VN", .temporaryExclusion, 1) == "1999-01-01")
    #expect(try start("LA", .temporaryExclusion, 5) == "2005-01-01")
    #expect(try start("KH", .temporaryExclusion) == "2007-01-01")
    #expect(try start("ID", .temporaryExclusion, 1, [.unprocessedAgricultural]) == "1997-01-01")
    #expect(try start("ID", .temporaryExclusion, nil, [.unprocessedAgricultural]) == "2003-01-01")
    #expect(try start("MY", .temporaryExclusion, 2, [.motorVehicle]) == "2005-01-01")
    #expect(try start("SG", .inclusion) == "1993-01-01")
    #expect(try start("VN", .inclusion) == "1996-01-01")
    #expect(try start("MM", .inclusion) == "1998-01-01")
    #expect(try start("KH", .inclusion) == "2000-01-01")
    #expect(try start("PH", .sensitive) == "2003-01-01")
    #expect(try start("VN", .sensitive) == nil)
    #expect(try start("VN", .generalException) == nil)
  }

  @Test("the time frame of 1992 is announced until that of 1995 is in force")
  func frames() throws {
    let calendar = try ShippedCalendar.calendar()
    let line = try CommittedLine(rate: Percentage(40), list: .inclusion, track: .normal)
    let commitments = calendar.commitments(on: line, of: Country("TH"))
    func next(_ day: String) throws -> String? {
      commitments.next(after: try #require(Day(day))).map { "\($0.atMost) \($0.since)" }
    }
    #expect(try next("1995-12-31") == "20 2001-01-01")
    #expect(try next("1996-01-01") == "20 1998-01-01")
    #expect(try next("1998-01-01") == "5 2003-01-01")
    #expect(try next("2003-01-30") == nil)
    #expect(try next("2003-01-31") == "0 2010-01-01")
    #expect(try next("2010-05-17") == nil)
  }

  @Test(
    "what is not known of a line owes what all that it may be owe, since the last of them owed it")
  func unknowns() throws {
    let calendar = try ShippedCalendar.calendar()
    func owed(_ line: CommittedLine, _ member: String, _ day: String) throws -> String? {
      calendar.obligation(
        of: line, by: try #require(Country(member)), on: try #require(Day(day))
      ).map { "\($0.atMost) since \($0.since)" }
    }
    let low = try CommittedLine(rate: Percentage(15), list: .inclusion)
    let high = try CommittedLine(rate: Percentage(40), list: .inclusion)
    #expect(try owed(low, "TH", "2001-06-01") == "5 since 2000-01-01")
    #expect(try owed(high, "TH", "2001-06-01") == "20 since 2000-01-01")
    // A base that is not known may be of either kind; it has no standstill.
    #expect(try owed(.any(on: .inclusion), "TH", "2001-06-01") == "20 since 2000-01-01")
    #expect(try owed(.any(on: ConcessionList(rawValue: "E")), "VN", "2012-06-01") == nil)
    // Some lines of the newer members may end in 2018 only, and nobody says that these do not.
    #expect(try owed(.any(on: .inclusion), "VN", "2016-06-01") == "5 since 2009-01-01")
    #expect(try owed(.any(on: .inclusion), "VN", "2018-01-01") == "0 since 2018-01-01")
    let commitments = calendar.commitments(on: high, of: Country("TH"))
    let next = commitments.next(after: Day("1999-06-01"))
    #expect(next.map { "\($0.atMost) \($0.since)" } == "20 2000-01-01")
  }

  @Test("the law changes hands on 17 May 2010")
  func successor() throws {
    let calendar = try ShippedCalendar.calendar()
    let line = try CommittedLine(rate: Percentage(40), list: .inclusion, track: .normal)
    let thailand = Country("TH")
    func cited(_ day: String) throws -> String? {
      calendar.obligation(of: line, by: thailand, on: try #require(Day(day)))?.citation.instrument
    }
    #expect(try cited("2010-05-16") == "Import Duties Protocol")
    #expect(try cited("2010-05-17") == "ATIGA")
    let end = calendar.commitments.first { $0.name == "atiga.calendar.end_of_cept" }
    guard case .events(let events)? = end?.content else {
      Issue.record("no end of the CEPT")
      return
    }
    #expect(events.map { "\($0.step.day)" } == ["2010-05-17", "2010-11-13"])
  }

  @Test("exceptions have an order, and every place that is cited is held")
  func sound() throws {
    let law = try #require(ShippedCalendar.law)
    #expect(law.calendar.conflicts.isEmpty)
    for scheme in law.schemes {
      let places = Set(scheme.provisions.map(\.citation))
      for commitment in scheme.commitments {
        #expect(places.contains(commitment.citation), "\(commitment.name)")
      }
    }
  }

  @Test("a figure and a day can be assumed otherwise by name, and say so")
  func assumptions() throws {
    var law = try #require(ShippedCalendar.law)
    let line = try CommittedLine(rate: Percentage(40), list: .inclusion, track: .normal)
    let thailand = Country("TH")
    let day = Day("2004-06-01")
    try law.assume("cept.calendar.normal_above_20.2003-01-01", "3")
    let owed = law.calendar.obligation(of: line, by: thailand, on: day)
    #expect(owed?.atMost == Percentage(3))
    #expect(owed?.ceiling.step.assumed == ["cept.calendar.normal_above_20.2003-01-01"])
    try law.assume("cept.calendar.normal_above_20.2003-01-01.day", "2005-01-01")
    let later = law.calendar.obligation(of: line, by: thailand, on: day)
    #expect(later?.commitment.name == "cept.calendar.inclusion.ASEAN-6")
    #expect(throws: NotationProblem.self) {
      try law.assume("cept.calendar.normal_above_20.2003-01-02", "3")
    }
    #expect(throws: NotationProblem.self) {
      try law.assume("cept.calendar.normal_above_20.2003-01-01.day", "soon")
    }
  }
}
