import Foundation
import ScheduleFiles
import TariffLaw
import TestSupport
import Testing

/// The schedules that the project ships, found by their indices.
enum Shipped {
  static func schedule(_ folder: String, _ member: String) throws -> TariffSchedule {
    let index = Fixtures.schedules.appending(path: "\(folder)/schedules.json")
    let descriptions = try ScheduleIndexReader.read(
      SourceFile(name: "\(folder)/schedules.json", bytes: Fixtures.bytes(index)),
      scheme: SchemeID(folder.uppercased()), folder: folder)
    let description = try #require(
      descriptions.first { $0.member.description == member }, "no \(member) in \(folder)")
    let lines = Fixtures.schedules.appending(path: description.file)
    return try ScheduleReader.read(
      SourceFile(name: description.file, bytes: Fixtures.bytes(lines)), description)
  }
}
