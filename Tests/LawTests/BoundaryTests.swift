import AFTA
import Foundation
import TestSupport
import Testing

@Suite("The boundary of 40 per cent") struct BoundaryTests {
  /// One row of `Fixtures/boundary-40-percent.csv`.
  private struct Row {
    let fob: Int64
    let nonOriginating: Int64
    let isEligible: Bool
    let isExact: Bool

    init?(_ line: Substring) {
      let fields = line.split(separator: ",")
      guard fields.count == 4, let fob = Int64(fields[0]), let value = Int64(fields[1]) else {
        return nil
      }
      self.fob = fob
      nonOriginating = value
      isEligible = fields[2] == "1"
      isExact = fields[3] == "exactly_40"
    }
  }

  @Test("every pair on the line is enough, every pair just below is not")
  func rows() throws {
    let rows = try Fixtures.text("boundary-40-percent.csv").split(whereSeparator: \.isNewline)
      .dropFirst().map { try #require(Row($0), "\($0)") }
    try #require(rows.count == 1500)
    var claim = try JSONDocument(Fixtures.text("claims/pump-from-thailand.json"))
    claim["good.materials"] = .null
    claim["good.rule"] = .text("RVC40")
    for row in rows {
      claim["good.fob"] = .text(Self.amount(row.fob))
      claim["good.non_originating"] = .text(Self.amount(row.nonOriginating))
      let determination = try Shipped.determine(claim)
      let share = determination.ruling.origin?.content.indirect?.exact
      #expect(
        determination.ruling.verdict == (row.isEligible ? .eligible : .ineligible), "\(row)")
      #expect((share == ExactFraction(2, over: 5)) == row.isExact, "\(row)")
      #expect(share == ExactFraction(Int128(row.fob - row.nonOriginating), over: Int128(row.fob)))
    }
  }

  private static func amount(_ cents: Int64) -> String {
    Money(minorUnits: cents, .unitedStatesDollar).amount
  }
}
