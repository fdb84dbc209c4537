import TariffLaw
import Testing

@Suite("Rounding") struct RoundingTests {
  /// The definitions, over every dividend and every divisor above zero that eight bits hold.
  @Test("is as defined for all numbers of eight bits", arguments: Rounding.allCases)
  func definition(_ rounding: Rounding) {
    var wrong: [(Int8, Int8)] = []
    for dividend in Int8.min...Int8.max {
      for divisor in Int8(1)...Int8.max {
        let (n, d) = (Int(dividend), Int(divisor))
        let q = Int(rounding.quotient(dividend, by: divisor))
        let isRight =
          switch rounding {
          case .down: q * d <= n && n < (q + 1) * d
          case .up: (q - 1) * d < n && n <= q * d
          case .halfUp: 2 * q * d <= 2 * n + d && 2 * n + d < 2 * (q + 1) * d
          case .halfEven:
            abs(2 * n - 2 * q * d) < d || (abs(2 * n - 2 * q * d) == d && q.isMultiple(of: 2))
          }
        if !isRight { wrong.append((dividend, divisor)) }
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test(
    "is as in the table of the documentation",
    arguments: [
      (-15, [-2, -1, -1, -2]), (-5, [-1, 0, 0, 0]), (5, [0, 1, 1, 0]), (7, [0, 1, 1, 1]),
      (12, [1, 2, 1, 1]), (20, [2, 2, 2, 2]),
    ])
  func table(_ tenths: Int, _ expected: [Int]) {
    let order: [Rounding] = [.down, .up, .halfUp, .halfEven]
    #expect(order.map { $0.quotient(tenths, by: 10) } == expected)
  }

  @Test("holds at the ends of the type", arguments: Rounding.allCases)
  func ends(_ rounding: Rounding) {
    #expect(rounding.quotient(Int64.max, by: 1) == Int64.max)
    #expect(rounding.quotient(Int64.min, by: 1) == Int64.min)
    #expect(rounding.quotient(Int64.max, by: Int64.max) == 1)
    #expect(rounding.quotient(Int64.min + 1, by: Int64.max) == -1)
  }

  @Test("a divisor of nought is our fault")
  func divisor() async {
    await #expect(processExitsWith: .failure) { _ = Rounding.down.quotient(1, by: 0) }
    await #expect(processExitsWith: .failure) { _ = Rounding.down.quotient(1, by: -1) }
  }
}
