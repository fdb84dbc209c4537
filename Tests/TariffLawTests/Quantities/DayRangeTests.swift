import TariffLaw
import Testing

@Suite("DayRange") struct DayRangeTests {
  /// Every range with ends among four days, or open.
  private static var all: [DayRange] {
    let ends = [nil] + (0..<4).map { Optional(Day(number: $0)) }
    return ends.flatMap { from in ends.map { DayRange(from: from, to: $0) } }
      .filter { range in
        guard let from = range.from, let to = range.to else { return true }
        return from <= to
      }
  }

  private static let days = (-1...4).map { Day(number: Int32($0)) }

  @Test("two ranges overlap if a day is in both", arguments: all)
  func overlap(_ one: DayRange) {
    for other in Self.all {
      let shared = Self.days.contains { one.contains($0) && other.contains($0) }
      #expect(one.overlaps(other) == shared, "\(one) and \(other)")
      #expect(other.overlaps(one) == shared)
    }
  }

  @Test("both ends are included, and the day before and after are not")
  func ends() throws {
    let range = DayRange(from: Day("2026-01-01"), to: Day("2026-12-31"))
    for (text, isIn) in [
      ("2025-12-31", false), ("2026-01-01", true), ("2026-12-31", true), ("2027-01-01", false),
    ] {
      #expect(range.contains(try #require(Day(text))) == isIn, "\(text)")
    }
    #expect(DayRange.always.contains(Day(number: .min)))
  }

  @Test("a range says its days in words")
  func words() {
    let (from, to) = (Day("2026-01-01"), Day("2026-12-31"))
    #expect(DayRange(from: from, to: to).description == "2026-01-01 to 2026-12-31")
    #expect(DayRange(from: from, to: nil).description == "since 2026-01-01")
    #expect(DayRange(from: nil, to: to).description == "until 2026-12-31")
    #expect(DayRange.always.description == "always")
  }
}
