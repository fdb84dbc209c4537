import TariffLaw
import Testing

/// Days, codes, countries, shares and amounts that a program writes itself.
@Suite("Literals") struct LiteralTests {
  @Test("stand for what readers read")
  func same() throws {
    let day: Day = "2026-02-02"
    #expect(day == Day(year: 2026, month: 2, day: 2))
    let code: HSCode = "8703.23.64"
    #expect(code == HSCode("87032364".utf8))
    let country: Country = "VN"
    #expect(country == .vietNam && country.name == "Viet Nam")
    let scheme: SchemeID = "MFN"
    #expect(scheme == .mfn)
    #expect(Percentage(literal: "7.5") == Percentage(millionths: 7_500_000))
    #expect(
      Money(literal: "10.05", .unitedStatesDollar) == Money(minorUnits: 1005, .unitedStatesDollar))
  }

  @Test("that stand for nothing are our fault")
  func nothing() async {
    await #expect(processExitsWith: .failure) { _ = "2026-02-30" as Day }
    await #expect(processExitsWith: .failure) {
      _ = "870" as HSCode; _ = "x" as HSCode
    }
    await #expect(processExitsWith: .failure) { _ = "XX" as Country }
    await #expect(processExitsWith: .failure) { _ = Percentage(literal: "7.5 %") }
    await #expect(processExitsWith: .failure) { _ = Money(literal: "1.005", .unitedStatesDollar) }
  }

  @Test("name the countries of South-East Asia by their codes")
  func members() {
    let all: [Country] = [
      .bruneiDarussalam, .cambodia, .indonesia, .laos, .malaysia, .myanmar, .philippines,
      .singapore, .thailand, .timorLeste, .vietNam,
    ]
    #expect(all.map(\.description).joined(separator: " ") == "BN KH ID LA MY MM PH SG TH TL VN")
  }
}
