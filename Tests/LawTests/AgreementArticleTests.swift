import AFTA
import Foundation
import TestLaw
import TestSupport
import Testing

/// The tables of the article on agreements are those of the vocabulary.
///
/// When one is out of date, write it anew with `RECORD=1 swift test --filter Article`.
@Suite("The article on agreements", .serialized) struct AgreementArticleTests {
  private let article: String
  private let law: Law
  private let schemes: [SchemeLaw]

  init() throws {
    article = try Document("Sources/AFTA/AFTA.docc/adding-an-agreement.md").text
    law = try ShippedLaw.library.law
    schemes = law.schemes.filter { $0.kind == .preferential }
  }

  @Test("the table of topics is that of the vocabulary")
  func topics() throws {
    try expect(
      "| topic | is cited by the step that asks whether |",
      Topic.allCases.map { "| `\($0.rawValue)` | \($0.says) |" })
  }

  @Test("the table of files is that of the vocabulary")
  func files() throws {
    try expect(
      "| file | holds | needed |",
      SchemeFile.allCases.map { "| `\($0.rawValue)` | \($0.says) | \($0.needed) |" }
        + ["| `lines/….csv` | the lines | for rates |"])
  }

  @Test("the table of parameters is that of the vocabulary")
  func parameters() throws {
    try expect(
      "| name | unit | is | without it |",
      ParameterTable.rows(of: [.origin, .concession, .calendar], .law))
  }

  @Test("the table of terms of complementation is that of the vocabulary")
  func terms() throws {
    try DocumentTable("complementation-schemes.md", "| name | unit | is | without it |")
      .expect(ParameterTable.rows(of: [.complementation], .law))
  }

  @Test("the table of assumptions is that of the vocabulary")
  func assumptions() throws {
    try expect(
      "| name | words | says | without it |",
      ParameterTable.rows(of: ParameterDeclaration.Subject.allCases, .assumption))
  }

  @Test("every kind of clause")
  func clauses() {
    let kinds = Set(WhollyObtainedClause.Kind.allCases.map(\.rawValue))
    #expect(untold(kinds).isEmpty, "\(untold(kinds))")
  }

  private func untold(_ words: Set<String>) -> [String] {
    words.filter { !article.contains("`\($0)`") }.sorted()
  }

  /// Compares the table with a header line with the rows that it should have.
  private func expect(_ header: String, _ rows: [String]) throws {
    try DocumentTable("adding-an-agreement.md", header).expect(rows)
  }
}
