import TariffLaw
import TestSupport
import Testing

@Suite("DecimalText") struct DecimalTextTests {
  @Test(
    "decimals are read as units of their last place",
    arguments: [
      ("0", 2, 0), ("7.5", 2, 750), ("7.50", 2, 750), ("7.500", 2, 750), ("-7.5", 2, -750),
      ("12", 0, 12), ("12.0", 0, 12), ("0.000001", 6, 1), ("-0.01", 2, -1),
      ("9223372036854775807", 0, Int64.max), ("92233720368547758.07", 2, Int64.max),
    ])
  func read(_ text: String, _ places: Int, _ units: Int64) throws {
    #expect(try DecimalText.units(text, places: places) == units)
  }

  @Test(
    "what is no decimal",
    arguments: [
      "", "-", ".", ".5", "5.", "-.5", "+5", "1e3", "1,5", "1 000", " 5", "5 ", "1.2.3", "--5",
      "5-", "007", "00", "00.5", "-01", "0x10", "５", "NaN", "1_000", "1.-5",
    ])
  func malformed(_ text: String) {
    #expect(throws: DecimalProblem.malformed) { try DecimalText.units(text, places: 2) }
  }

  @Test("more places than the unit has are refused, unless they are noughts")
  func places() {
    #expect(throws: DecimalProblem.tooManyPlaces(2)) { try DecimalText.units("1.005", places: 2) }
    #expect(throws: DecimalProblem.tooManyPlaces(0)) { try DecimalText.units("1.5", places: 0) }
    #expect(throws: DecimalProblem.tooManyPlaces(2)) { try DecimalText.units("1.0001", places: 2) }
  }

  @Test(
    "more than can be held is refused",
    arguments: [("9223372036854775808", 0), ("92233720368547758.08", 2), ("92233720368547759", 2)])
  func large(_ text: String, _ places: Int) {
    #expect(throws: DecimalProblem.tooLarge) { try DecimalText.units(text, places: places) }
  }

  @Test("what is printed is read again", arguments: 0...6)
  func roundTrip(places: Int) throws {
    var random = Seeded(seed: places)
    let far = (0..<300).map { _ in Int64.random(in: -Int64.max...Int64.max, using: &random) }
    for units in Array(-2_100...2_100) + far + [.max, -.max] {
      for isShortest in [false, true] {
        let text = DecimalText.text(units, places: places, isShortest: isShortest)
        #expect(try DecimalText.units(text, places: places) == units, "\(text)")
      }
    }
  }

  @Test("noughts at the end are kept or left off")
  func text() {
    #expect(DecimalText.text(750, places: 2, isShortest: false) == "7.50")
    #expect(DecimalText.text(750, places: 2, isShortest: true) == "7.5")
    #expect(DecimalText.text(700, places: 2, isShortest: true) == "7")
    #expect(DecimalText.text(-5, places: 2, isShortest: false) == "-0.05")
    #expect(DecimalText.text(100, places: 0, isShortest: true) == "100")
    #expect(DecimalText.text(.min, places: 6, isShortest: false) == "-9223372036854.775808")
  }
}
