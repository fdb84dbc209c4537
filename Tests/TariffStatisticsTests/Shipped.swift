import Answers
import LawFiles
import Reading
import TariffLaw
import TestLaw
import Testing

/// The schedules that the project ships, found by their indices.
enum Shipped {
  /// The schedule of a member on a day.
  static func schedule(_ scheme: SchemeID, _ member: Country, on day: Day) throws -> TariffSchedule
  {
    try #require(try ShippedLaw.library.schedule(of: scheme, member, on: day).schedule)
  }

  /// The first schedule of a member; of Viet Nam, that of January 2026.
  static func schedule(_ folder: String, _ member: String) throws -> TariffSchedule {
    let library = try ShippedLaw.library
    let scheme = try #require(library.law.scheme(SchemeID(folder.uppercased())))
    return try library.schedule(
      #require(
        scheme.schedules.first {
          $0.member.description == member
            && (member != "VN" || $0.days.contains("2026-02-02"))
        }, "no \(member) in \(folder)"))
  }
}
