import Foundation
import TestSupport
import Testing

/// An answer is written in the form that was asked for in one place, whatever the command.
@Suite struct AnsweringTests {
  @Test func `No command writes JSON, CSV or text of an answer itself`() throws {
    let root = Fixtures.project.appending(path: "Sources/AFTACommand")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path)
      .filter { $0.hasSuffix("Command.swift") }
    #expect(paths.count > 20)
    for path in paths {
      let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
      for form in ["report.json", "report.csv", "report.text(", "writeCSV"] {
        #expect(!text.contains(form), "\(path) has \(form)")
      }
    }
  }
}
