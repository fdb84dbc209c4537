import CommandLineInterface
import Foundation
import TestSupport
import Testing

/// A folder of one's own, made of a published list and laid over the shipped one.
@Suite("Schedule add") struct ScheduleAddTests {
  private static let list = "Fixtures/import/own/list.csv"
  private static let recipe = "Fixtures/import/own/recipe.json"

  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  private func files(below folder: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      files[path] = FileManager.default.contents(atPath: folder + "/" + path).flatMap {
        $0.isEmpty ? nil : $0
      }
    }
    return files
  }

  @Test("the folder that the article uses is what the list and the recipe make")
  func made() throws {
    try inFolder { folder in
      let adding = ["schedule", "add", Self.list, "--recipe", Self.recipe, "--into", folder]
      #expect(ProgramUnderTest.run(adding).exitCode == .success)
      let held = Fixtures.root.appending(path: "own").path
      let once = try files(below: folder)
      #expect(try once == files(below: held))
      // The same list again changes nothing.
      #expect(ProgramUnderTest.run(adding).exitCode == .success)
      #expect(try files(below: folder) == once)
    }
  }

  @Test("a second list goes beside the first, and the folder is whole")
  func second() throws {
    try inFolder { folder in
      let more = folder + "-recipe.json"
      defer { try? FileManager.default.removeItem(atPath: more) }
      try Fixtures.text("import/own/recipe.json")
        .replacing("\"TH\"", with: "\"PH\"")
        .write(toFile: more, atomically: true, encoding: .utf8)
      for recipe in [Self.recipe, more] {
        let adding = ["schedule", "add", Self.list, "--recipe", recipe, "--into", folder]
        #expect(ProgramUnderTest.run(adding).exitCode == .success)
      }
      for member in ["TH", "PH"] {
        let rate = ProgramUnderTest.run([
          "rate", "8413.70.11", "--from", "MY", "--to", member, "--on", "2026-02-02",
          "--schedules", "Schedules", "--schedules", folder,
        ])
        #expect(rate.exitCode == .success)
        #expect(rate.output.contains("10 %"), "\(rate.output)")
      }
    }
  }

  @Test("a recipe without days is refused, and nothing is written")
  func withoutDays() throws {
    try inFolder { folder in
      let recipe = folder + "-recipe.json"
      defer { try? FileManager.default.removeItem(atPath: recipe) }
      try Fixtures.text("import/own/recipe.json")
        .replacing("\"valid_from\": \"2026-01-01\",", with: "")
        .write(toFile: recipe, atomically: true, encoding: .utf8)
      let adding = ProgramUnderTest.run([
        "schedule", "add", Self.list, "--recipe", recipe, "--into", folder,
      ])
      #expect(adding.exitCode != .success)
      #expect(adding.error.contains("'valid_from'"), "\(adding.error)")
      #expect(!FileManager.default.fileExists(atPath: folder))
    }
  }

  @Test(
    "a list of one's own takes the place of the shipped one on its days alone, and that is told")
  func hidden() throws {
    try inFolder { folder in
      let recipe = folder + "-recipe.json"
      defer { try? FileManager.default.removeItem(atPath: recipe) }
      try Fixtures.text("import/own/recipe.json")
        .replacing("\"TH\"", with: "\"ID\"").replacing("\"AHTN2022\"", with: "\"HS2022\"")
        .write(toFile: recipe, atomically: true, encoding: .utf8)
      let adding = ["schedule", "add", Self.list, "--recipe", recipe, "--into", folder]
      #expect(ProgramUnderTest.run(adding).exitCode == .success)
      func rate(_ code: String, _ day: String) -> (output: String, error: String) {
        let rate = ProgramUnderTest.run([
          "rate", code, "--from", "MY", "--to", "ID", "--on", day, "--schedules", "Schedules",
          "--schedules", folder,
        ])
        return (rate.output, rate.error)
      }
      let (before, remark) = rate("8413.70.11", "2025-12-31")
      #expect(before.contains("mfn/lines/ID-ahtn2022.csv"), "\(before)")
      #expect(
        remark.contains("mfn/lines/ID-hs2022-2026-01-01.csv (since 2026-01-01) stands in place of"))
      let after = rate("8413.70.11", "2026-01-01").output
      #expect(after.contains("10 %"), "\(after)")
      // What the upper list does not have is not looked for in the lower one.
      #expect(rate("0101.21.00", "2026-01-01").output.contains("no such line"))
    }
  }

  @Test("orders change a list for their lines from a day on, or in a season of each year")
  func amended() throws {
    try inFolder { folder in
      for name in ["principal", "order", "winter"] {
        let list = "Fixtures/import/amended/\(name)"
        let adding = ProgramUnderTest.run([
          "schedule", "add", list + ".csv", "--recipe", list + ".json", "--into", folder,
        ])
        #expect(adding.exitCode == .success, "\(adding.error)")
      }
      for (code, day, rate, order) in [
        ("0102.21.00", "2024-06-30", "5 %", nil), ("0102.21.00", "2024-07-01", "3 %", "order"),
        ("0101.21.00", "2024-06-30", "10 %", nil), ("0101.21.00", "2024-07-01", "10 %", nil),
        ("0103.10.00", "2023-10-31", "30 %", nil), ("0103.10.00", "2023-11-01", "20 %", "winter"),
        ("0103.10.00", "2024-02-28", "20 %", "winter"), ("0103.10.00", "2024-02-29", "30 %", nil),
        ("0103.10.00", "2026-01-01", "30 %", nil),
      ] as [(String, String, String, String?)] {
        let told = ProgramUnderTest.run([
          "rate", code, "--from", "US", "--to", "PH", "--on", day, "--schedules", "Schedules",
          "--schedules", folder,
        ])
        #expect(told.output.contains("MFN     \(rate)"), "\(code) \(day): \(told.output)")
        #expect(
          ["order", "winter"].first { told.output.contains("illustrative \($0)") } == order,
          "\(code) \(day): \(told.output)")
      }
    }
  }

  @Test(
    "a list does not take the place of another that is there, nor of the shipped one on other days")
  func besideOthers() throws {
    try inFolder { folder in
      let recipe = folder + "-recipe.json"
      defer { try? FileManager.default.removeItem(atPath: recipe) }
      func add(_ days: String, from source: String) throws -> Bool {
        try Fixtures.text("import/own/recipe.json")
          .replacing("\"TH\"", with: "\"VN\"")
          .replacing("\"valid_from\": \"2026-01-01\"", with: days)
          .replacing("\"source\": \"", with: "\"source\": \"\(source) ")
          .write(toFile: recipe, atomically: true, encoding: .utf8)
        let adding = ProgramUnderTest.run([
          "schedule", "add", Self.list, "--recipe", recipe, "--into", folder,
        ])
        if adding.exitCode != .success {
          #expect(adding.error.contains("would be lost"), "\(adding.error)")
        }
        return adding.exitCode == .success
      }
      let year = "\"valid_from\": \"2028-01-01\", \"valid_to\": \"2028-12-31\""
      let added = [
        try add(year, from: "A"), try add("\"valid_from\": \"2029-01-01\"", from: "B"),
        try add(year, from: "C"),
      ]
      #expect(added == [true, true, false])
      // The shipped list of the same member holds on its own days.
      let shipped = ProgramUnderTest.run([
        "rate", "8413.70.11", "--from", "MY", "--to", "VN", "--on", "2026-02-02", "--schedules",
        "Schedules", "--schedules", folder,
      ])
      #expect(shipped.output.contains("MFN            20 %"), "\(shipped.output)")
    }
  }

  @Test("a line that the list does not have is changed by no order")
  func strange() throws {
    try inFolder { folder in
      for (list, recipe) in [("principal", "principal"), ("strange", "order")] {
        let adding = ProgramUnderTest.run([
          "schedule", "add", "Fixtures/import/amended/\(list).csv", "--recipe",
          "Fixtures/import/amended/\(recipe).json", "--into", folder,
        ])
        #expect(adding.exitCode == .success, "\(adding.error)")
      }
      let refused = ProgramUnderTest.run([
        "rate", "0102.21.00", "--from", "US", "--to", "PH", "--on", "2024-07-01", "--schedules",
        "Schedules", "--schedules", folder,
      ])
      #expect(refused.exitCode != .success)
      #expect(refused.error.contains("PH-hs2022-2024-07-01.csv:2:1"), "\(refused.error)")
    }
  }
}
