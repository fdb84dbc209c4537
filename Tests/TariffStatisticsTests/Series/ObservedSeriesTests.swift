import Foundation
import Answers
import LawFiles
import Reading
import TariffLaw
import TariffStatistics
import TestLaw
import TestSupport
import Testing

/// Expected figures are those that the ASEAN Secretariat, its Council and MATRADE published of groups; the
/// decomposition was computed apart from this package.
@Suite("Observed series") struct ObservedSeriesTests {
  private let library: LawLibrary
  private let published: PublishedFigures

  init() throws {
    library = try ShippedLaw.library
    published = try #require(try library.publishedFigures())
  }

  private func series(
    _ group: String, _ measure: SeriesMeasure = .average, _ years: ClosedRange<Int> = 1993...2015,
    weights: SeriesWeights = .lines
  ) throws -> TariffSeries {
    TariffSeries(
      of: try #require(MemberGroup(named: group, published.definitions, in: library.law)),
      from: MemberFigures(published: published, measure: measure), weights: weights, years: years,
      published: published.groups)
  }

  @Test("all 63 published group averages follow from the members' cells within 0.0105")
  func averages() throws {
    var (count, worst, place) = (0, ExactFraction(0), "")
    for group in ["ASEAN-6", "CLMV", "ASEAN-10"] {
      for point in try series(group).points {
        let cell = point.published.first { $0.measure == .average && $0.vintage == "2015" }
        guard let cell, let figure = point.figure, let average = cell.perCent else { continue }
        let distance = try #require(
          figure.value.adding(ExactFraction(-average.numerator, over: average.denominator)))
        let size = ExactFraction(Int128(distance.numerator.magnitude), over: distance.denominator)
        #expect(size <= ExactFraction(105, over: 10_000), "\(group) \(point.year)")
        #expect(figure.lines == cell.lines, "\(group) \(point.year)")
        if size > worst { (worst, place) = (size, "\(group) \(point.year)") }
        count += 1
      }
    }
    #expect(count == 63)
    // The worst one: 6.3017 computed, 6.31 published.
    let report = "\(place): \(worst.decimal(places: 6, rounding: .halfUp) ?? "")"
    #expect(report == "CLMV 1999: 0.008286", "the worst of the 63")
  }

  @Test(
    "the figures of the issue, to four places",
    arguments: [
      ("ASEAN-6", 1993, "11.4416"), ("ASEAN-6", 2015, "0.0342"), ("CLMV", 1999, "6.3017"),
      ("CLMV", 2000, "7.5075"), ("CLMV", 2015, "0.5468"),
    ])
  func figure(group: String, year: Int, text: String) throws {
    let point = try #require(try series(group).points.first { $0.year == year })
    #expect(point.figure?.value.decimal(places: 4, rounding: .halfUp) == text)
  }

  @Test("1993 has two published averages of ASEAN-6, and neither is computed with")
  func vintages() throws {
    let point = try #require(try series("ASEAN-6").points.first)
    let averages = point.published.filter { $0.measure == .average }
    #expect(averages.compactMap(\.value?.description) == ["11.44", "12.76"])
    #expect(averages.map(\.vintage) == ["2015", "reader-ii"])
  }

  @Test("Cambodia's joining raised the average of CLMV in 2000")
  func decomposition() throws {
    let change = try #require(try series("CLMV").points.first { $0.year == 2000 }?.change)
    let text = { (value: ExactFraction?) in value?.decimal(places: 4, rounding: .halfUp) }
    #expect(text(change.whole) == "1.2058")
    #expect(text(change.entry) == "1.1415")
    #expect(text(change.rates.adding(change.weights)) == "0.0644")
    #expect(change.joined == [Country("KH")])
  }

  @Test("T17: shares of the inclusion list and the lines of the table agree")
  func inclusionLists() throws {
    let low = published.groups.filter { $0.measure == .lowShare && $0.list == "IL" }
    let count = try #require(low.first { $0.year == 2001 }?.count)
    let lines = try #require(try series("ASEAN-6").points.first { $0.year == 2001 }?.figure?.lines)
    let share = ExactFraction(Int128(count) * 100, over: Int128(lines))
    #expect(share.decimal(places: 1, rounding: .halfUp) == "92.9")
    let next = try #require(low.first { $0.year == 2002 && $0.count != nil }?.count)
    let over = ExactFraction(Int128(next) * 100, over: Int128(lines))
    #expect(over.decimal(places: 2, rounding: .halfUp) == "96.24")
    let average = published.groups.first { $0.year == 2001 && $0.vintage == "council-15" }
    #expect(average?.value == Percentage(millionths: 3_210_000))
    for (group, year, measure, value) in [
      ("ASEAN-6", 2004, PublishedFigure.Measure.lowShare, "98.62"),
      ("ASEAN-6", 2004, .zeroShare, "60.89"), ("ASEAN-6", 2005, .lowShare, "98.99"),
      ("ASEAN-6", 2005, .zeroShare, "64.19"), ("CLMV", 2005, .listShare, "87.81"),
      ("CLMV", 2005, .lowShare, "71.05"),
    ] {
      #expect(
        published.groups.contains {
          $0.subject == group && $0.year == year && $0.measure == measure
            && $0.value?.description == value && $0.vintage == nil
        })
    }
  }

  @Test(
    "T18: shares at zero in 2007, weighted by lines",
    arguments: [("CLMV", "17.010"), ("ASEAN-6", "71.533")])
  func zeroShares(group: String, text: String) throws {
    let point = try #require(try series(group, .zeroShare, 2007...2007).points.first)
    #expect(point.figure?.value.decimal(places: 3, rounding: .halfUp) == text)
  }

  @Test("T18: unweighted, the shares would be 16.89 and 70.70")
  func unweighted() throws {
    for (group, text) in [("CLMV", "16.89"), ("ASEAN-6", "70.70")] {
      let point = try #require(
        try series(group, .zeroShare, 2007...2007, weights: .simple).points.first)
      #expect(point.figure?.value.decimal(places: 2, rounding: .halfUp) == text)
    }
  }

  @Test("a member without a figure leaves the group without one")
  func missing() throws {
    let point = try #require(try series("CLMV", .zeroShare, 2008...2008).points.first)
    #expect(point.figure == nil)
    #expect(
      point.absence == .members(["KH", "LA", "MM", "VN"].compactMap { Country($0) }, .notPublished))
  }
}
