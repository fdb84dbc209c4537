import TariffLaw
import Testing

@Suite("Bounds") struct BoundsTests {
  private static let all = (0..<5).flatMap { low in (low..<5).map { Bounds(low, $0) } }

  @Test("an outcome is settled if every value between agrees", arguments: all)
  func outcomes(_ bounds: Bounds<Int>) {
    for threshold in -1...5 {
      let reached = (bounds.low...bounds.high).map { $0 >= threshold }
      let within = (bounds.low...bounds.high).map { $0 <= threshold }
      #expect(bounds.reaches(threshold) == outcome(reached))
      #expect(bounds.staysWithin(threshold) == outcome(within))
    }
  }

  @Test("a union holds both and no more", arguments: all)
  func union(_ one: Bounds<Int>) {
    for other in Self.all {
      let union = one.union(other)
      #expect(union == other.union(one))
      #expect(union.low == [one.low, other.low].min())
      #expect(union.high == [one.high, other.high].max())
    }
  }

  @Test("one value is exact, several are not")
  func exact() {
    #expect(Bounds(3).exact == 3)
    #expect(Bounds(3, 4).exact == nil)
  }

  @Test("of two values in the wrong order the lower one is the least")
  func reversed() {
    #expect(Bounds(2, 1) == Bounds(1, 2))
  }

  private func outcome(_ answers: [Bool]) -> Outcome {
    if answers.allSatisfy(\.self) { return .met }
    return answers.contains(true) ? .unknown : .notMet
  }
}
