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
    let rows = try schemes.flatMap(\.schedules).map { schedule in
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
