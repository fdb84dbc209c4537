import TariffLaw
import Testing

@Suite("ExactFraction") struct ExactFractionTests {
  /// Every fraction with parts from -4 to 4 over 1 to 4, in all its forms.
  private static let small = (Int128(-4)...4).flatMap { above in
    (Int128(1)...4).map { ExactFraction(above, over: $0) }
  }

  @Test("equality and order are those of the numbers", arguments: small)
  func order(_ one: ExactFraction) {
    for other in Self.small {
      let (left, right) = (
        one.numerator * other.denominator, other.numerator * one.denominator
      )
      #expect((one == other) == (left == right))
      #expect((one < other) == (left < right))
      if one == other { #expect(one.hashValue == other.hashValue) }
    }
  }

  @Test("sums and products obey the laws of arithmetic", arguments: small)
  func laws(_ one: ExactFraction) throws {
    let nought = ExactFraction(0)
    #expect(one.adding(nought) == one)
    #expect(one.multiplied(by: ExactFraction(1)) == one)
    #expect(one.multiplied(by: nought) == nought)
    #expect(one.adding(ExactFraction(-one.numerator, over: one.denominator)) == nought)
    for other in Self.small {
      let sum = try #require(one.adding(other))
      let product = try #require(one.multiplied(by: other))
      #expect(sum == other.adding(one))
      #expect(product == other.multiplied(by: one))
      for third in Self.small.prefix(12) {
        let left = sum.multiplied(by: third)
        let right = try #require(one.multiplied(by: third)).adding(
          try #require(other.multiplied(by: third)))
        #expect(left == right)
        #expect(sum.adding(third) == one.adding(try #require(other.adding(third))))
      }
    }
  }

  @Test("what cannot be held is reported, not trapped")
  func overflow() {
    let most = ExactFraction(.max)
    #expect(most.adding(ExactFraction(1)) == nil)
    #expect(most.multiplied(by: ExactFraction(2)) == nil)
    #expect(most.times(2, rounding: .down) == nil)
    #expect(ExactFraction(1, over: .max).multiplied(by: ExactFraction(1, over: 2)) == nil)
    #expect(ExactFraction(1, over: .max).adding(ExactFraction(1, over: .max - 1)) == nil)
    #expect(most.percentage(rounding: .down) == nil)
    #expect(most.decimal(places: 2, rounding: .down) == nil)
    #expect(ExactFraction(1).decimal(places: 60, rounding: .down) == nil)
  }

  @Test("what can be held is given, however large its parts")
  func large() {
    let part = ExactFraction(1, over: .max)
    #expect(part.adding(part) == ExactFraction(2, over: .max))
    #expect(part.multiplied(by: ExactFraction(.max)) == ExactFraction(1))
    #expect(ExactFraction(.max, over: 2).multiplied(by: ExactFraction(2)) == ExactFraction(.max))
    #expect(
      ExactFraction(.min, over: 2).adding(ExactFraction(.min, over: 2)) == ExactFraction(.min))
    #expect(ExactFraction(.min, over: .max).reduced == ExactFraction(.min, over: .max))
  }

  @Test("comparison is exact where the products do not fit")
  func wide() {
    let below = ExactFraction(.max - 1, over: .max)
    #expect(below < ExactFraction(1))
    #expect(below != ExactFraction(1))
    #expect(ExactFraction(.max - 2, over: .max - 1) < below)
    #expect(ExactFraction(.min) < ExactFraction(.min + 1))
  }

  @Test(
    "decimals have fixed places and a named rounding",
    arguments: [
      (1, 3, 6, Rounding.halfUp, "0.333333"), (2, 3, 6, .halfUp, "0.666667"),
      (2, 3, 6, .down, "0.666666"), (-2, 3, 2, .down, "-0.67"), (5, 2, 0, .halfUp, "3"),
      (5, 2, 0, .halfEven, "2"), (21, 40, 3, .down, "0.525"), (7, 1, 2, .up, "7.00"),
      (3_999_999, 10_000_000, 2, .down, "0.39"),
    ])
  func decimal(_ above: Int, _ below: Int, _ places: Int, _ rounding: Rounding, _ text: String) {
    let fraction = ExactFraction(Int128(above), over: Int128(below))
    #expect(fraction.decimal(places: places, rounding: rounding) == text)
  }

  @Test("per cent: 2/5 is 40, a third is not exact")
  func percentage() {
    #expect(ExactFraction(2, over: 5).percentage(rounding: .down) == Percentage(40))
    #expect(ExactFraction(2, over: 5).isExactPercentage)
    let third = ExactFraction(1, over: 3)
    #expect(third.percentage(rounding: .down)?.description == "33.333333")
    #expect(third.percentage(rounding: .up)?.description == "33.333334")
    #expect(!third.isExactPercentage)
    #expect(Percentage(40).fraction == ExactFraction(2, over: 5))
  }

  @Test("prints in lowest terms")
  func description() {
    #expect(ExactFraction(42, over: 80).description == "21/40")
    #expect(ExactFraction(-4, over: 2).description == "-2")
    #expect(ExactFraction(0, over: 9).description == "0")
  }

  @Test("a denominator that is not above nought is our fault")
  func denominator() async {
    await #expect(processExitsWith: .failure) { _ = ExactFraction(1, over: 0) }
    await #expect(processExitsWith: .failure) { _ = ExactFraction(1, over: -1) }
  }

  // 10^36 / (3 x 10^36 + 1) is just below a third; half of an odd denominator; signs.
  @Test("fractions of large parts are printed by long division")
  func longDivision() {
    let large: Int128 = 1_000_000_000_000_000_000_000_000_000_000_000_000
    let third = ExactFraction(large, over: 3 * large + 1)
    #expect(third.decimal(places: 6, rounding: .halfUp) == "0.333333")
    #expect(third.decimal(places: 6, rounding: .up) == "0.333334")
    let half = ExactFraction(-(large + 1), over: 2 * large + 1)
    #expect(half.decimal(places: 0, rounding: .halfUp) == "-1")
    #expect(half.decimal(places: 4, rounding: .halfUp) == "-0.5000")
    #expect(
      ExactFraction(7 * large + 3, over: large).decimal(places: 3, rounding: .down) == "7.000")
  }
}
