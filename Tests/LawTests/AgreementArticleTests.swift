import AFTA
import Foundation
import TestLaw
import TestSupport
import Testing

/// The article on agreements tells every name that the law's files use.
@Suite("The article on agreements") struct AgreementArticleTests {
  private let article: String
  private let law: Law
  private let schemes: [SchemeLaw]

  init() throws {
    article = try Document("Sources/AFTA/AFTA.docc/adding-an-agreement.md").text
    law = try ShippedLaw.library.law
    schemes = law.schemes.filter { $0.kind == .preferential }
  }

  @Test("every topic")
  func topics() {
    let topics = Set(schemes.flatMap(\.provisions).compactMap(\.topic))
    #expect(!topics.isEmpty && untold(topics).isEmpty, "\(untold(topics))")
  }

  @Test("every parameter")
  func parameters() {
    let prefixes = schemes.map { $0.id.name.lowercased() + "." }
    let names = law.parameters.keys.filter { !law.assumptions.contains($0) }.compactMap { name in
      prefixes.first(where: name.hasPrefix).map { Self.pattern(String(name.dropFirst($0.count))) }
    }
    #expect(!names.isEmpty && untold(Set(names)).isEmpty, "\(untold(Set(names)))")
  }

  @Test("every kind of clause")
  func clauses() {
    let kinds = Set(WhollyObtainedClause.Kind.allCases.map(\.rawValue))
    #expect(untold(kinds).isEmpty, "\(untold(kinds))")
  }

  private func untold(_ words: Set<String>) -> [String] {
    words.filter { !article.contains("`\($0)`") }.sorted()
  }

  /// The name as the article writes it where a part of it is a group or a list.
  private static func pattern(_ name: String) -> String {
    if name.hasPrefix("exporter_tariff.envelope.") { return "exporter_tariff.envelope.GROUP" }
    if name.hasPrefix("list_rate.") { return "list_rate.LIST.GROUP" }
    return name
  }
}
