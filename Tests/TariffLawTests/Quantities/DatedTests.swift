import TariffLaw
import TestSupport
import Testing

@Suite("Dated") struct DatedTests {
  private func entry(_ day: String, _ value: Int) throws -> Dated<Int>.Entry {
    .init(from: try #require(Day(day)), value)
  }

  @Test("each value holds from its day until the next, and none before the first")
  func values() throws {
    let dated = try #require(
      Dated([try entry("2003-01-01", 5), try entry("1993-01-01", 20), try entry("2010-01-01", 0)]))
    for (text, value) in [
      ("1992-12-31", nil), ("1993-01-01", 20), ("2002-12-31", 20), ("2003-01-01", 5),
      ("2009-12-31", 5), ("2010-01-01", 0), ("2026-01-01", 0),
    ] {
      #expect(dated.value(on: try #require(Day(text))) == value, "\(text)")
    }
    #expect(dated.changes.map(\.description) == ["2003-01-01", "2010-01-01"])
  }

  @Test("two values from one day are refused")
  func twice() throws {
    #expect(Dated([try entry("2003-01-01", 5), try entry("2003-01-01", 5)]) == nil)
  }

  @Test("no values are a history without any")
  func none() throws {
    let dated = try #require(Dated<Int>([]))
    #expect(dated.value(on: Day(number: 0)) == nil)
    #expect(dated.changes.isEmpty)
  }

  @Test("the order in which entries are given does not matter", arguments: 0..<30)
  func order(seed: Int) throws {
    var random = Seeded(seed: seed)
    let days = Set((0..<8).map { _ in Int32.random(in: 0..<40, using: &random) })
    let entries = days.map { Dated<Int32>.Entry(from: Day(number: $0), $0) }
    let dated = try #require(Dated(entries.shuffled(using: &random)))
    for number in Int32(-1)...41 {
      #expect(dated.value(on: Day(number: number)) == days.filter { $0 <= number }.max())
    }
  }
}
