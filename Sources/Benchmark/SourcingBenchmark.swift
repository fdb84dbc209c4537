import AFTA
import PlanTrials

/// Bills of made-up parts, ten offers each, of which the cheapest within a limit is sought and proven.
///
/// Amounts are cents. Realistic bills have costs and values that have nothing to do with each other; correlated ones are
/// dearer the less of them does not originate, which is hard for general programs. So are savings in proportion to value,
/// multiples of a few pairs (spanners), and savings in steps of a ceiling. Source: Pisinger, Where are the hard knapsack
/// problems?, 2005.
struct SourcingBenchmark {
  /// How costs and values of offers hang together.
  enum Kind: String, CaseIterable {
    case realistic
    case weak = "weakly correlated"
    case strong = "strongly correlated"
    case proportional = "in proportion"
    case spanner
    case ceiling = "profit ceilings"
  }

  let name: String
  let problem: BillTask

  init(_ kind: Kind, parts count: Int, seed: Int) throws {
    var numbers = SeededNumbers(seed: seed)
    let parts = (0..<count).map { _ in
      (0..<10).map { _ -> SupplyOption in
        var value = Int64.random(in: 0...100_000, using: &numbers)
        if kind == .spanner { value = value / 10_000 * 9_973 }
        let cost: Int64 =
          switch kind {
          case .realistic: Int64.random(in: 1_000...100_000, using: &numbers)
          case .weak: max(0, 120_000 - value + Int64.random(in: -5_000...5_000, using: &numbers))
          case .strong: 120_000 - value
          case .proportional: 200_000 - value * 2
          case .spanner: 120_000 - value / 9_973 * 8_861
          case .ceiling: 120_000 - (value + 2_999) / 3_000 * 3_000
          }
        return SupplyOption(cost: cost, nonOriginating: value)
      }
    }
    let limit = Int64(count) * (kind == .realistic ? 20_000 : 35_000)
    guard let problem = BillTask(parts, limit: limit) else { throw BenchmarkProblem("no problem") }
    self.problem = problem
    name = "\(count) parts, \(kind.rawValue)"
  }

  /// The bill as CSV for another program, the limit in its first line.
  var csv: String {
    var text = "limit,\(problem.limit)\npart,option,cost,non_originating\n"
    for (part, options) in problem.parts.enumerated() {
      for (place, option) in options.enumerated() {
        text += "\(part),\(place),\(option.cost),\(option.nonOriginating)\n"
      }
    }
    return text
  }

  /// Searches; the answer must be proven.
  func run() throws -> BillAnswer {
    guard let answer = problem.solve(), answer.isOptimal else {
      throw BenchmarkProblem("\(name): not proven optimal")
    }
    return answer
  }

  /// Compares the search with an enumeration: nine ways of 8 parts with 6 offers each.
  static func compareWithEnumeration(seed: Int) throws -> Int {
    var bills = 0
    for way in 0..<9 {
      var numbers = SeededNumbers(seed: seed + way)
      let parts = (0..<8).map { _ in
        (0..<6).map { _ in
          SupplyOption(
            cost: Int64.random(in: 1_000...100_000, using: &numbers),
            nonOriginating: Int64.random(in: 0...100_000, using: &numbers))
        }
      }
      guard let problem = BillTask(parts, limit: Int64(way) * 40_000) else {
        throw BenchmarkProblem("no problem")
      }
      var least: Int64?
      func visit(_ part: Int, _ cost: Int64, _ value: Int64) {
        guard part < parts.count else {
          bills += 1
          if value <= problem.limit { least = min(least ?? cost, cost) }
          return
        }
        for option in parts[part] {
          visit(part + 1, cost + option.cost, value + option.nonOriginating)
        }
      }
      visit(0, 0, 0)
      guard problem.solve()?.totals.cost == least else {
        throw BenchmarkProblem("way \(way): the search and the enumeration differ")
      }
    }
    return bills
  }
}
