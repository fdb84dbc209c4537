import LawFiles
import Reading
import TariffLaw
import Testing

@Suite("Suggestions") struct SuggestionTests {
  private static let names = ["threshold", "note", "materials", "material", "importer", "exporter"]

  @Test(
    arguments: [
      ("treshold", ["threshold"]),
      ("thersholds", ["threshold"]),
      ("THRESHOLD", ["threshold"]),
      ("not", ["note"]),
      ("onte", ["note"]),
      ("mat", ["materials", "material"]),
      ("ma", []),
      ("materal", ["material", "materials"]),
      ("porter", ["importer", "exporter"]),
      ("colour", []),
      ("", []),
      (String(repeating: "x", count: 100_000), []),
    ])
  func near(word: String, expected: [String]) {
    #expect(nearest(to: word, among: Self.names) == expected)
  }

  @Test("at most three are given, the best first, equals in their order")
  func three() {
    #expect(nearest(to: "TX", among: ["TH", "VN", "XT", "TB", "TC"]) == ["TH", "XT", "TB"])
    #expect(nearest(to: "Th", among: ["TX", "TH"]) == ["TH", "TX"])
  }

  @Test("one letter has nothing in common with another")
  func single() {
    #expect(nearest(to: "A", among: ["B", "AB"]) == [])
  }

  @Test("of codes equally near, the members of ASEAN come first, with the same letter before all")
  func countries() {
    #expect(Country.nearest(to: "VM").map(\.description) == ["VN", "MM", "AM"])
    #expect(Country.nearest(to: "XX").map(\.description) == ["AX", "CX", "MX"])
    #expect(Country.nearest(to: "viet nam").map(\.description) == ["VN"])
  }
}
