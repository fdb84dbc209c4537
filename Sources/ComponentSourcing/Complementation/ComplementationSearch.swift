internal import TariffLaw

/// Finds the cheapest plan of a task by splitting it, with bounds by prices, and proves that it is.
///
/// Under prices on what each requirement misses, every part is on its own: its makers are a subset of the countries,
/// and each market takes the cheapest of them. The sum is a bound. What no plan below the best known one can have is
/// struck out; what is left is split at a cell.
struct ComplementationSearch {
  let task: ComplementationTask
  let countries: Int
  /// The choices that a cell may have: one of each country, and one from outside.
  let width: Int
  let masks: Int
  /// By cell and maker; ``none`` where there is no such choice.
  let choices: [ComplementationTask.Choice?]
  /// The place among a cell's choices, as the task has them.
  let places: [Int]
  /// The coefficients of each requirement, by requirement and choice, with which it may come to nought at least.
  let rows: [[Int128]]
  /// What the tooling of a set of makers costs, by part and set, in fine units.
  let tooling: [Int128]
  /// All costs are multiples of it.
  let grain: Int128
  let blank: ComplementationTotals

  /// What is not to be had costs.
  static let none: Int128 = 1 << 118

  // What is worked with again and again.
  var reduced: [Int128]
  var best: [Int128]
  var sums: [Int128]
  var leasts: [Int128]
  var required: [Int]
  /// The maker chosen for each cell.
  var chosen: [Int]
  /// The best plan, and what it costs.
  var found: [Int]?
  var foundCost: Int128
  var splits = 0

  init(_ task: ComplementationTask) {
    self.task = task
    countries = task.countries
    width = countries + 1
    masks = 1 << countries
    let cells = task.parts.count * countries
    var choices = [ComplementationTask.Choice?](repeating: nil, count: cells * width)
    var places = [Int](repeating: 0, count: cells * width)
    var grain: Int128 = 0
    var most: Int128 = 0
    var tooling: [Int128] = []
    for (number, part) in task.parts.enumerated() {
      for (market, offered) in part.choices.enumerated() {
        for (place, choice) in offered.enumerated() {
          let at = (number * countries + market) * width + choice.maker
          choices[at] = choice
          places[at] = place
          grain = Self.commonDivisor(grain, choice.cost)
        }
        most += offered.map(\.cost).max() ?? 0
      }
      for mask in 0..<masks {
        var sum: Int128 = 0
        for maker in 0..<countries where mask >> maker & 1 == 1 { sum += part.tooling[maker] }
        tooling.append(sum << ComplementationPrices.fineness)
      }
      for cost in part.tooling {
        grain = Self.commonDivisor(grain, cost)
        most += cost
      }
    }
    self.choices = choices
    self.places = places
    self.tooling = tooling
    self.grain = max(1, grain)
    // No plan costs more; costs lie a grain apart.
    foundCost = most + self.grain
    blank = ComplementationTotals(task)
    rows = Self.rows(task, choices, width)
    reduced = Array(repeating: Self.none, count: cells * width)
    best = Array(repeating: 0, count: countries * masks)
    sums = Array(repeating: 0, count: masks)
    leasts = Array(repeating: 0, count: task.parts.count)
    required = Array(repeating: 0, count: task.parts.count)
    chosen = Array(repeating: 0, count: cells)
  }

  private static func commonDivisor(_ one: Int128, _ other: Int128) -> Int128 {
    var (left, right) = (one, other)
    while right != 0 { (left, right) = (right, left % right) }
    return left
  }

  /// A set of plans: which makers each cell may have, which make a part for sure, and the prices and the bound of the set that it came of.
  struct Branch {
    var allowed: [UInt16]
    /// The makers of each part whose tooling is paid for.
    var required: [Int]
    var prices: ComplementationPrices
    var bound: Int128
  }

