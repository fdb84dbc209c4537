import AFTA
import Foundation
import TestSupport
import Testing

/// Declarations that customs of Viet Nam cleared from December 2025 to July 2026: numbers replaced, goods left out.
///
/// Cleared is not certified. The file has the first fifty of a hundred that were published in a repository of
/// teaching material.
@Suite("Declarations cleared in Viet Nam") struct DeclarationTests {
  private struct Row {
    let name: String
    let day: Day
    let code: HSCode
    let origin: Country
    let scheme: SchemeID
    /// The rate that customs took; `nil` if the line was exempt.
    let rate: String?
  }

  private static func rows() throws -> [Row] {
    try Fixtures.text("trade/viet-nam-declarations.csv").split(separator: "\n").dropFirst().map {
      let fields = $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return try Row(
        name: "\(fields[0]) line \(fields[2])", day: #require(Day(fields[1])),
        code: #require(HSCode(fields[3])), origin: #require(Country(fields[4])),
        scheme: SchemeID(fields[6]), rate: fields[7] == "M" ? nil : fields[7])
    }
  }

  private func rate(_ row: Row) throws -> String? {
    let answer = try Shipped.library.rates(
      of: row.code, from: row.origin, to: "VN", on: row.day)
    return answer.offers.first { $0.scheme == row.scheme }?.rate.bounds?.exact?.description
  }

  @Test("the rate that customs took is the one that is held, scheme by scheme")
  func rates() throws {
    let home: Country = "VN"
    let held: Day = "2026-01-01"
    var tried = 0
    var schemes: Set<String> = []
    for row in try Self.rows() where row.origin != home && row.day >= held {
      guard let applied = row.rate else { continue }
      tried += 1
      schemes.insert(row.scheme.name)
      #expect(try rate(row) == applied, "\(row.name)")
    }
    #expect(tried > 90)
    #expect(schemes.count > 3)
  }

  @Test("goods of Viet Nam have no preference there")
  func own() throws {
    let home: Country = "VN"
    let own = try Self.rows().filter { $0.origin == home && $0.scheme.name == "ATIGA" }
    #expect(own.count == 4)
    for row in own { #expect(try rate(row) == nil, "\(row.name)") }
  }
}
