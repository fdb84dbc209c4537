import TariffLaw
import Testing

@Suite("CodeSearch") struct CodeSearchTests {
  private let texts: [HSCode: String]

  init() throws {
    let table = [
      "8703": "passenger cars", "8708": "parts of cars", "870310": "Cars for snow, golf",
      "4811": "cardboard, coated", "8711": "motorcycles with sidecars", "0101": "horses",
    ]
    texts = try Dictionary(
      uniqueKeysWithValues: table.map { (try #require(HSCode($0.key)), $0.value) })
  }

  private func found(_ query: String, below top: String? = nil) -> [String] {
    CodeSearch.matches(query, in: texts, below: top.flatMap { HSCode($0) }).map(\.code.digits)
  }

  @Test("whole words first, then beginnings, then parts; of equals the shorter")
  func ranking() {
    #expect(found("car") == ["4811", "8703", "8708", "870310", "8711"])
    #expect(found("cars") == ["8703", "8708", "870310", "8711"])
  }

  @Test("all words are needed, capitals and signs do not matter")
  func words() {
    #expect(found("GOLF, cars") == ["870310"])
    #expect(found("cars horses").isEmpty)
    #expect(found(" ,. ").isEmpty)
  }

  @Test("only below a code if one is named")
  func below() {
    #expect(found("cars", below: "8703") == ["8703", "870310"])
  }
}
