import AFTA
import Foundation
import TestLaw
import TestSupport
import Testing

/// Articles that are made of the law's files and of the fixtures.
///
/// When one is out of date, write it anew with `RECORD=1 swift test --filter GeneratedDocument`.
@Suite("Generated documents") struct GeneratedDocumentTests {
  private let law: Law

  init() throws {
    law = try ShippedLaw.library.law
  }

  @Test("assumptions")
  func assumptions() throws {
    var text = """
      # Assumptions

      The readings that no instrument writes down, each with its reason, its evidence and its name.

      ## Overview

      This page is made of `Schedules/assumptions.json`. <doc:citing-the-law> says how to take one otherwise.

      """
    for name in law.assumptions.sorted() {
      guard let assumption = law.parameters[name], let entry = assumption.history.entries.first
      else { continue }
      let value = entry.value.value
      let because = (entry.value.note ?? "").replacing("\(assumption.title): ", with: "")
      let others = (assumption.choices ?? []).filter { $0 != value.description }
      text += """

        ## \(name)

        \(assumption.title.prefix(1).uppercased() + assumption.title.dropFirst()).

        - Taken: `\(value)`\(others.isEmpty ? "" : "; or " + others.map { "`\($0)`" }.joined(separator: ", ")).
        - Evidence: \(entry.value.evidence.rawValue).
        - Because: \(because).

        """
    }
    try Self.expect(text, "assumptions.md")
  }

  @Test("coverage")
  func coverage() throws {
    var files: [String: Set<String>] = [:]
    for fixture in try DeterminationCase.all() {
      let name = fixture.file.replacing(".json", with: "")
      for citation in fixture.law { files[citation, default: []].insert(name) }
    }
    var text = """
      # Coverage

      Which provisions of the law are held, and which fixtures show each of them at work.

      ## Overview

      This page is made of `Schedules` and `Fixtures/determinations`. A provision without a fixture is held, and is not
      yet shown by a case of its own.

      """
    for scheme in law.schemes where !scheme.provisions.isEmpty {
      text += "\n## \(scheme.title)\n\n| provision | says | shown by |\n| --- | --- | --- |\n"
      var told: Set<Citation> = []
      for provision in scheme.provisions where told.insert(provision.citation).inserted {
        let names = files[provision.citation.description, default: []].sorted()
        let shown = names.map { "`\($0)`" }.joined(separator: ", ")
        text += "| \(provision.citation) | \(provision.summary) | \(shown) |\n"
      }
    }
    try Self.expect(text, "coverage.md")
  }

  private static func expect(_ text: String, _ name: String) throws {
    let path = "Sources/AFTA/AFTA.docc/\(name)"
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      return try Fixtures.expect(text, matches: Fixtures.project.appending(path: path))
    }
    let isCurrent = try text == Document(path).text
    #expect(
      isCurrent, "\(name) is out of date: RECORD=1 swift test --filter GeneratedDocument")
  }
}
