import TariffLaw
import TariffStatistics
import Testing

/// The ratios of UNCTAD's guides, worked out by hand.
@Suite("Non-tariff measures") struct NonTariffTests {
  private func indices(trade: [String: Int64]?) throws -> NonTariffIndices {
    let member = Country("VN")
    func code(_ text: String) throws -> HSCode { try #require(HSCode(text)) }
    let rows = try [("0101", "A14"), ("010121", "B31"), ("999999", "B31")].map {
      NonTariffIndices.Measure(member: member, code: try code($0.0), name: $0.1, year: nil)
    }
    return NonTariffIndices(
      rows, of: member, in: nil,
      on: try ["010121", "010129", "020110", "020120"].map { try code($0) },
      trade: try trade.map { values in
        .made(
          Dictionary(uniqueKeysWithValues: try values.map { (try code($0.key), $0.value) }))
      })
  }

  // Two measures on two of four subheadings; three pairs of a measure and a subheading.
  @Test("counts, frequency and prevalence over all subheadings")
  func all() throws {
    let found = try indices(trade: nil)
    #expect(found.measures == 2 && found.affected == 2 && found.products == 4)
    #expect(found.frequency == ExactFraction(50) && found.coverage == nil)
    #expect(found.prevalence == ExactFraction(3, over: 4))
    #expect(found.unused.map(\.digits) == ["999999"])
  }

  // Of three that are imported two have a measure: 400 of 500.
  @Test("frequency, coverage and prevalence over what is imported")
  func imported() throws {
    let found = try indices(trade: ["010121": 300, "010129": 100, "020110": 100])
    #expect(found.frequency == ExactFraction(200, over: 3))
    #expect(found.coverage == ExactFraction(80) && found.prevalence == ExactFraction(1))
  }
}
