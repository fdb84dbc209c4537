import TariffLaw
import Testing

@Suite("CitationQuery") struct CitationQueryTests {
  @Test(
    "what stands at or below a place is found, however it is typed",
    arguments: [
      "ATIGA art. 28(1)(a)(i)", "ATIGA art. 28(1)(a)", "atiga ART 28", "article 28 (1) a", "art.28",
      "art28(1)", "ATIGA", "  atiga   art  28 1 A i ",
    ])
  func found(text: String) throws {
    let query = try #require(CitationQuery(text))
    #expect(query.matches(Citation("ATIGA", "art. 28(1)(a)(i)")))
  }

  @Test(
    "what stands beside it is not",
    arguments: [
      "ATIGA art. 2", "ATIGA art. 281", "art. 28(2)", "28", "CEPT art. 28",
      "ATIGA art. 28(1)(a)(ii)",
      "ATIGA Annex 8",
    ])
  func notFound(text: String) throws {
    let query = try #require(CitationQuery(text))
    #expect(!query.matches(Citation("ATIGA", "art. 28(1)(a)(i)")))
  }

  @Test("rule 1 is not rule 1A, and an annex goes before its rule")
  func rules() throws {
    let citation = Citation("ATIGA Annex 8", "rule 1A")
    #expect(try #require(CitationQuery("ATIGA annex 8 rule 1a")).matches(citation))
    #expect(try #require(CitationQuery("rule 1A")).matches(citation))
    #expect(try !#require(CitationQuery("rule 1")).matches(citation))
    #expect(try #require(CitationQuery("atiga annex 8")).matches(citation))
  }

  @Test(
    "a place of several is found by each of them",
    arguments: [("rule 3", true), ("rule 7", true), ("rule 5", false), ("rules 2 to 4", true)])
  func several(text: String, isFound: Bool) throws {
    let citation = Citation("ATIGA Annex 8", "rules 2 to 4, 7 and 9 on papers")
    #expect(try #require(CitationQuery(text)).matches(citation) == isFound)
    #expect(try #require(CitationQuery("atiga annex 8 " + text)).matches(citation) == isFound)
  }

  @Test("nothing is no citation", arguments: ["", "  ", "(.)"])
  func nothing(text: String) {
    #expect(CitationQuery(text) == nil)
  }
}
