/// How much each offer of a supplier bears of the cost of taking it on, so that bills cost as much as may be proven.
///
/// Each part has a worth: what having it may cost. A supplier bears no more than it costs if the worths beyond its
/// offers come to no more; then their sum is a bound. Worths are raised in turn as far as suppliers allow, moved along
/// the slope of the bound, and raised again. Any split of a cost is valid, so that none of this needs to be exact.
/// Source: Erlenkotter, A dual-based procedure for uncapacitated facility location, 1978.
struct SupplierShares {
  /// An offer of a part: what it costs at the price of the limit, and the supplier that is open, if it is of one.
  struct Offer {
    let cost: Int64
    let supplier: Int?
  }

  private let parts: [[Offer]]
  private let costs: [Int64]
  /// What each part may cost.
  private(set) var worths: [Int64]
  /// The suppliers of the best bill that was found on the way.
  private(set) var taken: [Bool]
  private var leastFound = Int128.max

  /// Begins where no supplier bears anything, or with worths that were good for a similar problem.
  init(_ parts: [[Offer]], costs: [Int64], from worths: [Int64]? = nil) {
    self.parts = parts
    self.costs = costs
    taken = costs.map { _ in true }
    self.worths = parts.map { $0.lazy.map(\.cost).min() ?? 0 }
    if let worths {
      for (part, worth) in worths.enumerated() { self.worths[part] = max(worth, self.worths[part]) }
      keepWithinCosts()
    }
  }

  /// Raises the worths as far as is found in so many steps.
  mutating func improve(steps: Int, unless stops: () -> Bool) {
    ascend()
    var (best, bound) = (worths, worths.reduce(Int128(0)) { $0 + Int128($1) })
    lookForBill()
    var (slope, stalled) = (Int128(64), 0)
    for step in 0..<steps where !stops() {
      let (value, gradient) = valueAndSlope()
      if value > bound {
        (best, bound, stalled) = (worths, value, 0)
      } else {
        stalled += 1
        if stalled == 12 { (slope, stalled, worths) = (max(1, slope / 2), 0, best) }
      }
      if step.isMultiple(of: 16) { lookForBill() }
      let length = gradient.reduce(Int128(0)) { $0 + Int128($1 * $1) }
      guard length > 0, leastFound > bound else { break }
      let move = max(1, slope * (leastFound - value) / (64 * length))
      for part in worths.indices where gradient[part] != 0 {
        worths[part] = Int64(clamping: Int128(worths[part]) + move * Int128(gradient[part]))
      }
    }
    worths = best
    keepWithinCosts()
    ascend()
  }

  /// What each offer bears, in the order of the parts and their offers; no supplier more than it costs.
  var shares: [[Int64]] {
    zip(parts, worths).map { offers, worth in
      offers.map { $0.supplier == nil ? 0 : max(0, worth - $0.cost) }
    }
  }

  /// What no bill costs less than, at the price of the limit.
  var bound: Int128 { worths.reduce(0) { $0 + Int128($1) } }

  /// What is left of each supplier's cost.
  private func slacks() -> [Int64] {
    var slacks = costs
    for (offers, worth) in zip(parts, worths) {
      for offer in offers where offer.cost < worth {
        if let supplier = offer.supplier {
          slacks[supplier] = slacks[supplier].subtractingClamped(worth - offer.cost)
        }
      }
    }
    return slacks
  }

  /// Raises the worth of each part in turn to the next offer's cost, or as far as suppliers allow.
  private mutating func ascend() {
    var slacks = slacks()
    var open = Array(parts.indices)
    while !open.isEmpty {
      var still: [Int] = []
      for part in open {
        let worth = worths[part]
        var (next, room) = (Int64.max, Int64.max)
        for offer in parts[part] {
          if offer.cost > worth {
            next = min(next, offer.cost)
          } else {
            room = min(room, offer.supplier.map { max(0, slacks[$0]) } ?? 0)
          }
        }
        let step = next == .max ? room : min(room, next - worth)
        guard step > 0, step < .max else { continue }
        worths[part] += step
        for offer in parts[part] where offer.cost <= worth {
          if let supplier = offer.supplier { slacks[supplier] -= step }
        }
        still.append(part)
      }
      open = still
    }
  }

