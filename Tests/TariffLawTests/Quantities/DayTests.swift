import TariffLaw
import Testing

@Suite("Day") struct DayTests {
  /// Counts days one by one by the rules of the calendar, apart from the formula.
  @Test("every day from 1970 to 2040 has its number, and gives back its date")
  func everyDay() throws {
    var number: Int32 = 0
    var wrong: [String] = []
    for year in 1970...2040 {
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for (index, length) in lengths.enumerated() {
        for date in 1...length {
          let day = try #require(Day(year: year, month: index + 1, day: date))
          let text = "\(year)-\(index < 9 ? "0" : "")\(index + 1)-\(date < 10 ? "0" : "")\(date)"
          if day.number != number || day.components != (year, index + 1, date)
            || day.description != text || Day(text) != day
          {
            wrong.append(text)
          }
          number += 1
        }
        #expect(Day(year: year, month: index + 1, day: length + 1) == nil)
      }
    }
    #expect(wrong.isEmpty)
    #expect(number == 25_933)
  }

  /// Day numbers as any table of the Gregorian calendar has them.
  @Test(
    "far days",
    arguments: [
      ("0001-01-01", -719_162), ("1582-10-15", -141_427), ("1969-12-31", -1),
      ("1992-01-28", 8_062), ("2000-02-29", 11_016), ("9999-12-31", 2_932_896),
    ])
  func far(_ text: String, _ number: Int32) {
    #expect(Day(text)?.number == number)
    #expect(Day(number: number).description == text)
  }

  @Test(
    "what is no day",
    arguments: [
      "", "2026-2-1", "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-01-00",
      "0000-01-01", "2026/01/01", "20260101", "2026-01-01 ", "+026-01-01", "２026-01-1",
      "01-01-2026", "2026-01-0x",
    ])
  func refused(_ text: String) {
    #expect(Day(text) == nil)
  }

  /// In a month that is too short, the last day of it or the first of the next: one month after 31 January.
  @Test(
    "months later",
    arguments: [
      ("2026-01-31", 1, "2026-02-28", "2026-03-01"), ("2024-01-31", 1, "2024-02-29", "2024-03-01"),
      ("2026-01-15", 12, "2027-01-15", "2027-01-15"),
      ("2026-01-15", -1, "2025-12-15", "2025-12-15"),
      ("2024-02-29", 12, "2025-02-28", "2025-03-01"),
      ("2024-02-29", 48, "2028-02-29", "2028-02-29"),
      ("2026-03-31", -1, "2026-02-28", "2026-03-01"), ("2026-05-31", 0, "2026-05-31", "2026-05-31"),
      ("2025-08-31", 6, "2026-02-28", "2026-03-01"), ("2025-10-31", 1, "2025-11-30", "2025-12-01"),
    ])
  func months(_ start: String, _ months: Int, _ last: String, _ next: String) throws {
    let day = try #require(Day(start))
    #expect(day.adding(months: months, ending: .lastDay).description == last)
    #expect(day.adding(months: months, ending: .nextFirst).description == next)
  }

  @Test("a year is twelve months", arguments: MonthEnd.allCases)
  func years(_ ending: MonthEnd) throws {
    let first = Day("2019-12-31")
    for number in 0..<800 {
      let day = first.adding(days: number)
      #expect(day.adding(years: 3, ending: ending) == day.adding(months: 36, ending: ending))
      #expect(day.adding(months: 0, ending: ending) == day)
    }
  }

  @Test("days later and earlier")
  func days() throws {
    let day = Day("2024-02-28")
    #expect(day.adding(days: 1).description == "2024-02-29")
    #expect(day.adding(days: 2).description == "2024-03-01")
    #expect(day.adding(days: -59).description == "2023-12-31")
    #expect(day < day.adding(days: 1))
  }
}
