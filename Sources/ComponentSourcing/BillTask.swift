/// The choice of one option for each part, at least cost, with no more non-originating value than allowed.
public struct BillTask: Sendable, Equatable {
  /// The options of each part; a part without any has no supplier.
  public let parts: [[SupplyOption]]
  /// The highest value of non-originating materials that still qualifies.
  public let limit: Int64
  /// The highest value up to the limit that a bill can have, as far as common divisors tell.
  ///
  /// Where all amounts are whole units, say, the cents of the limit are of no use to any bill.
  let usableLimit: Int64
  /// What costs of bills differ by at least, if they differ.
  let costStep: Int64

  /// The problem; `nil` if an amount is below nought, or sums are too large to be compared exactly.
  public init?(_ parts: [[SupplyOption]], limit: Int64) {
    var (cost, value) = (Int64(0), limit)
    for options in parts {
      var (mostCost, mostValue) = (Int64(0), Int64(0))
      for option in options {
        guard option.cost >= 0, option.nonOriginating >= 0 else { return nil }
        mostCost = max(mostCost, option.cost)
        mostValue = max(mostValue, option.nonOriginating)
      }
      let (costs, costsTooLarge) = cost.addingReportingOverflow(mostCost)
      let (values, valuesTooLarge) = value.addingReportingOverflow(mostValue)
      guard !costsTooLarge, !valuesTooLarge else { return nil }
      (cost, value) = (costs, values)
    }
    // A price is a quotient of two such sums: with these, its products stay inside 128 bits.
    guard limit >= 0, cost <= Int64.max / 4, value <= Int64.max / 4 else { return nil }
    self.parts = parts
    self.limit = limit
    costStep = Self.step(of: parts) { $0.cost }
    let some = parts.reduce(Int64(0)) { $0 + ($1.first?.nonOriginating ?? 0) }
    let valueStep = Self.step(of: parts) { $0.nonOriginating }
    let beyond = (limit - some) % valueStep
    usableLimit = limit - beyond - (beyond < 0 ? valueStep : 0)
  }

  /// The greatest amount of which all differences between options of a part are multiples.
  private static func step(
    of parts: [[SupplyOption]], _ amount: (SupplyOption) -> Int64
  ) -> Int64 {
    var step: Int64 = 0
    for options in parts where step != 1 {
      guard let first = options.first.map(amount) else { continue }
      for option in options.dropFirst() where step != 1 {
        var rest = abs(amount(option) - first)
        while rest != 0 { (step, rest) = (rest, step % rest) }
      }
    }
    return max(step, 1)
  }

  /// The cost and the non-originating value of a bill; `nil` if it is none of this problem.
  public func totals(of choices: [Int]) -> SupplyOption? {
    guard choices.count == parts.count else { return nil }
    var (cost, value) = (Int64(0), Int64(0))
    for (options, choice) in zip(parts, choices) {
      guard options.indices.contains(choice) else { return nil }
      cost += options[choice].cost
      value += options[choice].nonOriginating
    }
    return SupplyOption(cost: cost, nonOriginating: value)
  }
}
