import AFTA
import TestSupport
import Testing

/// Columns of other agreements are shown between parties of that day alone.
///
/// The rows are in `Fixtures/rates`: `parties.csv` has first days, `columns.csv` all columns that are shown.
@Suite("Foreign columns") struct ForeignColumnTests {
  private static func rows(_ file: String) throws -> [[String]] {
    let rows = try Fixtures.text("rates/" + file).split(separator: "\n").dropFirst()
    try #require(rows.count > 10)
    return rows.map {
      $0.split(separator: ",", maxSplits: 5, omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test("are between parties from the first day of the later of them")
  func parties() throws {
    let law = try Shipped.library.law
    for row in try Self.rows("parties.csv") {
      let scheme = try #require(law.scheme(SchemeID(row[0])), "\(row)")
      let (from, to) = (try #require(Country(row[1])), try #require(Country(row[2])))
      let isBetween = scheme.isBetween(from, to, on: try #require(Day(row[3])))
      #expect("\(isBetween)" == row[4], "\(row)")
    }
  }

  @Test("are all that are shown, and none of goods of the importing country")
  func columns() throws {
    for row in try Self.rows("columns.csv") {
      let answer = try Shipped.library.rates(
        of: "84137011", from: try #require(Country(row[0])), to: try #require(Country(row[1])),
        on: try #require(Day(row[2])))
      let shown = answer.offers.map(\.scheme.name)
      #expect(shown == row[3].split(separator: " ").map(String.init), "\(row)")
    }
  }
}
