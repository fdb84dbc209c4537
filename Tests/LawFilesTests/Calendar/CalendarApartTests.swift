import LawFiles
import TariffLaw
import TestSupport
import Testing

/// Lines that are drawn from seeds: the calendar as the project has it against one that was written apart.
@Suite("Calendar written apart") struct CalendarApartTests {
  private static let members = ["BN", "ID", "MY", "PH", "SG", "TH", "VN", "LA", "MM", "KH"]
  private static let lists = ["IL", "IL", "IL", "TEL", "SL", "A", "D", "H", "GE"]
  private static let bases: [Int64] = [0, 3, 5, 7, 15, 20, 21, 40, 60, 135]
  private static let marks: [Set<String>] = [
    [], [], [], ["ict_1"], ["ict_2"], ["ict_3"], ["priority_integration"], ["flexible_2018"],
    ["ict_2", "priority_integration"], ["flexible_2018", "ict_3"],
  ]

  private func line(_ apart: CalendarApart.Line) throws -> CommittedLine {
    try CommittedLine(
      rate: Percentage(millionths: apart.base), list: ConcessionList(rawValue: apart.list),
      track: apart.track.flatMap(ReductionTrack.init(rawValue:)),
      sectors: ProductSectors(
        try apart.sectors.map { try #require(ProductSector(rawValue: $0)) }))
  }

  @Test("both owe the same on every day that is drawn, tracks that are not said among them")
  func same() throws {
    let calendar = try ShippedCalendar.calendar()
    var random = Seeded(seed: 1993)
    var (tried, unsaid, owing) = (0, 0, 0)
    for _ in 0..<6000 {
      let member = try #require(Self.members.randomElement(using: &random))
      let apart = CalendarApart.Line(
        list: try #require(Self.lists.randomElement(using: &random)),
        base: try #require(Self.bases.randomElement(using: &random)) * 1_000_000,
        track: [nil, "normal", "fast"].randomElement(using: &random) ?? nil,
        sectors: try #require(Self.marks.randomElement(using: &random)))
      let year = Int.random(in: 1993...2020, using: &random)
      let (month, date) = (Int.random(in: 1...12, using: &random), [1, 16, 17, 28])
      let of = try #require(date.randomElement(using: &random))
      let day = try #require(Day(year: year, month: month, day: of))
      let found = calendar.obligation(
        of: try line(apart), by: try #require(Country(member)), on: day)?.atMost.millionths
      let expected = CalendarApart.owed(
        apart, by: member, on: year * 10_000 + month * 100 + of)
      #expect(found == expected, "\(member) \(apart) \(day)")
      tried += 1
      if apart.track == nil { unsaid += 1 }
      if expected != nil { owing += 1 }
    }
    #expect(tried == 6000 && unsaid > 1000 && owing > 2000)
  }

  @Test("what is owed never rises where a figure is assumed otherwise, unless a suspension says so")
  func monotoneUnderAssumptions() throws {
    let law = try #require(ShippedCalendar.law)
    let days = try (1993...2026).map { try #require(Day(year: $0, month: 1, day: 1)) }
    let early: Day = "1994-06-01"
    var random = Seeded(seed: 2010)
    var changed = 0
    for (name, figure) in law.calendar.figures.sorted(by: { $0.key < $1.key }) {
      let value: Parameter.Value = figure.kind == .day ? .day(early) : .percent(Percentage(1))
      let calendar = law.calendar.assuming([name: value])
      for _ in 0..<40 {
        let member = try #require(Country(Self.members.randomElement(using: &random) ?? ""))
        let apart = CalendarApart.Line(
          list: try #require(Self.lists.randomElement(using: &random)),
          base: try #require(Self.bases.randomElement(using: &random)) * 1_000_000,
          track: [nil, "normal", "fast"].randomElement(using: &random) ?? nil,
          sectors: try #require(Self.marks.randomElement(using: &random)))
        let line = try self.line(apart)
        let assumed = calendar.commitments(on: line, of: member)
        let written = law.calendar.commitments(on: line, of: member)
        var owed: Percentage?
        for day in days {
          let now = assumed.obligation(on: day)?.atMost
          if now != written.obligation(on: day)?.atMost { changed += 1 }
          if assumed.suspension(on: day) == nil {
            if let owed {
              #expect(now.map { $0 <= owed } ?? false, "\(name): \(member) \(apart) \(day)")
            }
            owed = now ?? owed
          } else {
            owed = nil
          }
        }
      }
    }
    #expect(changed > 500, "\(changed)")
  }

  @Test("what is owed never rises, whatever is not known of the line")
  func monotone() throws {
    let calendar = try ShippedCalendar.calendar()
    for member in Self.members {
      for list in ["IL", "TEL", "SL", "HSL", "A", "D"] {
        let any = calendar.commitments(
          on: .any(on: ConcessionList(rawValue: list)), of: try #require(Country(member)))
        var owed: Percentage?
        for year in 1993...2026 {
          let now = any.obligation(on: try #require(Day(year: year, month: 1, day: 1)))?.atMost
          if let owed { #expect(now.map { $0 <= owed } ?? false, "\(member) \(list) \(year)") }
          owed = now ?? owed
        }
      }
    }
  }
}
