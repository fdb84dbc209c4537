import AFTA
import CommandLineInterface
import Foundation
import TestSupport
import Testing

/// Answers in JSON are JSON that our own strict reader takes: no key stands twice, whatever things are called.
@Suite("Keys of answers in JSON") struct JSONKeyTests {
  @Test(
    "all things of a file have one name",
    arguments: [
      ("projects", ["scheme", "test"]), ("claims", ["check"]),
      ("claims", ["origin", "--from", "TH"]),
      ("vehicles", ["scheme", "local-content"]),
    ])
  func oneName(_ folder: String, _ command: [String]) throws {
    var answered = 0
    for file in try Fixtures.files(in: folder, extension: "json") {
      let read = try JSONDocument(String(contentsOf: file, encoding: .utf8))
      for name in ["Denso", "chapters", "of"] {
        let document = Self.named(name, read["base"] == .null ? read : read["base"])
        let run = try Self.run(command + ["--json"], on: document)
        guard !run.output.isEmpty else { continue }
        answered += 1
        _ = try JSONReader.read(SourceFile(name: file.lastPathComponent, text: run.output))
      }
    }
    #expect(answered >= 3)
  }

  @Test("two companies of one name have each their share")
  func companies() throws {
    let project = try JSONDocument(
      """
      {"format": 1, "illustrative": true, "scheme": "AICO", "on": "1999-06-01",
       "countries": ["PH", "TH"],
       "companies": [{"name": "Denso", "country": "PH", "national_equity": "30"},
                     {"name": "Denso", "country": "TH", "national_equity": "10"}],
       "products": [{"name": "engine", "made_in": "TH"}]}
      """)
    let answer = try Self.run(["scheme", "test", "--json"], on: project).output
    let text = answer.split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: " ")
    #expect(
      text.contains(
        #""national_equity": [ { "of": "Denso", "value": "30" }, { "of": "Denso", "value": "10" } ]"#
      ))
  }

  private static func named(_ name: String, _ document: JSONDocument) -> JSONDocument {
    switch document {
    case .list(let values): .list(values.map { named(name, $0) })
    case .object(let members):
      .object(
        members.mapValues { named(name, $0) }
          .merging(members["name"] == nil ? [:] : ["name": .text(name)]) { $1 })
    default: document
    }
  }

  private static func run(_ command: [String], on document: JSONDocument) throws -> Transcript {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(document.bytes()).write(to: file)
    return ProgramUnderTest.run(command + [file.path])
  }
}
