import AFTA
import Foundation
import TestSupport
import Testing

/// The examples in Swift that documents show, compiled and run here.
@Suite("Library examples") struct LibraryExampleTests {
  @Test("a claim decided")
  func claim() throws {
    _ = FileManager.default.changeCurrentDirectoryPath(Fixtures.project.path)

    let library = try LawLibrary(ScheduleFolder(at: "Schedules"))
    let claim = try SourceFile.read("Fixtures/claims/car-from-thailand.json")
    let answer = try library.determine(claim)
    let verdict = answer.ruling.verdict  // .eligible
    let box8 = answer.ruling.origin?.box8  // 52%
    let reasons = answer.findings.map(\.says)
    let text = DeterminationReport(answer).text(TextStyle(isColoured: false))

    #expect(verdict == .eligible)
    #expect(box8 == "52%")
    #expect(reasons.count == 6)
    #expect(text == (try Fixtures.text("answers/car-from-thailand.txt")))
  }

  @Test("documents show nothing else", arguments: try Document.all())
  func documents(_ document: Document) throws {
    let source = try Self.lines(String(contentsOfFile: #filePath, encoding: .utf8))
    for block in document.blocks(of: "swift") {
      let shown = Self.lines(block.joined(separator: "\n"))
      let imports = shown.prefix { $0.hasPrefix("import ") }
      #expect(imports.allSatisfy(source.contains), "\(imports)")
      #expect(source.firstRange(of: shown.dropFirst(imports.count)) != nil, "\(block)")
    }
  }

  @Test("JSON in documents is JSON", arguments: try Document.all())
  func json(_ document: Document) throws {
    for block in document.blocks(of: "json") {
      _ = try JSONReader.read(
        SourceFile(name: document.path, text: block.joined(separator: "\n")))
    }
  }

  /// The lines of a text without their indentation; empty ones left out.
  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map { line in String(line.drop { $0 == " " }) }
      .filter { !$0.isEmpty }
  }
}
