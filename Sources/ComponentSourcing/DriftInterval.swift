internal import TariffLaw

/// One treatment over an interval of a drift: each offer at the lower of its costs and values at both ends, beside
/// those of the bill that is asked about.
struct DriftInterval {
  private var parts: [[SupplyTask.Choice]] = []
  private var limit: Int128
  /// What every bill costs beyond the bill that is asked about, at least.
  private var base: Int128
  private var shared: [SupplyTask.Shared] = []

  init(
    _ side: Drift.Side, beside own: Drift.Side, _ choices: [Int], from low: ExactFraction,
    to high: ExactFraction, scale: Int128 = 1_000_000_000
  ) throws(SourcingProblem) {
    let problem = side.problem
    func line(
      _ start: ExactFraction, _ move: ExactFraction
    ) throws(SourcingProblem) -> (
      ExactFraction, ExactFraction
    ) {
      guard move != ExactFraction(0) else { return (start, start) }
      guard let one = move.multiplied(by: low)?.adding(start),
        let other = move.multiplied(by: high)?.adding(start)
      else { throw .tooFine }
      return (one, other)
    }
    func least(_ start: ExactFraction, _ move: ExactFraction) throws(SourcingProblem) -> Int128 {
      let (one, other) = try line(start, move)
      guard let least = min(one, other).floor(times: scale) else { throw .tooFine }
      return least
    }
    guard let apart = side.landed.subtracting(own.landed),
      let drift = side.landedMove.subtracting(own.landedMove)
    else { throw .tooFine }
    base = try least(apart, drift)
    let (one, other) = try line(side.slack, side.slackMove)
    guard let most = max(one, other).floor(times: scale) else { throw .tooFine }
    limit = most
    for part in problem.terms.costs.indices {
      let (costs, values) = (problem.terms.costs[part], problem.terms.values[part])
      let chosen = choices[part]
      var options: [(cost: Int128, value: Int128)] = []
      for place in costs.indices {
        guard place != chosen else {
          options.append((0, 0))
          continue
        }
        guard let cost = costs[place].subtracting(costs[chosen]),
          let move = side.costs[part][place].subtracting(side.costs[part][chosen]),
          let value = values[place].subtracting(values[chosen]),
          let taken = side.values[part][place].subtracting(side.values[part][chosen])
        else { throw .tooFine }
        options.append((try least(cost, move), try least(value, taken)))
      }
      let (cheapest, lightest) = (
        options.map(\.cost).min() ?? 0, options.map(\.value).min() ?? 0
      )
      base += cheapest
      limit -= lightest
      var choices: [SupplyTask.Choice] = []
      for (place, option) in options.enumerated() {
        guard let cost = Int64(exactly: option.cost - cheapest),
          let value = Int64(exactly: option.value - lightest)
        else { throw .tooFine }
        choices.append(
          SupplyTask.Choice(
            place: place, option: SupplyOption(cost: cost, nonOriginating: value)))
      }
      parts.append(choices)
    }
    for supplier in problem.terms.shared {
      guard let cost = supplier.cost.floor(times: scale).flatMap(Int64.init(exactly:)) else {
        throw .tooFine
      }
      shared.append(SupplyTask.Shared(cost: cost, places: supplier.places))
      // The bill that is asked about has paid it.
      if zip(supplier.places, choices).contains(where: { $0 == $1 }) { base -= Int128(cost) }
    }
    guard BillTask(parts.map { $0.map(\.option) }, limit: 0) != nil else {
      guard scale > 1_000 else { throw .tooFine }
      self = try Self(side, beside: own, choices, from: low, to: high, scale: scale / 1_000)
      return
    }
    if problem.treatment.limits.isEmpty { limit = 0 }
  }

  /// A bill that may be cheaper somewhere in the interval by more than rounding; `nil` if none is.
  func cheaper(within limits: SearchLimits) -> [Int]? {
    guard limit >= 0 else { return nil }
    let problem = SupplyTask(parts, limit: Int64(clamping: limit), shared: shared)
    let most = problem.mostValue
    let search = SupplySearch(
      problem.limited(to: min(problem.limit, most)), within: limits)
    guard let best = search.best, base + Int128(best.cost) < -Int128(parts.count) else {
      return nil
    }
    return best.places
  }
}
