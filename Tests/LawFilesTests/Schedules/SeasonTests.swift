import Answers
import Foundation
import LawFiles
import Reading
import TariffLaw
import TestSupport
import Testing

/// Rates of a season: an amendment that comes again in each year.
@Suite("Rates of a season") struct SeasonTests {
  /// The principal list has 30; from 1 November to 15 February, in 2021 to 2023, it is 15.
  @Test(
    "a rate of the winter holds over the new year, between its first and its last day",
    arguments: [
      ("2020-12-31", "30"), ("2021-01-01", "15"), ("2021-02-15", "15"), ("2021-02-16", "30"),
      ("2021-10-31", "30"), ("2021-11-01", "15"), ("2022-01-10", "15"), ("2022-07-01", "30"),
      ("2023-12-31", "15"), ("2024-01-01", "30"),
    ])
  func winter(_ day: String, _ rate: String) throws {
    let folder = try ScheduleFolder(at: Fixtures.root.appending(path: "schedules/amended").path)
    let library = try LawLibrary(folder)
    let on = try #require(Day(day))
    let held = try #require(try library.schedule(of: .mfn, Country("BV"), on: on).schedule)
    let place = try #require(held.places(of: "01031000").first)
    #expect(held.rate(at: place).description == rate)
    let isAmended = held.amendment(at: place)?.source == "illustrative rates of the winter"
    #expect(isAmended == (rate == "15"))
  }

  /// The last of February has the 29th in leap years alone; a season from that day begins with March in others.
  @Test(
    "a season may end, and begin, on a 29 February",
    arguments: [
      ("11-01", "02-29", "2023-02-28", true), ("11-01", "02-29", "2023-03-01", false),
      ("11-01", "02-29", "2024-02-29", true), ("11-01", "02-29", "2024-03-01", false),
      ("02-29", "05-01", "2023-02-28", false), ("02-29", "05-01", "2023-03-01", true),
      ("02-29", "05-01", "2024-02-28", false), ("02-29", "05-01", "2024-02-29", true),
    ])
  func leapDay(_ from: String, _ to: String, _ day: String, _ isIn: Bool) throws {
    let entry = """
      "member": "BV", "edition": "HS2022", "source": "illustrative", "evidence": "official",
      "valid_from": "2020-01-01", "valid_to": "2026-12-31"
      """
    let file = SourceFile(
      name: "schedules.json",
      text: """
        { "format": 1, "schedules": [
          { \(entry), "file": "lines/BV.csv" },
          { \(entry), "file": "lines/BV-season.csv", "amends": "lines/BV.csv",
            "each_year": { "from": "\(from)", "to": "\(to)" } } ] }
        """)
    let read = try ScheduleIndexReader.read(file, scheme: .mfn, folder: "mfn")
    let on = try #require(Day(day))
    let held = try #require(read.first { $0.days.contains(on) })
    #expect(held.amendments.isEmpty != isIn)
  }
}
