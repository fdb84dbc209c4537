import Answers
import LawFiles
import Reading
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
        "unknown key 'state' (one of: member, edition, file, column, valid_from, valid_to, state_of, source, evidence, days_evidence, other_lines, note, amends, each_year); did you mean 'state_of'?"
      ),
    ])
  func refused(_ key: String, _ value: String, _ message: String) throws {
    let problems = try #require(throws: Diagnostics.self) { try read(entry(key, value)) }
    #expect(problems.all.map(\.message) == [message])
  }

  @Test("chains of amendments, and amendments of one schedule, have limits")
  func amendments() throws {
    func index(_ count: Int, amends: (Int) -> Int) throws(Diagnostics) -> [ScheduleDescription] {
      let all = (0...count).map { number in
        "{ \"member\": \"VN\", \"edition\": \"AHTN2022\", \"source\": \"a decree\", "
          + "\"evidence\": \"official\", \"file\": \"\(number).csv\""
          + (number == 0 ? "}" : ", \"amends\": \"\(amends(number)).csv\" }")
      }
      let text = "{ \"format\": 1, \"schedules\": [\n" + all.joined(separator: ",\n") + "] }"
      return try ScheduleIndexReader.read(
        SourceFile(name: "schedules.json", text: text), scheme: SchemeID("ATIGA"), folder: "atiga")
    }
    #expect(try index(100) { $0 - 1 }.count == 1)
    let chain = try #require(throws: Diagnostics.self) { try index(102) { $0 - 1 } }
    let words =
      "more than 100 amendments displace each other down to this one's schedule: "
      + "bring them together in fewer files"
    #expect(chain.all.map(\.message) == [words, words])
    #expect(chain.all.map(\.position.line) == [103, 104])
    #expect(try index(250) { _ in 0 }.count == 1)
    let many = try #require(throws: Diagnostics.self) { try index(251) { _ in 0 } }
    #expect(
      many.all.map(\.message) == [
        "251 schedules amend this one, and at most 250 can: bring them together in fewer files"
      ])
    let spent = try ContinuousClock().measure {
      _ = try #require(throws: Diagnostics.self) { try index(8000) { $0 - 1 } }
    }
    #expect(spent < .seconds(10), "\(spent)")
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
        "VN has another schedule at schedules.json:2:1 (until 2025-12-31)"
          + " for some of these days (since 2025-12-31); "
          + "if one changes lines of the other, say which in 'amends'"
      ])
  }

  private func chain(_ entries: (file: String, keys: String)...) throws -> [ScheduleDescription] {
    let texts = entries.map {
      "{\"member\": \"VN\", \"edition\": \"AHTN2022\", \"file\": \"\($0.file)\", "
        + "\"source\": \"a decree\", \"evidence\": \"official\", \($0.keys)}"
    }
    let text = "{ \"format\": 1, \"schedules\": [\n" + texts.joined(separator: ",\n") + "] }"
    return try ScheduleIndexReader.read(
      SourceFile(name: "schedules.json", text: text), scheme: SchemeID("ATIGA"), folder: "atiga")
  }

  @Test(
    "an amended schedule has a run of days for each set of amendments, in whatever order they stand"
  )
  func runs() throws {
    let base = (file: "base.csv", keys: "\"valid_from\": \"2020-01-01\"")
    let first = (
      file: "first.csv", keys: "\"valid_from\": \"2024-07-01\", \"amends\": \"base.csv\""
    )
    let second = (
      file: "second.csv",
      keys: "\"valid_from\": \"2025-01-01\", \"valid_to\": \"2025-12-31\", "
        + "\"amends\": \"first.csv\""
    )
    let expected = [
      "2020-01-01 to 2024-06-30", "2024-07-01 to 2024-12-31 atiga/first.csv",
      "2025-01-01 to 2025-12-31 atiga/first.csv atiga/second.csv",
      "since 2026-01-01 atiga/first.csv",
    ]
    for schedules in [try chain(base, first, second), try chain(second, first, base)] {
      #expect(
        schedules.map { schedule in
          ([schedule.days.description] + schedule.amendments.map(\.file)).joined(separator: " ")
        } == expected)
    }
  }

  @Test("days may be known worse than figures; the weaker is what an answer leans on")
  func marks() throws {
    let schedules = try chain(("base.csv", "\"days_evidence\": \"derived\""))
    let schedule = try #require(schedules.first)
    #expect(schedule.evidence == .official)
    #expect(schedule.daysEvidence == .derived)
    #expect(schedule.weakerEvidence == .derived)
    #expect(schedule.doubt == Basis.Doubt(figure: .official, days: .derived))
  }

  @Test(
    "a schedule without a last day ages with its nomenclature and a year beyond its state",
    arguments: [
      ("\"valid_from\": \"2023-01-01\"", "2027-12-31", false),
      ("\"valid_from\": \"2023-01-01\"", "2028-01-01", true),
      ("\"valid_from\": \"2023-01-01\", \"valid_to\": \"2030-12-31\"", "2028-01-01", false),
      ("\"state_of\": \"2024\"", "2025-12-31", false),
      ("\"state_of\": \"2024\"", "2026-01-01", true),
      ("\"state_of\": \"2024-02\"", "2025-02-28", false),
      ("\"state_of\": \"2024-02\"", "2025-03-01", true),
      ("\"state_of\": \"2024-06-15\"", "2025-06-15", false),
      ("\"state_of\": \"2024-06-15\"", "2025-06-16", true),
    ])
  func age(_ keys: String, _ day: String, _ isOld: Bool) throws {
    let editions = EditionDays([
      .init(name: "HS2028", from: Day("2028-01-01"), evidence: .secondary),
      .init(name: "HS2022", from: Day("2022-01-01"), evidence: .secondary),
    ])
    let text =
      "{ \"format\": 1, \"schedules\": [{\"member\": \"VN\", \"edition\": \"AHTN2022\", "
      + "\"file\": \"a.csv\", \"source\": \"a decree\", \"evidence\": \"official\", \(keys)}]}"
    let schedule = try #require(
      ScheduleIndexReader.read(
        SourceFile(name: "schedules.json", text: text), scheme: SchemeID("ATIGA"),
        folder: "atiga", editions: editions
      ).first)
    let reason = schedule.ageing?.reason(on: try #require(Day(day)))
    #expect((reason != nil) == isOld, "\(String(describing: reason))")
  }
}
