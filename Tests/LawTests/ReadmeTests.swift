import AFTA
import Foundation
import TestLaw
import TestSupport
import Testing

@Suite("README") struct ReadmeTests {
  @Test("names every schedule of the schemes that are judged, and no other")
  func held() throws {
    let library = try ShippedLaw.library
    let judged: Set<SchemeLaw.Kind> = [.preferential, .mostFavouredNation]
    let schemes = library.law.schemes.filter { judged.contains($0.kind) }
    // States of one list that follow each other, by what amends it, are one row.
    let held = schemes.flatMap(\.schedules).reduce(into: [ScheduleDescription]()) { all, next in
      if let last = all.last, last.scheme == next.scheme, last.file == next.file,
        last.evidenceWords == next.evidenceWords, last.days.to?.adding(days: 1) == next.days.from
      {
        all[all.count - 1] = last.during(
          DayRange(from: last.days.from, to: next.days.to), amendedBy: [])
      } else {
        all.append(next)
      }
    }
    let rows = try held.map { schedule in
      "| \(schedule.scheme) | \(schedule.member.name) | \(schedule.days) "
        + "| \(try library.schedule(schedule).count) | \(schedule.evidenceWords) |"
    }
    try #require(!rows.isEmpty)
    let readme = try Document("README.md").text.split(separator: "\n").map(String.init)
    let start = try #require(readme.firstIndex(of: "| scheme | member | days | lines | evidence |"))
    let shown = readme[start...].dropFirst(2).prefix { $0.hasPrefix("|") }
    #expect(Array(shown) == rows)
  }

  @Test("fits on few screens")
  func length() throws {
    #expect(try Document("README.md").text.split(separator: "\n").count <= 150)
  }
}
