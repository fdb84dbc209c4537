import Foundation
import LawFiles
import Reading
import TariffLaw
import TestSupport
import Testing

/// Lists as customs publish them, each imported by a recipe alone; beside each a twin that the recipe refuses.
@Suite("Forms of published lists") struct ListFormsTests {
  static let folder = Fixtures.root.appending(path: "import/forms")

  static func forms() throws -> [String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    try #require(names.count >= 9, "\(names)")
    return names.sorted()
  }

  private func run(
    _ form: String, _ list: String
  ) throws -> (files: [ScheduleImport.File], report: ImportReport) {
    let folder = Self.folder.appending(path: form)
    let recipe = try Recipe.read(
      SourceFile(name: "recipe.json", bytes: Fixtures.bytes(folder.appending(path: "recipe.json"))))
    return ScheduleImport.run(
      source: SourceFile(name: list, bytes: try Fixtures.bytes(folder.appending(path: list))),
      recipe: recipe)
  }

  private func text(_ file: String, of form: String) throws -> String {
    String(
      decoding: try Fixtures.bytes(Self.folder.appending(path: "\(form)/\(file)")), as: UTF8.self)
  }

  @Test("a list of the form is imported, and its rows add up", arguments: try forms())
  func imported(form: String) throws {
    let (files, report) = try run(form, "list.csv")
    var found = files.map { "\($0.path)\n\($0.text)" }.joined()
    for (reason, count) in report.leftOut.sorted(by: { $0.key < $1.key }) {
      let words = if case .digits(let digits) = reason { "digits \(digits)" } else { "\(reason)" }
      found += "left out: \(words) \(count)\n"
    }
    if report.padded > 0 { found += "padded: \(report.padded)\n" }
    if report.moved > 0 { found += "moved: \(report.moved)\n" }
    #expect(report.diagnostics.map(\.description) == [])
    #expect(found == (try text("expected.txt", of: form)))
    #expect(report.lines + report.leftOut.values.reduce(0, +) == report.rows)
    #expect(report.columns.allSatisfy { $0.cells == report.lines })
  }

  @Test("its twin is refused, with each place", arguments: try forms())
  func refused(form: String) throws {
    let (files, report) = try run(form, "refused.csv")
    #expect(files.isEmpty)
    #expect(
      report.diagnostics.map { "\($0)\n" }.joined() == (try text("refused.txt", of: form)))
  }

  @Test("a table that is there on some days gets an entry with them")
  func entries() throws {
    let folder = Self.folder.appending(path: "year-columns/recipe.json")
    let recipe = try Recipe.read(
      SourceFile(name: "recipe.json", bytes: Fixtures.bytes(folder)))
    let indexes = ScheduleEntries.of(recipe)
    #expect(indexes.map(\.path) == ["atiga/schedules.json"])
    let schedules = try ScheduleIndexReader.read(
      SourceFile(name: "schedules.json", text: try #require(indexes.first).text), scheme: "ATIGA",
      folder: "atiga")
    #expect(
      schedules.map { "\($0.file) \($0.days)" } == [
        "atiga/lines/BV-hs2022-2025.csv 2025-01-01 to 2025-12-31",
        "atiga/lines/BV-hs2022-2026.csv 2026-01-01 to 2026-12-31",
        "atiga/lines/BV-hs2022-2027-01-01.csv since 2027-01-01",
      ])
  }
}
