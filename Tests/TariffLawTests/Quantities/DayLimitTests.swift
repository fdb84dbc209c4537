import TariffLaw
import Testing

@Suite("Days at the ends of the calendar") struct DayLimitTests {
  @Test("no sum traps, and none goes backwards")
  func sums() {
    let days =
      [Day.earliest, Day(number: .max), .latest] + [-719_162, 0, 20_486].map(Day.init(number:))
    let counts = [Int.min, -2_147_483_649, -1, 0, 1, 36_525, 2_147_483_647, Int.max]
    for day in days {
      for count in counts {
        let sums = [
          day.adding(days: count), day.adding(months: count, ending: .lastDay),
          day.adding(years: count, ending: .nextFirst),
        ]
        for sum in sums { #expect(count < 0 ? sum <= day : sum >= day, "\(day.number) \(count)") }
      }
    }
  }

  @Test("the last day is that of the year 9999")
  func latest() {
    #expect(Day.latest.description == "9999-12-31")
    #expect(Day(year: 9999, month: 12, day: 1)?.adding(months: 1, ending: .lastDay) == .latest)
  }
}
