import Answers
import LawFiles
import Reading
import TariffLaw
import TestLaw
import Testing

/// The schedules that the project ships, found by their indices.
enum Shipped {
  static func schedule(_ folder: String, _ member: String) throws -> TariffSchedule {
    let library = try ShippedLaw.library
    let scheme = try #require(library.law.scheme(SchemeID(folder.uppercased())))
    return try library.schedule(
      #require(
        scheme.schedules.first { $0.member.description == member }, "no \(member) in \(folder)"))
  }
}
