/// The choice of one option for each part, at least cost, with no more non-originating value than allowed.
public struct BillProblem: Sendable, Equatable {
  /// The options of each part; a part without any has no supplier.
  public let parts: [[SupplyOption]]
  /// The highest value of non-originating materials that still qualifies.
  public let limit: Int64

  /// The problem; `nil` if an amount is below nought, or sums are too large to be compared exactly.
  public init?(_ parts: [[SupplyOption]], limit: Int64) {
    var (cost, weight) = (Int64(0), limit)
    for options in parts {
      guard options.allSatisfy({ $0.cost >= 0 && $0.nonOriginating >= 0 }) else { return nil }
      let (costs, costsTooLarge) = cost.addingReportingOverflow(options.map(\.cost).max() ?? 0)
      let (weights, weightsTooLarge) = weight.addingReportingOverflow(
        options.map(\.nonOriginating).max() ?? 0)
      guard !costsTooLarge, !weightsTooLarge else { return nil }
      (cost, weight) = (costs, weights)
    }
    // A price is a quotient of two such sums: with these, its products stay inside 128 bits.
    guard limit >= 0, cost <= Int64.max / 4, weight <= Int64.max / 4 else { return nil }
    self.parts = parts
    self.limit = limit
  }

  /// The cost and the non-originating value of a bill; `nil` if it is none of this problem.
  public func totals(of choices: [Int]) -> SupplyOption? {
    guard choices.count == parts.count else { return nil }
    var (cost, weight) = (Int64(0), Int64(0))
    for (options, choice) in zip(parts, choices) {
      guard options.indices.contains(choice) else { return nil }
      cost += options[choice].cost
      weight += options[choice].nonOriginating
    }
    return SupplyOption(cost: cost, nonOriginating: weight)
  }
}
