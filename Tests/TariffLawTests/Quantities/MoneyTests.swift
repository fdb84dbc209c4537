import TariffLaw
import Testing

@Suite("Money") struct MoneyTests {
  private func money(_ text: String, _ code: String) throws -> Money {
    try Money(text, try #require(Currency(code)))
  }

  @Test(
    "has the places of its currency",
    arguments: [
      ("5512.00", "USD", 551_200, "5512.00 USD"), ("5512", "USD", 551_200, "5512.00 USD"),
      ("14000", "VND", 14_000, "14000 VND"), ("0.001", "KWD", 1, "0.001 KWD"),
      ("-0.05", "SGD", -5, "-0.05 SGD"),
    ])
  func text(_ text: String, _ code: String, _ units: Int64, _ printed: String) throws {
    let money = try money(text, code)
    #expect(money.minorUnits == units)
    #expect(money.description == printed)
  }

  @Test("more places than the currency has are refused")
  func places() {
    #expect(throws: DecimalProblem.tooManyPlaces(0)) { try money("1.5", "VND") }
    #expect(throws: DecimalProblem.tooManyPlaces(2)) { try money("1.005", "USD") }
  }

  /// 52 % of 10,600.00 is 5,512.00; 7.5 % of 0.33 is 0.02475; 2.5 % of 0.20 is half a cent.
  @Test("a rate takes its share, rounded as told")
  func share() throws {
    #expect(
      try money("10600.00", "USD").share(Percentage(52), rounding: .halfUp)
        == money("5512.00", "USD"))
    let small = try money("0.33", "USD")
    #expect(try small.share(Percentage("7.5"), rounding: .down) == money("0.02", "USD"))
    #expect(try small.share(Percentage("7.5"), rounding: .up) == money("0.03", "USD"))
    let half = try money("0.20", "USD")
    #expect(try half.share(Percentage("2.5"), rounding: .halfUp) == money("0.01", "USD"))
    #expect(try half.share(Percentage("2.5"), rounding: .halfEven) == money("0.00", "USD"))
  }

  @Test("a share that cannot be held is reported")
  func large() throws {
    let most = Money(minorUnits: .max, Currency("IDR"))
    #expect(most.share(Percentage(100), rounding: .down) == most)
    #expect(most.share(Percentage(101), rounding: .down) == nil)
  }

  @Test("amounts of one currency add up; of two, or beyond all that is held, they have no sum")
  func sums() throws {
    let (one, other) = (try money("1.50", "USD"), try money("2.25", "USD"))
    #expect(try one.adding(other) == money("3.75", "USD"))
    #expect(try one.subtracting(other) == money("-0.75", "USD"))
    #expect(try one.adding(money("1.50", "SGD")) == nil)
    #expect(try one.subtracting(money("1.50", "SGD")) == nil)
    #expect(Money(minorUnits: .max, one.currency).adding(one) == nil)
    #expect(Money(minorUnits: .min, one.currency).subtracting(one) == nil)
  }
}