  /// The bound that the worths prove, and for each part by how much it changes with its worth.
  private func valueAndSlope() -> (value: Int128, slope: [Int64]) {
    let slacks = slacks()
    var value = worths.reduce(Int128(0)) { $0 + Int128($1) }
    for slack in slacks where slack < 0 { value += Int128(slack) }
    var slope = [Int64](repeating: 1, count: parts.count)
    for (part, offers) in parts.enumerated() {
      for offer in offers where offer.cost < worths[part] {
        if let supplier = offer.supplier {
          if slacks[supplier] < 0 { slope[part] -= 1 }
        } else {
          value += Int128(offer.cost - worths[part])
          slope[part] -= 1
        }
      }
    }
    return (value, slope)
  }

  /// Looks at the bill that takes on the suppliers whose costs are borne, less those it is cheaper without.
  private mutating func lookForBill() {
    let slacks = slacks()
    var taken = slacks.map { $0 <= 0 }
    // A part that none of them offers takes on the supplier that is cheapest for it alone.
    for offers in parts where !offers.contains(where: { $0.supplier.map { taken[$0] } ?? true }) {
      let best = offers.compactMap { offer in
        offer.supplier.map { (cost: Int128(offer.cost) + Int128(costs[$0]), supplier: $0) }
      }.min { $0.cost < $1.cost }
      if let best { taken[best.supplier] = true }
    }
    guard var cost = cost(of: taken) else { return }
    for supplier in costs.indices.sorted(by: { costs[$0] > costs[$1] }) where taken[supplier] {
      taken[supplier] = false
      if let less = self.cost(of: taken), less < cost {
        cost = less
      } else {
        taken[supplier] = true
      }
    }
    if cost < leastFound { (leastFound, self.taken) = (cost, taken) }
  }

  private func cost(of taken: [Bool]) -> Int128? {
    var sum = zip(costs, taken).reduce(Int128(0)) { $1.1 ? $0 + Int128($1.0) : $0 }
    for offers in parts {
      var least: Int64?
      for offer in offers where offer.supplier.map({ taken[$0] }) ?? true {
        least = least.map { min($0, offer.cost) } ?? offer.cost
      }
      guard let least else { return nil }
      sum += Int128(least)
    }
    return sum
  }

  /// Lowers worths until no supplier bears more than it costs, and no part more than an offer that bears nothing.
  private mutating func keepWithinCosts() {
    for (part, offers) in parts.enumerated() {
      let free = offers.lazy.filter { $0.supplier == nil }.map(\.cost).min()
      if let free { worths[part] = min(worths[part], free) }
    }
    var slacks = slacks()
    for (part, offers) in parts.enumerated() {
      let least = offers.lazy.map(\.cost).min() ?? 0
      // By how much the most overburdened of its suppliers bears too much.
      var lower: Int64 = 0
      for offer in offers where offer.cost < worths[part] {
        guard let supplier = offer.supplier, slacks[supplier] < 0 else { continue }
        lower = max(lower, min(-slacks[supplier], worths[part] - offer.cost))
      }
      lower = min(lower, worths[part] - least)
      guard lower > 0 else { continue }
      for offer in offers where offer.cost < worths[part] {
        guard let supplier = offer.supplier else { continue }
        slacks[supplier] += min(lower, worths[part] - offer.cost)
      }
      worths[part] -= lower
    }
  }
}

extension Int64 {
  fileprivate func subtractingClamped(_ other: Int64) -> Int64 {
    let (rest, isLost) = subtractingReportingOverflow(other)
    return isLost ? (other > 0 ? .min : .max) : rest
  }
}
