import TariffLaw
import Testing

@Suite("Percentage") struct PercentageTests {
  @Test(
    "is exact to a millionth of a percent, and prints shortest",
    arguments: [
      ("0", 0, "0"), ("7.5", 7_500_000, "7.5"), ("33.75", 33_750_000, "33.75"),
      ("0.0625", 62_500, "0.0625"), ("39.999999", 39_999_999, "39.999999"),
      ("40.000000", 40_000_000, "40"), ("-2.5", -2_500_000, "-2.5"), ("135", 135_000_000, "135"),
    ])
  func text(_ text: String, _ millionths: Int64, _ printed: String) throws {
    let percentage = try Percentage(text)
    #expect(percentage.millionths == millionths)
    #expect(percentage.description == printed)
    #expect(try Percentage(Array(text.utf8)) == percentage)
  }

  @Test("a seventh place is refused")
  func places() {
    #expect(throws: DecimalProblem.tooManyPlaces(6)) { try Percentage("39.9999999") }
  }

  @Test("39.999999 does not reach 40")
  func threshold() throws {
    #expect(try Percentage("39.999999") < Percentage(40))
    #expect(try Percentage("39.999999").fraction < Percentage(40).fraction)
  }

  @Test("points are added and taken away")
  func points() throws {
    #expect(try Percentage("7.5") + Percentage("2.5") == Percentage(10))
    #expect(try Percentage(5) - Percentage("7.5") == Percentage("-2.5"))
    #expect(Percentage.whole.fraction == ExactFraction(1))
    #expect(Percentage.zero == Percentage(0))
  }
}
