import AFTA
import TestSupport
import Testing

/// The article on claims tells every key and every word of its closed lists.
@Suite("The article on claims") struct ClaimArticleTests {
  private let article: String

  init() throws {
    article =
      try Document("Sources/AFTA/AFTA.docc/deciding-a-claim.md").text
      + Document("Sources/AFTA/AFTA.docc/valuing-goods.md").text
  }

  @Test("every list of words", arguments: vocabularies)
  func words(_ words: [String]) {
    let list = words.map { "`\($0)`" }.joined(separator: ", ")
    let isTold = article.contains(list)
    #expect(isTold, "\(list)")
  }

  @Test("every word that the law declares", arguments: WordKind.allCases)
  func declared(_ kind: WordKind) throws {
    let names = try Shipped.library.law.claimWords.names(kind)
    try #require(!names.isEmpty)
    for name in names {
      let isTold = article.contains("`\(name)`")
      #expect(isTold, "\(name)")
    }
  }

  private static let vocabularies: [[String]] = [
    all(HSEdition.self), all(ContentMethod.self),
    all(Material.ValueBasis.self), all(Material.Status.self), all(Material.StockControl.self),
    all(WhollyObtainedFacts.Waters.self), all(WhollyObtainedFacts.WasteSource.self),
    all(RouteLeg.Reason.self), all(OriginCriterion.self),
    all(Verdict.self), all(Price.Term.self),
    all(CustomsValuation.Element.self), all(Quantity.Unit.self),
  ]

  private static func all<Word: CaseIterable & RawRepresentable<String>>(
    _ list: Word.Type
  ) -> [String] {
    list.allCases.map(\.rawValue)
  }

  /// The reader's own messages name the keys of each object, where one is unknown.
  @Test("every key")
  func keys() throws {
    let claim = """
      { "?": 0, "good": { "?": 0, "materials": [{ "?": 0, "proof": { "?": 0 } }],
        "price": { "?": 0 }, "quantities": [{ "?": 0 }], "wholly_obtained": { "?": 0 } },
        "route": [{ "?": 0 }], "proof": { "?": 0 }, "valuation": { "?": 0 },
        "importer": { "?": 0 }, "exchange_rates": [{ "?": 0 }] }
      """
    let problems = #expect(throws: Diagnostics.self) {
      try ClaimFile.read(
        SourceFile(name: "claim", text: claim),
        in: ClaimSetting(schemes: [], words: DeclaredWords()))
    }
    let messages = try #require(problems).all.map(\.message)
    let lists = messages.compactMap { message in
      message.firstRange(of: "unknown key '?' (one of: ").map { message[$0.upperBound...] }
    }
    #expect(lists.count == 12)
    for list in lists {
      for key in list.prefix(while: { $0 != ")" }).split(separator: ", ") {
        let isTold = article.contains("`\(key)`")
        #expect(isTold, "\(key)")
      }
    }
  }
}
