import AFTA
import CommandLineInterface
import Foundation
import TestLaw
import TestSupport
import Testing

@Suite("afta schedule import") struct ScheduleImportTests {
  /// The lists whose lines are shipped as they were imported.
  static let lists = ["ID-ahtn2022", "MY-ahtn2022", "VN-ahtn2022"]

  private func recipe(of list: String) throws -> Recipe {
    try Recipe.read(SourceFile.read(recipePath(of: list)))
  }

  private func recipePath(of list: String) -> String {
    Fixtures.schedules.appending(path: "recipes/\(list).json").path
  }

  private func source(_ list: String) -> String {
    Fixtures.root.appending(path: "import/\(list).csv").path
  }

  private func inTemporaryFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  @Test("an excerpt of a list gives the lines that are shipped", arguments: lists)
  func excerpt(_ list: String) throws {
    let (files, report) = ScheduleImport.run(
      source: try SourceFile.read(source(list)), recipe: try recipe(of: list))
    #expect(report.diagnostics.isEmpty)
    for file in files {
      let shipped = try String(
        contentsOf: Fixtures.schedules.appending(path: file.path), encoding: .utf8)
      let lines = Set(shipped.split(separator: "\n"))
      let missing = file.text.split(separator: "\n").filter { !lines.contains($0) }
      #expect(missing == [], "\(file.path)")
    }
  }

  @Test("an excerpt has every kind of cell of its list", arguments: lists)
  func kinds(_ list: String) throws {
    let (files, report) = ScheduleImport.run(
      source: try SourceFile.read(source(list)), recipe: try recipe(of: list))
    let library = try ShippedLaw.library
    let held = library.law.schemes.flatMap(\.schedules)
    for (file, column) in zip(files, report.columns) {
      let description = try #require(held.first { $0.file == file.path })
      let shipped = try library.schedule(description)
      #expect(Set(column.counts.keys) == Set(shipped.rates.map(\.kind)), "\(file.path)")
    }
  }

  @Test("Singapore's six dutiable lines")
  func singapore() throws {
    let (files, _) = ScheduleImport.run(
      source: try SourceFile.read(source("SG-hs2002")), recipe: try recipe(of: "SG-hs2002"))
    #expect(
      files.map(\.text) == [
        """
        code,rate
        22030010,1.70 SGD/litre
        22030090,0.80 SGD/litre
        22089010,8.00 SGD/litre_of_alcohol
        22089020,8.00 SGD/litre_of_alcohol
        22089030,8.00 SGD/litre_of_alcohol
        22089040,8.00 SGD/litre_of_alcohol

        """
      ])
  }

  @Test("files are written below the folder, and found the same")
  func written() throws {
    try inTemporaryFolder { folder in
      let command = [
        "schedule", "import", source("VN-ahtn2022"), "--recipe", recipePath(of: "VN-ahtn2022"),
        "--output", folder.path + "/new/Schedules",
      ]
      #expect(ProgramUnderTest.run(command + ["--check"]).exitCode == .found)
      #expect(!FileManager.default.fileExists(atPath: folder.path))
      let writing = ProgramUnderTest.run(command)
      #expect(writing.exitCode == .success)
      let files = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap {
        $0 as? String
      }
      .filter { $0.hasSuffix(".csv") || $0.contains(".part") }
      let recipe = try recipe(of: "VN-ahtn2022")
      #expect(Set(files) == Set(recipe.columns.map { "new/Schedules/" + recipe.path(of: $0) }))
      let comparing = ProgramUnderTest.run(command + ["--check"])
      #expect(comparing == writing)
    }
  }

  @Test("after a refusal nothing is written")
  func refused() throws {
    try inTemporaryFolder { folder in
      let transcript = ProgramUnderTest.run([
        "schedule", "import", source("refused/cells"), "--recipe", recipePath(of: "ID-ahtn2022"),
        "--output", folder.path,
      ])
      #expect(transcript.exitCode == .badInput)
      #expect(!FileManager.default.fileExists(atPath: folder.path))
    }
  }
}
