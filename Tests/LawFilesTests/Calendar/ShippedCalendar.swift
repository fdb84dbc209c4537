import Foundation
import Answers
import LawFiles
import Reading
import TariffLaw
import TestLaw
import TestSupport
import Testing

/// The calendars that the project ships, as the shared library has them.
enum ShippedCalendar {
  static let law: Law? = try? ShippedLaw.library.law

  static func calendar() throws -> ReductionCalendar { try #require(law).calendar }

  static func terms() throws -> ReductionTerms {
    let law = try #require(law)
    return try #require(ReductionTerms(of: SchemeID("CEPT"), in: law))
  }
}

/// A question of `start-days.csv`: what a member owes on a line on a day.
struct StartDay: Sendable, CustomTestStringConvertible {
  let member: Country
  let line: CommittedLine
  let day: Day
  let owed: Percentage?
  let testDescription: String

  /// Every row; a row that cannot be read is an error, not a pass.
  static func all() throws -> [Self] {
    let rows = try Fixtures.text("calendar/start-days.csv").split(separator: "\n").dropFirst()
    try #require(rows.count > 100)
    return try rows.map { row in
      let fields = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      try #require(fields.count == 10)
      let marks = try fields[5].split(separator: " ").map {
        try #require(ProductSector(rawValue: String($0)))
      }
      let line = try CommittedLine(
        rate: try Percentage(fields[3]),
        marginOfPreference: fields[4].isEmpty ? nil : try Percentage(fields[4]),
        list: ConcessionList(rawValue: fields[1]),
        track: ReductionTrack(rawValue: fields[2]), sectors: ProductSectors(marks),
        instalment: Int(fields[6]))
      return Self(
        member: try #require(Country(fields[0])), line: line, day: try #require(Day(fields[7])),
        owed: fields[8].isEmpty ? nil : try Percentage(fields[8]), testDescription: String(row))
    }
  }
}