  /// Searches until all is proven, or the limits end it.
  mutating func run(within limits: SearchLimits) -> ComplementationAnswer {
    var allowed = [UInt16](repeating: 0, count: choices.count / width)
    for (at, choice) in choices.enumerated() where choice != nil {
      allowed[at / width] |= 1 << UInt16(at % width)
    }
    let prices = ComplementationPrices(task, keys: blank.keys(of: 0).count)
    var open = BranchQueue()
    open.add(
      Branch(
        allowed: allowed, required: task.parts.map { _ in 0 }, prices: prices, bound: -Self.none))
    var isEnded = false
    var next: Branch?
    while let branch = next ?? open.popLowest() {
      next = nil
      if isPruned(branch.bound) { continue }
      if splits >= limits.states || (splits > 0 && limits.shouldStop()) {
        open.add(branch)
        isEnded = true
        break
      }
      var children = explore(branch)
      splits += 1
      // The likelier half is gone on with as long as it is not much worse than the best that is open.
      if let last = children.last, isNear(last.bound, above: open.lowest ?? last.bound) {
        next = children.removeLast()
      }
      for child in children { open.add(child) }
    }
    let bound = isEnded ? open.lowest.map(coarse) : nil
    guard let found else {
      return ComplementationAnswer(
        choices: nil, cost: nil, bound: isEnded ? bound ?? 0 : nil, splits: splits)
    }
    let list = (0..<task.parts.count).map { part in
      (0..<countries).map { market in
        let cell = part * countries + market
        return places[cell * width + found[cell]]
      }
    }
    return ComplementationAnswer(
      choices: list, cost: foundCost, bound: min(foundCost, bound ?? foundCost), splits: splits)
  }

  /// Whether no plan of a set costs less than the best one: costs lie a grain apart.
  func isPruned(_ bound: Int128) -> Bool {
    bound > (foundCost - grain) << ComplementationPrices.fineness
  }

  /// Whether a bound lies in the lower half of what is left between the lowest one and the best plan.
  private func isNear(_ bound: Int128, above lowest: Int128) -> Bool {
    found == nil || (bound - lowest) * 2 <= foundCost << ComplementationPrices.fineness - lowest
  }

  /// A bound in whole units, rounded up to the costs that there can be.
  private func coarse(_ bound: Int128) -> Int128 {
    let whole = max(0, bound >> ComplementationPrices.fineness)
    return (whole + grain - 1) / grain * grain
  }

  /// Takes a plan as the best one if it keeps all and costs less.
  mutating func consider(_ plan: [Int]) {
    let cost = self.cost(of: plan)
    guard cost < foundCost else { return }
    for part in task.parts.indices where !keepsLimits(part, plan) { return }
    guard totals(of: plan).shortfall(task) == 0 else { return }
    (found, foundCost) = (plan, cost)
  }

  /// What a plan costs.
  func cost(of plan: [Int]) -> Int128 {
    task.parts.indices.reduce(Int128(0)) { $0 + cost(of: $1, in: plan) }
  }

  /// What a part costs in a plan.
  func cost(of part: Int, in plan: [Int]) -> Int128 {
    var cost: Int128 = 0
    var used = 0
    for market in 0..<countries {
      let cell = part * countries + market
      cost += choices[cell * width + plan[cell]]?.cost ?? 0
      if plan[cell] < countries { used |= 1 << plan[cell] }
    }
    return cost + tooling[part * masks + used] >> ComplementationPrices.fineness
  }

  /// Whether a part's makers keep their capacity and make enough of it.
  func keepsLimits(_ part: Int, _ plan: [Int]) -> Bool {
    let limits = task.parts[part]
    for maker in 0..<countries {
      guard limits.capacity[maker] != nil || limits.least[maker] > 0 else { continue }
      var units: Int64 = 0
      var isUsed = false
      for market in 0..<countries where plan[part * countries + market] == maker {
        units += limits.units[market]
        isUsed = true
      }
      if let most = limits.capacity[maker], units > most { return false }
      if isUsed, units < limits.least[maker] { return false }
    }
    return true
  }

  /// What a plan comes to.
  func totals(of plan: [Int]) -> ComplementationTotals {
    var totals = blank
    for (cell, maker) in plan.enumerated() {
      if let choice = choices[cell * width + maker] { totals.add(choice, in: cell % countries) }
    }
    return totals
  }
}

extension ComplementationTask {
  /// Finds the cheapest plan.
  ///
  /// - Parameter limits: How far the search may go.
  /// - Returns: The plan with what is proven; its numbers must be countable.
  public func solve(within limits: SearchLimits = SearchLimits()) -> ComplementationAnswer {
    var search = ComplementationSearch(self)
    return search.run(within: limits)
  }
}
