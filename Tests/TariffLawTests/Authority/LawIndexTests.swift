import TariffLaw
import TestSupport
import Testing

/// Each question has one answer: what an index refuses is what comparing each value with each finds.
@Suite("LawIndex") struct LawIndexTests {
  private typealias Index = LawIndex<Int, Int>

  /// Whether two values answer one question, and neither goes before the other, straight from what that means.
  private static func areRivals(
    _ one: Index.Question, _ other: Index.Question, _ nesting: Index.Nesting
  ) -> Bool {
    guard one.key == other.key, one.range.overlaps(other.range), one.days.overlaps(other.days)
    else { return false }
    let (a, b) = (one.range, other.range)
    let isWithin =
      a.lowerBound <= b.lowerBound && b.upperBound <= a.upperBound
      || b.lowerBound <= a.lowerBound && a.upperBound <= b.upperBound
    return a == b || !isWithin || nesting == .refused
  }

  private static func question(_ random: inout Seeded) -> Index.Question {
    let (low, first) = (
      Int.random(in: 0..<6, using: &random), Int.random(in: 0..<8, using: &random)
    )
    let days = DayRange(
      from: Bool.random(using: &random) ? nil : Day(number: Int32(first)),
      to: Bool.random(using: &random)
        ? nil : Day(number: Int32(first + Int.random(in: 0..<4, using: &random))))
    return Index.Question(
      Int.random(in: 0..<2, using: &random),
      within: UInt64(low)..<UInt64(low + Int.random(in: 1..<4, using: &random)), on: days)
  }

  @Test("finds the values that comparing each with each finds", arguments: [false, true])
  func rivals(_ isRefused: Bool) {
    let nesting: Index.Nesting = isRefused ? .refused : .narrowerWins
    var refused = 0
    for seed in 0..<3000 {
      var random = Seeded(seed: seed)
      let all = (0..<Int.random(in: 1..<6, using: &random)).map { _ in Self.question(&random) }
      let expected = Set(
        all.indices.flatMap { one in
          all.indices.filter { $0 != one && Self.areRivals(all[one], all[$0], nesting) }
        })
      var found: Set<Int> = []
      do throws(TwoAnswers) {
        _ = try Index(Array(all.indices), nesting: nesting) { [all[$0]] }
      } catch {
        for pair in error.pairs {
          #expect(Self.areRivals(all[pair.first], all[pair.second], nesting), "seed \(seed)")
          found.formUnion([pair.first, pair.second])
        }
        refused += 1
      }
      #expect(found == expected, "seed \(seed)")
    }
    #expect((500..<2900).contains(refused))
  }

  @Test("takes time by the number of values, whether they are well or not")
  func time() {
    func seconds(_ count: Int, _ days: (Int) -> DayRange) -> Duration {
      ContinuousClock().measure {
        _ = try? Index(Array(0..<count)) { [Index.Question(1, on: days($0))] }
      }
    }
    let kinds: [(Int) -> DayRange] = [
      { DayRange(from: Day(number: Int32($0)), to: Day(number: Int32($0))) },
      { _ in .always },
    ]
    for days in kinds {
      // Sixteen times the number: a square would take 256 times as long.
      #expect(seconds(16_000, days) < seconds(1000, days) * 64 + .milliseconds(300))
    }
  }
}
