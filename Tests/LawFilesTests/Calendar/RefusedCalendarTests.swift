import Foundation
import Answers
import LawFiles
import Reading
import TariffLaw
import TestSupport
import Testing

/// Calendars under `Fixtures/calendar/refused`, each with the messages that it gets.
@Suite("Refused calendars") struct RefusedCalendarTests {
  @Test(arguments: try Fixtures.files(in: "calendar/refused", extension: "json"))
  func refused(_ file: URL) throws {
    let source = SourceFile(name: file.lastPathComponent, bytes: try Fixtures.bytes(file))
    let problem = try #require(throws: Diagnostics.self) {
      try CalendarReader.read(
        source, of: SchemeID("CEPT"),
        lists: #require(ShippedCalendar.law).claimWords.names(.lists))
    }
    try Fixtures.expect(
      problem.description + "\n",
      matches: file.deletingPathExtension().appendingPathExtension("txt"))
  }
}
