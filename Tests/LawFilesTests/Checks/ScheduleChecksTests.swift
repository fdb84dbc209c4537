import Foundation
import Answers
import LawFiles
import Reading
import TariffLaw
import TestSupport
import Testing

@Suite("ScheduleChecks") struct ScheduleChecksTests {
  private func findings(
    _ files: any LawSource, _ names: [String] = []
  ) throws -> [CheckFinding] {
    ScheduleChecks.findings(names, in: try CheckedFolder(everyFileOf: files))
  }

  @Test("the schedules that the project ships are well")
  func shipped() throws {
    let folder = try CheckedFolder(ScheduleFolder(at: Fixtures.schedules.path))
    #expect(ScheduleChecks.findings([], in: folder) == [])
  }

  @Test("the folder that cases differ from is well")
  func sound() throws {
    #expect(try findings(FilesInMemory(CheckedFixtures.files())) == [])
  }

  @Test("what is found in folders with mistakes", arguments: try CheckedFixtures.cases())
  func found(_ name: String) throws {
    let findings = try findings(FilesInMemory(CheckedFixtures.files(of: name)))
    let text = findings.map { "\($0) [\($0.check)]\n" }.joined()
    try Fixtures.expect(
      text, matches: Fixtures.root.appending(path: "refused/schedules/\(name)/findings.txt"))
  }

  @Test("the order of files does not matter", arguments: try CheckedFixtures.cases())
  func order(_ name: String) throws {
    let files = try CheckedFixtures.files(of: name)
    let expected = try findings(FilesInMemory(files))
    for seed in 0..<5 {
      #expect(try findings(ShuffledFiles(files, seed: seed)) == expected, "seed \(seed)")
    }
  }

  @Test("every check has a case in which it finds something, but for paths")
  func covered() throws {
    let found = try CheckedFixtures.cases().flatMap { name in
      try findings(FilesInMemory(CheckedFixtures.files(of: name))).map(\.check)
    }
    #expect(Set(found) == Set(ScheduleChecks.all.map(\.name)).subtracting(["paths"]))
  }

  /// Such files cannot stand in the project, whose own paths must not differ so.
  @Test("paths that differ only in capitals")
  func paths() throws {
    var files = try CheckedFixtures.files()
    for path in ["atiga/lines/my-AHTN2022.csv", "ATIGA/notes.txt", "notes/a.txt", "notes/A.txt"] {
      files[path] = SourceFile(name: path, text: "code,rate\n01012100,0\n")
    }
    #expect(
      try findings(FilesInMemory(files)).filter { $0.check == "paths" }.map(\.description) == [
        "atiga/lines/MY-ahtn2022.csv: 'atiga' and 'ATIGA' are one place where capitals do not count",
        "atiga/lines/my-AHTN2022.csv: 'atiga/lines/my-AHTN2022.csv' and "
          + "'atiga/lines/MY-ahtn2022.csv' are one place where capitals do not count",
        "notes/a.txt: 'notes/a.txt' and 'notes/A.txt' are one place where capitals do not count",
      ])
  }

  @Test("a check that is named finds only what it is for, and what cannot be read")
  func named() throws {
    let unlisted = try CheckedFixtures.files(of: "unlisted")
    #expect(try findings(FilesInMemory(unlisted), ["citations"]) == [])
    #expect(try !findings(FilesInMemory(unlisted), ["unlisted"]).isEmpty)
    let syntax = try CheckedFixtures.files(of: "syntax")
    #expect(try findings(FilesInMemory(syntax), ["unlisted"]).map(\.check) == ["parseable"])
  }

  @Test("rules of other days, goods or parts are no conflict")
  func rulesApart() throws {
    var files = try CheckedFixtures.files()
    let name = "atiga/product-rules.csv"
    files[name] = SourceFile(
      name: name,
      text: """
        code_from,code_to,part,rule,from,to,instrument,place,evidence
        0710,0710,,RVC40 or CTH,2024-09-17,2024-12-31,ATIGA,art. 28(2),derived
        0710,0710,,RVC40,2025-01-01,,ATIGA,art. 28(2),derived
        0711,0712,,RVC40,2025-01-01,,ATIGA,art. 28(2),derived
        0713,0713,dried,RVC40,2025-01-01,,ATIGA,art. 28(2),derived
        071310,071320,other,CTH,2025-01-01,,ATIGA,art. 28(2),derived
        0714,0714,,CTH,2025-01-01,,ATIGA,art. 28(2),derived

        """)
    #expect(try findings(FilesInMemory(files)) == [])
  }

  @Test("evidence is counted")
  func evidence() throws {
    var files = try CheckedFixtures.files()
    let before = try CheckedFolder(everyFileOf: FilesInMemory(files)).evidence
    #expect(before[.unconfirmed] == nil)
    let rules = try #require(files["atiga/product-rules.csv"])
    let row = "0711,0711,,RVC40,2025-01-01,,ATIGA,art. 28(2),unconfirmed\n"
    files["atiga/product-rules.csv"] = SourceFile(
      name: rules.name, bytes: rules.bytes + Array(row.utf8))
    let folder = try CheckedFolder(everyFileOf: FilesInMemory(files))
    #expect(folder.evidence[.unconfirmed] == 1)
    #expect(ScheduleChecks.findings([], in: folder) == [])
  }
}
