import AFTA
import Foundation
import TestLaw
import TestSupport
import Testing

/// The law files against what `afta law` prints, file by file and key by key.
@Suite("The law as it is printed") struct LawReportTests {
  private static let law = Result {
    try ShippedLaw.library.law
  }

  /// Every `parameters.json`, by the name of its folder.
  private static func parameterFiles() throws -> [(folder: String, parameters: [JSONDocument])] {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Fixtures.schedules.path)
    let files = try folders.sorted().compactMap { folder -> (String, [JSONDocument])? in
      let file = Fixtures.schedules.appending(path: "\(folder)/parameters.json")
      guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
      guard case .list(let all) = try JSONDocument(text)["parameters"] else { return nil }
      return (folder, all)
    }
    try #require(files.contains { $0.0 == "atiga" })
    return files
  }

  private static func text(_ document: JSONDocument) -> String? {
    if case .text(let text) = document { text } else { nil }
  }

  @Test("has every parameter with each value, its day, provision and evidence")
  func parameters() throws {
    let law = try Self.law.get()
    let report = LawReport(law.overview, of: law, on: Day(number: 20_486))
    let lines = report.text(.plain).split(separator: "\n").map(String.init)
    var count = 0
    for (folder, parameters) in try Self.parameterFiles() {
      for parameter in parameters {
        let name = folder + "." + (try #require(Self.text(parameter["name"])))
        let start = try #require(lines.firstIndex { $0.hasPrefix(name + "  ") }, "\(name)")
        guard case .list(let values) = parameter["values"] else { throw CancellationError() }
        for (place, value) in values.enumerated() {
          let line = lines[start + 1 + place]
          for key in ["from", "value", "place", "evidence"] {
            let words = try #require(Self.text(value[key]))
            #expect(line.contains(words), "\(name), \(key)")
          }
          count += 1
        }
      }
    }
    #expect(count >= law.parameters.count - law.assumptions.count)
  }

  @Test("finds each parameter by its name and by each of its provisions")
  func byName() throws {
    let law = try Self.law.get()
    for parameter in law.parameters.values where !law.assumptions.contains(parameter.name) {
      #expect(law.extract(parameter.name).parameters.contains { $0.name == parameter.name })
      for entry in parameter.history.entries {
        let found = law.extract(entry.value.citation.description).parameters
        #expect(found.contains { $0.name == parameter.name }, "\(entry.value.citation)")
      }
    }
  }

  @Test("finds every provision by its citation, and by its article all its paragraphs")
  func byCitation() throws {
    let law = try Self.law.get()
    for provision in law.schemes.flatMap(\.provisions) {
      let found = law.extract("\(provision.citation)").provisions
      #expect(found.contains { $0.citation == provision.citation }, "\(provision.citation)")
    }
    let article = law.extract("atiga article 28").provisions.map(\.citation.place)
    #expect(
      article == [
        "art. 28(1)(a)", "art. 28(1)(a)(i)", "art. 28(1)(a)(ii)", "art. 28(2)", "art. 28(3)",
      ])
  }

  @Test("has every assumption with its reason and how it is taken otherwise")
  func assumptions() throws {
    let law = try Self.law.get()
    let report = LawReport(law.assumptionsExtract, of: law, on: Day(number: 20_486))
    let file = Fixtures.schedules.appending(path: "assumptions.json")
    let document = try JSONDocument(String(contentsOf: file, encoding: .utf8))
    guard case .list(let all) = document["assumptions"] else { throw CancellationError() }
    try #require(!all.isEmpty)
    let text = report.text(.plain)
    for assumption in all {
      for key in ["name", "title", "value", "evidence", "because"] {
        #expect(text.contains(try #require(Self.text(assumption[key]))))
      }
      let name = try #require(Self.text(assumption["name"]))
      let parameter = try #require(law.parameters[name])
      if let override = report.override(of: parameter) {
        let value = try #require(override.split(separator: "=", maxSplits: 1).last)
        var other = law
        if parameter.choices != nil { try other.assume(name, String(value)) }
        #expect(override.hasPrefix("--assume \(name)="))
      }
    }
  }

  @Test("what is mistyped gets suggestions")
  func near() throws {
    let law = try Self.law.get()
    #expect(law.extract("atiga.rvc.treshold").isEmpty)
    #expect(law.namesNear("atiga.rvc.treshold").first == "atiga.rvc.threshold")
    #expect(law.namesNear("treshold").contains("atiga.rvc.threshold"))
    #expect(!law.namesNear("ATIGA art. 39").isEmpty)
  }
}
