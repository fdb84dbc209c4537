import Foundation
import Answers
import LawFiles
import Reading
import TariffLaw
import TestLaw
import TestSupport
import Testing

/// What an agreement committed to, derived, beside what a decree enacted: `Fixtures/agreements/README.md`.
@Suite("Reductions that were enacted") struct EnactedReductionTests {
  /// Codes that stand for other goods since AHTN 2022.
  private static let reused: Set = [
    "03028915", "03038915", "12112090", "16010010", "16010090", "16021010", "16021090", "21069020",
    "21069092", "21069093", "34029012",
    "34029019", "40121920", "68159100", "70199090", "73110021", "73110022", "84818083", "85078091",
    "85444219", "85444291", "85444292", "87032191", "87033252", "87033253", "87033353",
  ]

  private static let beer: [Int64] = [34, 33, 32, 30, 29, 25, 22, 18, 15, 11, 0]

  @Test("base rates and categories of EVFTA give what Viet Nam enacted for 2022 to 2027")
  func evfta() throws {
    let lines = try BaseFile(
      SourceFile(
        name: "vn-evfta-base.csv",
        bytes: Fixtures.bytes(Fixtures.root.appending(path: "agreements/vn-evfta-base.csv"))),
      words: #require(ShippedCalendar.law).claimWords, list: .inclusion
    ).lines
    let days: [Day] = [
      "2022-12-31", "2023-12-31", "2024-12-31", "2025-12-31", "2026-12-31", "2027-12-31",
    ]
    let enacted = try days.map { day in
      try #require(try ShippedLaw.library.schedule(of: "EVFTA", .vietNam, on: day).schedule)
    }
    var paths: [CommittedLine: [StatedCourse: [Int: Percentage]]] = [:]
    var (whole, rates, falling) = (0, 0, 0)
    var others: Set<String> = []
    for line in lines {
      let course = try #require(line.course)
      let path: [Int: Percentage]
      if line.code.prefix(4)?.digits == "2203" {
        path = Dictionary(first: zip(2020..., Self.beer.map { Percentage(Int($0)) }))
      } else if let known = paths[line.line]?[course] {
        path = known
      } else {
        path = try derived(line)
        paths[line.line, default: [:]][course] = path
      }
      var equal = 0
      for (year, schedule) in zip(2022..., enacted) {
        let place = try #require(schedule.places(of: line.code).first)
        if first(schedule.rate(at: place)) == path[year] ?? .zero { equal += 1 }
      }
      if equal == 6 { whole += 1 } else { others.insert(line.code.digits) }
      if course.years.count > 1, line.line.base > ExactFraction(0) {
        falling += 1
        rates += equal
      }
    }
    #expect(lines.count == 7_731)
    #expect(whole == 7_705)
    #expect(falling == 3_898)
    #expect(rates == 23_284)
    #expect(others == Self.reused)
  }

  /// The number of a cell, of parts the first.
  private func first(_ rate: DutyRate) -> Percentage? {
    switch rate {
    case .adValorem(let rate): rate
    case .byPart(let parts): parts.first.flatMap(first)
    default: nil
    }
  }

  /// The rates from 2020 on, in equal cuts rounded down to a tenth.
  private func derived(_ line: BaseLine) throws -> [Int: Percentage] {
    let schedule = try DerivedSchedule(
      [line], of: nil, by: .empty,
      ReductionPlan(
        .straightLine, rounding: .downToTenth, terms: try ShippedCalendar.terms()),
      through: 2027)
    let path = schedule.path(at: 0)
    let rates = zip(path.obligations.years, path.rates).compactMap { year, rate in
      rate.rate.percentage(rounding: .down).map { (year.year, $0) }
    }
    return Dictionary(first: rates)
  }
}
