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

  /// Adds the principal list of the orders, then a list by a recipe that was changed.
  private func add(
    _ list: String = "order", _ changes: [(String, String)], into folder: String
  ) throws -> Transcript {
    let recipe = folder + "-recipe.json"
    defer { try? FileManager.default.removeItem(atPath: recipe) }
    let principal = ProgramUnderTest.run([
      "schedule", "add", "Fixtures/import/amended/principal.csv", "--recipe",
      "Fixtures/import/amended/principal.json", "--into", folder,
    ])
    #expect(principal.exitCode == .success, "\(principal.error)")
    var text = try Fixtures.text("import/amended/order.json")
    for (old, new) in changes {
      #expect(text.contains(old))
      text = text.replacing(old, with: new)
    }
    try text.write(toFile: recipe, atomically: true, encoding: .utf8)
    return ProgramUnderTest.run([
      "schedule", "add", "Fixtures/import/amended/\(list).csv", "--recipe", recipe, "--into",
      folder,
    ])
  }

  @Test(
    "what answers would refuse is refused before anything is written",
    arguments: [
      ("strange", [], "PH-hs2022-2024-07-01.csv:2:1: 0106.11.00 is not a line"),
      ("order", [("lines/PH-hs2022-2020-01-01", "lines/PH-hs2022-2020")], "is not the file of"),
      (
        "order", [("\"amends\": \"lines/PH-hs2022-2020-01-01.csv\",", "")],
        "PH has another schedule at"
      ),
      ("order", [("\"mfn\"", "\"mfm\"")], "'mfm' is not the folder of a scheme"),
    ] as [(String, [(String, String)], String)])
  func refused(_ list: String, _ changes: [(String, String)], _ message: String) throws {
    try inFolder { folder in
      let adding = try add(list, changes, into: folder)
      #expect(adding.exitCode == .badInput)
      #expect(adding.error.contains(message), "\(adding.error)")
      #expect(try files(below: folder).keys.filter { $0.contains("2024") } == [])
      let rate = ProgramUnderTest.run([
        "rate", "0102.21.00", "--from", "US", "--to", "PH", "--on", "2024-07-01", "--schedules",
        "Schedules", "--schedules", folder,
      ])
      #expect(rate.output.contains("MFN     5 %"), "\(rate.output)\(rate.error)")
    }
  }

  @Test("a list that changes another may bring lines in, if a column of it tells which")
  func newLines() throws {
    try inFolder { folder in
      let adding = try add(
        "brings-in",
        [
          (
            "\"scheme\": \"mfn\",",
            "\"scheme\": \"mfn\", \"new\": { \"column\": \"status\", \"take\": [\"added\"] },"
          )
        ], into: folder)
      #expect(adding.exitCode == .success, "\(adding.error)")
      for (code, rate) in [("0102.21.00", "3 %"), ("0106.11.00", "7 %")] {
        let told = ProgramUnderTest.run([
          "rate", code, "--from", "US", "--to", "PH", "--on", "2024-07-01", "--schedules",
          "Schedules", "--schedules", folder,
        ])
        #expect(told.output.contains("MFN     \(rate)"), "\(told.output)\(told.error)")
      }
    }
  }

  @Test("nothing is written through a symbolic link in the folder")
  func links() throws {
    try inFolder { folder in
      let elsewhere = folder + "-elsewhere"
      defer { try? FileManager.default.removeItem(atPath: elsewhere) }
      for path in [folder, elsewhere] {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      }
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/mfn", withDestinationPath: elsewhere)
      for command in [["add", "--into"], ["import", "--output"]] {
        let writing = ProgramUnderTest.run([
          "schedule", command[0], Self.list, "--recipe", Self.recipe, command[1], folder,
        ])
        #expect(writing.exitCode == .inputOutput)
        let message = "mfn: cannot be written: it is a symbolic link"
        #expect(writing.error.contains(message), "\(writing.error)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: elsewhere) == [])
      }
    }
  }

  @Test("an import beside an index that is there adds the entries that it lacks")
  func importedBeside() throws {
    try inFolder { folder in
      let recipe = folder + "-recipe.json"
      defer { try? FileManager.default.removeItem(atPath: recipe) }
      let list = "Fixtures/import/forms/year-columns/list.csv"
      for year in ["2025", "2026", "2026"] {
        try """
        { "format": 1, "member": "BV", "edition": "HS2022", "source": "illustrative list",
          "code": { "column": "code", "digits": 8 }, "ignore": "others",
          "columns": [{ "column": "\(year)", "scheme": "atiga" }] }
        """.write(toFile: recipe, atomically: true, encoding: .utf8)
        let importing = ProgramUnderTest.run([
          "schedule", "import", list, "--recipe", recipe, "--output", folder,
        ])
        #expect(importing.exitCode == .success, "\(importing.error)")
      }
      let index = try String(contentsOfFile: folder + "/atiga/schedules.json", encoding: .utf8)
      for year in ["2025", "2026"] {
        #expect(index.split(separator: "lines/BV-hs2022-\(year).csv").count == 2, "\(index)")
      }
    }
  }
}
