import Foundation
import Answers
import LawFiles
import Reading
import TariffLaw
import TestSupport
import Testing

/// Published reductions, reproduced year by year: `Fixtures/reductions/staged-reductions.md` says whose.
@Suite("Staged reductions") struct StagedReductionTests {
  /// A base of 0 with rates of 100 and 50: the row contradicts itself.
  private static let contradictory: Set = ["02062100"]

  @Test("every rate from a line's first year on, in equal instalments rounded down to a tenth")
  func rates() throws {
    let cases = try StagedCase.all()
    #expect(cases.count == 112)
    var years = 0
    for one in cases where !Self.contradictory.contains(one.line.code.digits) {
      #expect(try one.derived(.downToTenth, .straightLine) == one.published, "\(one.line.code)")
      years += one.published.count
    }
    #expect(years == 1488)
    let left = cases.filter { Self.contradictory.contains($0.line.code.digits) }
    #expect(try left.allSatisfy { try $0.derived(.downToTenth, .straightLine) != $0.published })
  }

  @Test("without rounding, or rounded otherwise, some lines do not fit")
  func otherRounding() throws {
    let cases = try StagedCase.all().filter {
      !Self.contradictory.contains($0.line.code.digits)
    }
    func misfits(_ rounding: RateRounding) throws -> [String] {
      try cases.filter { try $0.derived(rounding, .straightLine) != $0.published }
        .map(\.line.code.digits).sorted()
    }
    // Exact thirds and fifteenths that customs cut; found by a computation of its own.
    #expect(
      try misfits(.none)
        == [
          "0102901000", "0102902000", "01019020", "02012080", "02013080", "0201200000",
          "0202100000",
        ].sorted())
    #expect(try !misfits(.halfUpToTenth).isEmpty)
    #expect(try !misfits(.downToWhole).isEmpty)
  }
}

/// A line with the rates of its years.
private struct StagedCase {
  let line: BaseLine
  /// The published rates in per cent, from the line's first year on.
  let published: [Int: Percentage]

  static func all() throws -> [Self] {
    let file = SourceFile(
      name: "staged-reductions.csv",
      bytes: try Fixtures.bytes(Fixtures.root.appending(path: "reductions/staged-reductions.csv")))
    let base = try BaseFile(
      file, words: #require(ShippedCalendar.law).claimWords, list: .inclusion)
    let rows = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").dropFirst()
    return try zip(base.lines, rows).map { line, row in
      let first = try #require(line.course).years.lowerBound
      let cells = try #require(row.split(separator: ",").last).split(separator: ";")
      let rates = try cells.map { cell in
        let parts = cell.split(separator: "=")
        return (try #require(Int(parts[0])), try Percentage(String(parts[1])))
      }
      return Self(
        line: line,
        published: Dictionary(rates.filter { $0.0 >= first }) { first, _ in first })
    }
  }

  /// The rates of the published years by a programme.
  func derived(
    _ rounding: RateRounding, _ programme: ReductionProgramme
  ) throws -> [Int: Percentage] {
    let terms = try ShippedCalendar.terms()
    let schedule = try DerivedSchedule(
      [line], of: nil, by: .empty, ReductionPlan(programme, rounding: rounding, terms: terms),
      through: published.keys.max() ?? 0)
    let path = schedule.path(at: 0)
    let rates = zip(path.obligations.years, path.rates).compactMap { year, rate in
      rate.rate.percentage(rounding: .down).map { (year.year, $0) }
    }
    return Dictionary(rates.filter { published[$0.0] != nil }) { first, _ in first }
  }
}
