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

  @Test("words")
  func words() throws {
    var text = """
      # Words of claims

      The words that claims may use, each with its title and with what it does, by agreement.

      ## Overview

      This page is made of the files `words.json` in `Schedules` and in the folders of its schemes.
      <doc:adding-an-agreement> says how to declare a word. What a word of the trade does not say, the law of each
      scheme does: an operation that it does not permit is not permitted, a process that it does not call minimal is more
      than minimal, a document that it does not ask for is not asked for.

      ## Words of the trade


      """
    text += Self.table(law.words)
    for scheme in law.schemes where WordKind.allCases.contains(where: { !scheme.words[$0].isEmpty })
    {
      text += "\n## \(scheme.title)\n\n" + Self.table(scheme.words)
    }
    try Self.expect(text, "words.md")
  }

  private static func table(_ words: DeclaredWords) -> String {
    var text = "| kind | word | is | does | by |\n| --- | --- | --- | --- | --- |\n"
    for kind in WordKind.allCases {
      for word in words[kind] {
        let law = word.citation.map { "\($0), \(word.days), \(word.evidence.rawValue)" } ?? ""
        text +=
          "| `\(kind.rawValue)` | `\(word.name)` | \(word.title) | `\(word.effect.rawValue)` | \(law) |\n"
      }
    }
    return text
  }

  @Test("coverage")
  func coverage() throws {
    let shown = try ShownProvisions.all().byCitation
    let idle = Dictionary(
      uniqueKeysWithValues: try ReasonedRow.all(in: "provisions-that-decide-nothing.csv").map {
        ($0.name, $0.because)
      })
    var text = """
      # Coverage

      Which provisions of the law are held, and which fixtures show each of them at work.

      ## Overview

      This page is made of `Schedules`, of what the questions in `Fixtures` cite when they are asked, and of
      `Fixtures/provisions-that-decide-nothing.csv`. Each provision is met in some fixture and not met in another, or
      decides nothing of its own, with the reason. A test holds it.

      """
    for scheme in law.schemes where !scheme.provisions.isEmpty {
      text += "\n## \(scheme.title)\n\n| provision | says | shown by |\n| --- | --- | --- |\n"
      var told: Set<Citation> = []
      for provision in scheme.provisions where told.insert(provision.citation).inserted {
        let name = provision.citation.description
        let files = shown[name] ?? ShownProvisions.Files()
        text += "| \(name) | \(provision.summary) | "
        text += idle[name].map { "decides nothing: \($0)" } ?? Self.words(files)
        text += " |\n"
      }
    }
    try Self.expect(text, "coverage.md")
  }

  /// The fixtures that meet a provision, and those that do not.
  private static func words(_ files: ShownProvisions.Files) -> String {
    func list(_ names: Set<String>) -> String {
      names.sorted().map { "`\($0)`" }.joined(separator: ", ")
    }
    return "met: \(list(files.met)); not met: \(list(files.notMet))"
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
