import ScheduleFiles
import TariffLaw
import TestSupport
import Testing

@Suite("Days in files") struct DayReadingTests {
  private func day(_ text: String) throws(ValueComplaint) -> Day {
    try Day(reading: Array(text.utf8)[...])
  }

  @Test(
    "what is written is kept",
    arguments: ["1992-01-28", "2000-02-29", "2024-02-29", "0001-01-01", "9999-12-31"])
  func written(text: String) throws {
    #expect(try day(text).description == text)
  }

  @Test(
    "each year has its days, and every other text is refused", arguments: [1900, 2000, 2023, 2024])
  func year(_ year: Int) {
    let texts = (0...99).flatMap { month in
      (0...99).map { "\(year)-\(month < 10 ? "0" : "")\(month)-\($0 < 10 ? "0" : "")\($0)" }
    }
    let days = texts.compactMap { try? day($0) }
    #expect(days.count == ([2000, 2024].contains(year) ? 366 : 365))
  }

  @Test("every repair is a day, and whatever is written never stops the reader", arguments: 0..<500)
  func noise(seed: Int) {
    var random = Seeded(seed: seed)
    let alphabet = Array("0122345--//. xTé")
    let text = String(
      (0..<Int.random(in: 0...12, using: &random)).compactMap { _ in
        alphabet.randomElement(using: &random)
      })
    do throws(ValueComplaint) {
      #expect(try day(text).description == text)
    } catch {
      guard case .notDay(text, let repairs) = error else { return }
      for repair in repairs {
        #expect((try? day(repair)) != nil)
      }
    }
  }
}
