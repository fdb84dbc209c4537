import TariffLaw
import Testing

@Suite("Nomenclature") struct NomenclatureTests {
  private let small: Nomenclature

  init() throws {
    let codes = try ["010121", "010129", "010221", "870310", "870390"].map {
      try #require(HSCode($0))
    }
    small = Nomenclature(.hs2022, codes: codes)
  }

  private func texts(_ codes: [HSCode]) -> [String] { codes.map(\.digits) }

  private func code(_ text: String) throws -> HSCode { try #require(HSCode(text)) }

  @Test("chapters and headings above codes are there too")
  func whole() {
    #expect(
      texts(small.codes) == [
        "01", "0101", "010121", "010129", "0102", "010221", "87", "8703", "870310", "870390",
      ])
  }

  @Test("children stand one level below, subheadings have none")
  func children() throws {
    #expect(texts(small.children(of: try code("01"))) == ["0101", "0102"])
    #expect(texts(small.children(of: try code("0101"))) == ["010121", "010129"])
    #expect(texts(small.children(of: try code("01012"))) == ["010121", "010129"])
    #expect(small.children(of: try code("010121")).isEmpty)
    #expect(small.children(of: try code("0103")).isEmpty)
  }

  @Test("parents are those that the edition has, from the top")
  func parents() throws {
    #expect(texts(small.parents(of: try code("87031000"))) == ["87", "8703", "870310"])
    #expect(texts(small.parents(of: try code("870420"))) == ["87"])
    #expect(small.parents(of: try code("88")).isEmpty)
  }

  @Test("near an unknown code stand those below the same parent, or those that begin with it")
  func near() throws {
    #expect(texts(small.near(try code("870388"), limit: 2)) == ["870390", "870310"])
    #expect(texts(small.near(try code("010500"), limit: 3)) == ["0102", "0101"])
    #expect(texts(small.near(try code("88"), limit: 1)) == ["87"])
    #expect(texts(small.near(try code("01012"), limit: 9)) == ["010121", "010129"])
  }
}
