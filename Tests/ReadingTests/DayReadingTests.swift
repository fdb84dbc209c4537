import Reading
import LawFiles
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

  @Test("every repair is a day, and whatever is written never stops the reader")
  func noise() {
    var (kept, repaired, refused) = (0, 0, 0)
    for seed in 0..<500 {
      let text = Self.text(seed: seed)
      do throws(ValueComplaint) {
        #expect(try day(text).description == text)
        kept += 1
      } catch {
        refused += 1
        guard case .notDay(text, let repairs) = error else { continue }
        for repair in repairs {
          #expect((try? day(repair)) != nil, "\(text)")
          repaired += 1
        }
      }
    }
    #expect(kept > 0 && repaired > 50 && refused > 50, "\(kept), \(repaired), \(refused)")
  }

  /// Three numbers as people write days, in any order, half of the time with a sign out of place.
  private static func text(seed: Int) -> String {
    var random = Seeded(seed: seed)
    func padded(_ number: Int) -> String {
      number < 10 && Int.random(in: 0..<3, using: &random) > 0 ? "0\(number)" : "\(number)"
    }
    var parts = [
      "\(Int.random(in: 1990...2030, using: &random))",
      padded(Int.random(in: 0...13, using: &random)),
      padded(Int.random(in: 0...32, using: &random)),
    ]
    if Bool.random(using: &random) { parts.shuffle(using: &random) }
    var signs = Array(
      parts.joined(separator: ["-", "-", "/", ".", " "].randomElement(using: &random) ?? "-"))
    guard Bool.random(using: &random) else { return String(signs) }
    let place = Int.random(in: 0..<signs.count, using: &random)
    let sign = Array("0122345--//. xTé").randomElement(using: &random)
    switch (sign, Bool.random(using: &random)) {
    case (let sign?, true): signs.insert(sign, at: place)
    case (let sign?, false): signs[place] = sign
    case (nil, _): signs.remove(at: place)
    }
    return String(signs)
  }
}
