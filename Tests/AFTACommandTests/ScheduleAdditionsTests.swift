import CommandLineInterface
import Foundation
import TestSupport
import Testing

/// Several lists in one folder: orders of one day, seasons, and lists that are added again.
@Suite("Schedule additions") struct ScheduleAdditionsTests {
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

  /// A list of a few lines of the Philippines, with its recipe.
  private struct FewLines {
    let lines: String
    let source: String
    var days = "\"valid_from\": \"2024-07-01\""
    var more = "\"amends\": \"lines/PH-hs2022-2020-01-01.csv\","

    func add(into folder: String) throws -> Transcript {
      let (list, recipe) = (folder + "-list.csv", folder + "-recipe.json")
      defer { for path in [list, recipe] { try? FileManager.default.removeItem(atPath: path) } }
      try "code,rate\n\(lines)".write(toFile: list, atomically: true, encoding: .utf8)
      try """
      { "format": 1, "member": "PH", "edition": "HS2022", "source": "\(source)", \(days),
        "code": { "column": "code", "digits": 8 },
        "columns": [{ "column": "rate", "scheme": "mfn", \(more)
          "dialect": { "decimal_signs": "." } }] }
      """.write(toFile: recipe, atomically: true, encoding: .utf8)
      return ProgramUnderTest.run(["schedule", "add", list, "--recipe", recipe, "--into", folder])
    }
  }

  private func mfn(_ code: String, _ day: String, in folder: String) -> String {
    ProgramUnderTest.run([
      "rate", code, "--from", "US", "--to", "PH", "--on", day, "--schedules", "Schedules",
      "--schedules", folder,
    ]).output
  }

  @Test(
    "orders of one day and seasons of a list's own days stand beside each other, and are found again"
  )
  func sameDays() throws {
    let lists = [
      FewLines(
        lines: "01012100,10\n01022100,5\n01031000,30\n", source: "list",
        days: "\"valid_from\": \"2020-01-01\"", more: ""),
      FewLines(lines: "01022100,3\n", source: "first order"),
      FewLines(lines: "01031000,25\n", source: "second order"),
      FewLines(
        lines: "01012100,7\n", source: "list",
        days: "\"valid_from\": \"2020-01-01\", \"valid_to\": \"2026-12-31\"",
        more: "\"amends\": \"lines/PH-hs2022-2020-01-01.csv\", "
          + "\"each_year\": { \"from\": \"06-01\", \"to\": \"08-31\" },"),
    ]
    try inFolder { folder in
      for list in lists {
        let adding = try list.add(into: folder)
        #expect(adding.exitCode == .success, "\(adding.error)")
        #expect(!adding.output.contains("was there"))
      }
      let once = try files(below: folder)
      for list in lists {
        let again = try list.add(into: folder).output
        #expect(again.contains("was there, with the same lines"), "\(again)")
      }
      #expect(try files(below: folder) == once)
      for (code, day, rate) in [
        ("0102.21.00", "2024-06-30", "5 %"), ("0102.21.00", "2024-07-01", "3 %"),
        ("0103.10.00", "2024-06-30", "30 %"), ("0103.10.00", "2024-07-01", "25 %"),
        ("0101.21.00", "2024-05-31", "10 %"), ("0101.21.00", "2024-06-01", "7 %"),
        ("0101.21.00", "2026-08-31", "7 %"), ("0101.21.00", "2026-09-01", "10 %"),
      ] {
        let told = mfn(code, day, in: folder)
        #expect(told.contains("MFN     \(rate)"), "\(code) \(day): \(told)")
      }
      // For a line of the first order on the same days one of the two must name the other.
      let third = FewLines(lines: "01022100,2\n", source: "third order")
      let refused = try third.add(into: folder)
      #expect(refused.exitCode == .badInput)
      #expect(refused.error.contains("name the other in 'amends'"), "\(refused.error)")
      #expect(try files(below: folder) == once)
      var over = third
      over.more = "\"amends\": \"lines/PH-hs2022-2024-07-01.csv\","
      #expect(try over.add(into: folder).exitCode == .success)
      // Laws that were read are shared by their paths.
      let grown = folder + "-grown"
      defer { try? FileManager.default.removeItem(atPath: grown) }
      try FileManager.default.copyItem(atPath: folder, toPath: grown)
      let told = mfn("0102.21.00", "2024-07-01", in: grown)
      #expect(told.contains("MFN     2 %") && told.contains("third order"), "\(told)")
    }
  }

  @Test("what a list takes the place of is counted, and its entry has the days of the recipe")
  func replaced() throws {
    var list = FewLines(
      lines: "01012100,10\n01022100,5\n01031000,30\n", source: "list",
      days: "\"valid_from\": \"2020-01-01\"", more: "")
    try inFolder { folder in
      #expect(try list.add(into: folder).exitCode == .success)
      list = FewLines(
        lines: "01012100,10\n01022100,4\n01061100,30\n01061200,1\n", source: "list",
        days: "\"valid_from\": \"2020-01-01\", \"valid_to\": \"2025-12-31\"", more: "")
      let told = try list.add(into: folder)
      #expect(
        told.output.contains(
          "mfn/lines/PH-hs2022-2020-01-01.csv: in place of the one that was there; "
            + "lines changed 1, new 2, left out 1\n"), "\(told.output)\(told.error)")
      #expect(mfn("0102.21.00", "2025-12-31", in: folder).contains("MFN     4 %"))
      #expect(!mfn("0102.21.00", "2026-01-01", in: folder).contains("MFN     4 %"))
    }
  }

  @Test("an order from before its list is refused")
  func early() throws {
    try inFolder { folder in
      let early = FewLines(
        lines: "01022100,3\n", source: "early", days: "\"valid_from\": \"2019-01-01\"")
      #expect(
        try FewLines(
          lines: "01022100,5\n", source: "list", days: "\"valid_from\": \"2020-01-01\"", more: ""
        ).add(into: folder).exitCode == .success)
      let refused = try early.add(into: folder)
      #expect(refused.exitCode == .badInput)
      #expect(refused.error.contains("what it amends only since 2020-01-01"), "\(refused.error)")
    }
  }
}
