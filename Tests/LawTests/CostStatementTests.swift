import AFTA
import TestSupport
import Testing

/// What a good costs, element by element; expected amounts are added up by hand.
@Suite("Cost statements") struct CostStatementTests {
  private func statement(_ change: (String) -> String = { $0 }) throws -> CostStatement {
    let file = try Fixtures.text("claims/car-from-thailand.json")
    return try Shipped.library.origin(
      SourceFile(name: "car.json", text: change(file)), today: "2026-02-02"
    ).costs
  }

  private func amounts(_ statement: CostStatement) -> [Int128] {
    statement.rows.map { $0.amount.reduced.numerator / $0.amount.reduced.denominator }
  }

  /// Of seats of 600.00 a quarter counts; the engine, the steel and the rest of the seats do not.
  @Test("each element of a car, national content and that of all members")
  func car() throws {
    let car = try statement()
    #expect(
      amounts(car) == [0, 50_000, 15_000, 150_000, 120_000, 40_000, 150_000, 475_000, 0])
    #expect(car.share { $0.isNational } == ExactFraction(23, over: 50))  // 46 %
    #expect(car.share { $0.isRegional } == ExactFraction(21, over: 40))  // 52.5 %
    #expect(car.gap == ExactFraction(0, over: 1))
  }

  @Test("what is not said leaves the sums open, and only those that it is of")
  func open() throws {
    let car = try statement { $0.replacing(#""labour": "1500.00", "#, with: "") }
    #expect(car.sum { $0.isNational } == nil && car.sum { $0.isRegional } == nil)
    #expect(car.sum { !$0.isRegional } == ExactFraction(475_000, over: 1))
    #expect(car.gap == nil)
  }

  @Test("a material of which the status is not said is of no origin that is known")
  func unknownStatus() throws {
    let car = try statement {
      $0.replacing(#""origin": "JP", "status": "non_originating""#, with: #""origin": "MY""#)
    }
    #expect(amounts(car).last == 400_000)
    #expect(car.rows.last?.materials == ["engine"])
  }
}
