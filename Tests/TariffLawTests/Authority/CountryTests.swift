import TariffLaw
import Testing

@Suite("Country") struct CountryTests {
  @Test(
    "the members of ASEAN",
    arguments: ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "TL", "VN"])
  func members(_ code: String) {
    #expect(Country(code)?.description == code)
    #expect(Country(Array(code.utf8))?.description == code)
  }

  @Test("what is no code", arguments: ["", "V", "VNM", "vn", "XX", "UK", "EU", "Ｖ"])
  func refused(_ code: String) {
    #expect(Country(code) == nil)
  }

  /// ISO 3166-1 has 249 entries.
  @Test("every pair of capitals is a country of the list, or none")
  func pairs() {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    let found = letters.flatMap { first in
      letters.compactMap { Country("\(first)\($0)") }
    }
    #expect(found.count == 249)
    #expect(found == Country.all)
    #expect(found.allSatisfy { !$0.name.isEmpty && $0.name != $0.description })
    #expect(found == found.sorted())
  }
}
