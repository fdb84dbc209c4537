@testable import ComponentSourcing
import Testing

/// How far a search may go.
@Suite struct SearchLimitsTests {
  @Test func `Limits that may be asked twice are reached the third time`() {
    let limits = SearchLimits().ended(after: 2)
    let asked = (0..<4).map { _ in limits.shouldStop() }
    #expect(asked == [false, false, true, true])
  }

  @Test func `Limits that are reached are so whatever may be asked`() {
    let isReached = SearchLimits(shouldStop: { true }).ended(after: 2).shouldStop()
    #expect(isReached)
  }
}
