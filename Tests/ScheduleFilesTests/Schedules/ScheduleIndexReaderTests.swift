import ScheduleFiles
import TariffLaw
import Testing

@Suite("ScheduleIndexReader") struct ScheduleIndexReaderTests {
  private func read(_ entries: String...) throws(Diagnostics) -> [ScheduleDescription] {
    let text = "{ \"format\": 1, \"schedules\": [\n" + entries.joined(separator: ",\n") + "] }"
    return try ScheduleIndexReader.read(
      SourceFile(name: "schedules.json", text: text), scheme: SchemeID("ATIGA"), folder: "atiga")
  }

  private func entry(_ changed: String, _ value: String) -> String {
    var keys = [
      "member": "\"VN\"", "edition": "\"AHTN2022\"", "file": "\"lines/VN.csv\"",
      "source": "\"a decree\"", "evidence": "\"official\"",
    ]
    keys[changed] = value
    return "{"
      + keys.sorted { $0.key < $1.key }.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
  }

  @Test("an entry is read, its file below the folder")
  func whole() throws {
    let schedules = try read(
      """
      { "member": "MY", "edition": "AHTN2022", "file": "lines/MY-ahtn2022.csv",
        "valid_from": "2023-01-01", "valid_to": null, "state_of": "2026-01",
        "source": "Annex 2", "evidence": "derived", "note": "a guess" }
      """)
    let schedule = try #require(schedules.first)
    #expect(schedules.count == 1)
    #expect(schedule.member.description == "MY")
    #expect(schedule.file == "atiga/lines/MY-ahtn2022.csv")
    #expect(schedule.days == DayRange(from: Day("2023-01-01"), to: nil))
    #expect(schedule.stateOf == "2026-01")
    #expect(schedule.evidence == .derived)
    #expect(schedule.note == "a guess")
  }

  @Test(
    "what is refused",
    arguments: [
      (
        "file", "\"../VN.csv\"",
        "expected a path below the folder, as 'lines/VN.csv', found '../VN.csv'"
      ),
      (
        "file", "\"/VN.csv\"",
        "expected a path below the folder, as 'lines/VN.csv', found '/VN.csv'"
      ),
      ("state_of", "\"2026-13\"", "expected a year, month or day, as '2026-01', found '2026-13'"),
      ("state_of", "\"January\"", "expected a year, month or day, as '2026-01', found 'January'"),
      (
        "state", "\"2026\"",
        "unknown key 'state' (one of: member, edition, file, valid_from, valid_to, state_of, source, evidence, other_lines, note); did you mean 'state_of'?"
      ),
    ])
  func refused(_ key: String, _ value: String, _ message: String) throws {
    let problems = try #require(throws: Diagnostics.self) { try read(entry(key, value)) }
    #expect(problems.all.map(\.message) == [message])
  }

  @Test("two schedules of one member may not share a day; neighbours may follow each other")
  func overlap() throws {
    let first = entry("valid_to", "\"2025-12-31\"")
    #expect(try read(first, entry("valid_from", "\"2026-01-01\"")).count == 2)
    let problems = try #require(throws: Diagnostics.self) {
      try read(first, entry("valid_from", "\"2025-12-31\""))
    }
    #expect(
      problems.all.map(\.message) == [
        "VN has another schedule (until 2025-12-31) for some of these days (since 2025-12-31)"
      ])
  }
}
