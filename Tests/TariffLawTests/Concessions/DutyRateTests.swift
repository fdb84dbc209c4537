import TariffLaw
import TestSupport
import Testing

@Suite("DutyRate") struct DutyRateTests {
  private func rate(_ text: String) throws -> DutyRate { try DutyRate(notation: text) }

  @Test(
    "the rate for goods of one origin",
    arguments: [
      ("5", "MX", "5"), ("2.5 ; MX: 5", "MX", "5"), ("2.5 ; MX: 5", "PE", "2.5"),
      ("0 except MM TH", "TH", "none"), ("0 except MM TH", "VN", "0"),
      ("0 except MM | 5", "MM", "none | 5"), ("0 except MM | 5", "TH", "0 | 5"),
      ("5.4 | 3 ; MX: 8.1 | 6", "MX", "8.1 | 6"), ("1 ; MX: 2 except MX", "MX", "none"),
      ("quota 40 : 80 except MM", "MM", "none"), ("none", "TH", "none"),
      ("not_offered", "TH", "not_offered"),
    ])
  func origin(_ text: String, _ origin: String, _ expected: String) throws {
    let country = try #require(Country(origin))
    #expect(try rate(text).rate(for: country) == rate(expected))
  }

  @Test("once an origin is chosen, no other is left to choose")
  func settled() throws {
    var settling = 0
    for seed in 0..<100 {
      var random = Seeded(seed: seed)
      let country = try #require(
        Country(["MX", "MM", "TH", "VN"].randomElement(using: &random) ?? "VN"))
      let rate = try RandomRate.rate(&random)
      let chosen = rate.rate(for: country)
      if chosen != rate { settling += 1 }
      for other in Country.all { #expect(chosen.rate(for: other) == chosen) }
    }
    #expect(settling > 0, "no rate depends on the origin")
  }

  @Test(
    "the bounds of the rate as a share of the value",
    arguments: [
      ("7.5", "7.5", "7.5"), ("0", "0", "0"), ("quota 40 : 80", "40", "80"),
      ("quota 80 : 40", "40", "80"), ("0 | 5", "0", "5"), ("5 | 0 | 3", "0", "5"),
      ("quota 1 : 9 | 4", "1", "9"), ("mfn x 150", "15", "30"), ("mfn x 150 | 20", "15", "30"),
    ])
  func bounds(_ text: String, _ low: String, _ high: String) throws {
    let mfn = Bounds(Percentage(10), Percentage(20))
    let bounds = try #require(try rate(text).adValoremBounds(mfn: mfn))
    #expect(bounds == Bounds(try Percentage(low), try Percentage(high)))
  }

  @Test(
    "no number is known",
    arguments: [
      "none", "not_offered", "reference vn-chapter-98-1.1", "16.00 SGD/litre", "5 + 2.00 SGD/litre",
      "0 | none", "0 except MM", "2.5 ; MX: 5", "mfn x 150",
    ])
  func unknown(_ text: String) throws {
    #expect(try rate(text).adValoremBounds() == nil)
  }

  @Test("a share of MFN that does not end is held between two millionths")
  func share() throws {
    let third = DutyRate.relativeToMFN(try Percentage("33.333333"))
    let bounds = try #require(third.adValoremBounds(mfn: Bounds(Percentage(1))))
    #expect(bounds.low.description == "0.333333")
    #expect(bounds.high.description == "0.333334")
    let large = DutyRate.relativeToMFN(Percentage(millionths: .max))
    #expect(large.adValoremBounds(mfn: Bounds(Percentage(millionths: .max))) == nil)
  }

  @Test(
    "a rate counts by its outermost form",
    arguments: [
      ("0", DutyRate.Kind.zero), ("7.5", .aboveZero), ("16.00 SGD/litre", .specific),
      ("5 + 2.00 SGD/litre", .compound), ("quota 40 : 80", .quota), ("reference x", .byReference),
      ("mfn x 150", .relativeToMFN), ("0 | 5", .byPart), ("0 | 0 ; MX: 5", .byOrigin),
      ("0 except MM", .excluding), ("none", .noPreference), ("not_offered", .notOffered),
    ])
  func kind(_ text: String, _ kind: DutyRate.Kind) throws {
    #expect(try rate(text).kind == kind)
  }
}
