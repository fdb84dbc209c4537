internal import SourcingPlans
internal import TariffLaw

/// The search for the cheapest ways and offers, where ways share choices and costs.
///
/// A branch is bounded by prices of its limits. Offers with which no choice can be cheaper than the best that is known fall
/// out; then it is split by the ways of a market, by what is paid once, by the offers of a part.
struct SharingSearch {
  /// A choice: a way for each market, and the offers of each group.
  struct Choice {
    let ways: [Int]
    let offers: [[Int]]
    let cost: Int128
  }

  let task: SharingTask
  private let limits: SearchLimits
  private(set) var best: Choice?
  private(set) var root: SharingBranch = .ends([])
  /// The price of content at which each way for itself costs at least the most.
  private(set) var alonePrices: [Int128]
  /// What the least of the branches that were left open costs, times the unit of prices.
  private(set) var open: Int128?
  private var alone: [Int128?]
  private var looked = 0
  private var isEnded = false

  private static let branchesAllowed = 200_000
  private static let (rootRounds, rootSteps, steps) = (4, 20, 6)

  /// Searches.
  init(_ task: SharingTask, within limits: SearchLimits) {
    self.task = task
    self.limits = limits
    alone = task.ways.map { _ in nil }
    alonePrices = task.ways.map { _ in 0 }
    for (place, way) in task.ways.enumerated() {
      var node = SharingNode(task)
      for demand in node.ways.indices { node.ways[demand] = demand == way.demand ? [place] : [] }
      node.decisions = task.items.map { _ in .left }
      guard var relaxation = SharingRelaxation(task, node, alone: alone, isAlone: true) else {
        continue
      }
      let found = relaxation.raise(rounds: 1, steps: Self.rootSteps, to: target)
      alone[place] = found.bound
      alonePrices[place] = relaxation.prices.first ?? 0
    }
    root = visit(SharingNode(task), isRoot: true)
  }

  /// No choice is looked for that costs so much or more.
  private var target: Int128 { best?.cost ?? task.ceiling + 1 }

  private mutating func visit(_ start: SharingNode, isRoot: Bool = false) -> SharingBranch {
    looked += 1
    guard var relaxation = SharingRelaxation(task, start, alone: alone) else { return .ends([]) }
    let found = relaxation.raise(
      rounds: isRoot ? Self.rootRounds : 1, steps: isRoot ? Self.rootSteps : Self.steps, to: target)
    let prices = zip(relaxation.limits, relaxation.prices).compactMap { limit, price in
      price > 0 ? self.price(limit.row, price) : nil
    }
    let isWhole = !start.ways.contains { $0.count > 1 }
    if isWhole { improve(relaxation, found) }
    guard found.bound <= (target - 1) * SharingTask.priceUnit else { return .ends(prices) }
    isEnded = isEnded || looked > Self.branchesAllowed || limits.shouldStop()
    let node = relaxation.fixing(found, below: target)
    guard !isEnded, let split = split(node, relaxation, found, isWhole: isWhole) else {
      open = min(open ?? found.bound, found.bound)
      return .ends(prices)
    }
    return .splits(prices, split, branches(of: node, split))
  }

  private mutating func branches(
    of node: SharingNode, _ split: SharingBranch.Split
  )
    -> [SharingBranch]
  {
    var branches: [SharingNode]
    var order: [Int]
    switch split {
    case .market(let demand):
      branches = node.ways[demand].map { way in
        var own = node
        own.ways[demand] = [way]
        return own
      }
      let least = node.ways[demand].map { alone[$0] ?? .max }
      order = branches.indices.sorted { (least[$0], $0) < (least[$1], $1) }
    case .item(let item):
      branches = [.taken, .left].map { node.deciding(item, $0, in: task) }
      order = [0, 1]
    case .offer(let group, let part, let offer):
      branches = [node, node]
      branches[0].offers[group][part] = [offer]
      branches[1].offers[group][part].removeAll { $0 == offer }
      order = [0, 1]
    }
    var found = branches.map { _ in SharingBranch.ends([]) }
    for place in order { found[place] = visit(branches[place]) }
    return found
  }

  /// What is to be decided next; `nil` if nothing is left to decide.
  private func split(
    _ node: SharingNode, _ relaxation: SharingRelaxation, _ found: SharingRelaxation.Found,
    isWhole: Bool
  ) -> SharingBranch.Split? {
    if !isWhole {
      // The largest market first.
      let open = node.ways.indices.filter { node.ways[$0].count > 1 }
      return open.max { task.demands[$0].volume < task.demands[$1].volume }.map { .market($0) }
    }
    var used: Set<Int> = []
    for option in found.choice { used.formUnion(relaxation.owners[option]) }
    let unpaid = used.sorted().filter { node.decisions[$0] == .open }
      .max { found.unborne[$0] < found.unborne[$1] }
    if let unpaid, found.unborne[unpaid] > 0 || task.items[unpaid].least != nil {
      return .item(unpaid)
    }
    if let least = used.sorted().first(where: {
      node.decisions[$0] == .open && task.items[$0].least != nil
    }) {
      return .item(least)
    }
    var closest: (gap: Int128, slot: Int)?
    for (place, slot) in relaxation.slots.enumerated()
    where node.offers[slot.group][slot.part].count > 1 {
      let best = found.choice[place]
      let kept = node.offers[slot.group][slot.part]
      var gap: Int128 = .max
      for option in slot.options
      where option != best && kept.contains(relaxation.places[option]) {
        gap = min(gap, found.priced[option] - found.priced[best])
      }
      if closest.map({ gap < $0.gap }) ?? true { closest = (gap, place) }
    }
    if let closest {
      let slot = relaxation.slots[closest.slot]
      return .offer(
        bill: slot.group, part: slot.part, offer: relaxation.places[found.choice[closest.slot]])
    }
    // One choice is left, which its own branch shows to keep all limits, or not.
    return relaxation.limits.isEmpty
      ? nil
      : relaxation.slots.first.map {
        .offer(bill: $0.group, part: $0.part, offer: relaxation.places[found.choice[0]])
      }
  }

  // MARK: Choices

  /// Looks at the choice of a bound, and at those that come of it offer by offer.
  private mutating func improve(
    _ relaxation: SharingRelaxation, _ found: SharingRelaxation.Found
  ) {
    look(at: found.choice, of: relaxation)
    var choice = found.choice
    var excess = relaxation.limits.map { relaxation.excess(of: $0, choice) }
    /// By how much less is beyond limits if a slot has another option.
    func less(_ slot: Int, _ option: Int) -> Int128 {
      var less: Int128 = 0
      for (limit, excess) in zip(relaxation.limits, excess) {
        let after = excess + limit.weights[option] - limit.weights[choice[slot]]
        less += max(0, excess) - max(0, after)
      }
      return less
    }
    func move(_ slot: Int, to option: Int) {
      for (place, limit) in relaxation.limits.enumerated() {
        excess[place] += limit.weights[option] - limit.weights[choice[slot]]
      }
      choice[slot] = option
    }
    // The offers that take away most for what they cost, until all is within limits.
    for _ in 0..<relaxation.slots.count where excess.contains(where: { $0 > 0 }) {
      var next: (slot: Int, option: Int, cost: Int128, less: Int128)?
      for (place, slot) in relaxation.slots.enumerated() {
        for option in slot.options where option != choice[place] {
          let less = less(place, option)
          guard less > 0 else { continue }
          let cost = max(0, relaxation.costs[option] - relaxation.costs[choice[place]])
          let isBetter = next.map { Self.isLess((cost, less), ($0.cost, $0.less)) } ?? true
          if isBetter { next = (place, option, cost, less) }
        }
      }
      guard let next else { return }
      move(next.slot, to: next.option)
    }
    guard !excess.contains(where: { $0 > 0 }) else { return }
    look(at: choice, of: relaxation)
    // Cheaper offers that still keep the limits.
    for (place, slot) in relaxation.slots.enumerated() {
      for option in slot.options
      where relaxation.costs[option] < relaxation.costs[choice[place]] && less(place, option) >= 0 {
        move(place, to: option)
      }
    }
    look(at: choice, of: relaxation)
  }

  /// Whether one cost for what it takes away is less than another.
  private static func isLess(
    _ one: (cost: Int128, less: Int128), _ other: (cost: Int128, less: Int128)
  ) -> Bool {
    let left = one.cost.magnitude.multipliedFullWidth(by: other.less.magnitude)
    let right = other.cost.magnitude.multipliedFullWidth(by: one.less.magnitude)
    return left < right
  }

  private mutating func look(at choice: [Int], of relaxation: SharingRelaxation) {
    var offers = [[Int]](
      repeating: [Int](repeating: 0, count: task.owners.count), count: task.groupCount)
    for (slot, choice) in zip(relaxation.slots, choice) {
      offers[slot.group][slot.part] = relaxation.places[choice]
    }
    let ways = relaxation.node.decided
    guard let cost = task.cost(of: ways, offers), cost < target else { return }
    best = Choice(ways: ways, offers: offers, cost: cost)
  }
}

extension SharingSearch {
  /// What proves that no choice costs less.
  var proof: SharingProof {
    SharingProof(
      alone: alonePrices.map { ExactFraction($0, over: SharingTask.priceUnit).reduced }, root: root)
  }

  /// A price of a limit in smallest units of the currency.
  private func price(_ row: SharingNode.Row, _ price: Int128) -> SharingBranch.Price? {
    let own = ExactFraction(price, over: SharingTask.priceUnit).reduced
    switch row {
    case .content(let demand): return SharingBranch.Price(.content, demand, own)
    case .capacity(let item), .least(let item):
      var isLeast = false
      if case .least = row { isLeast = true }
      return own.multiplied(by: ExactFraction(task.quantityUnit, over: task.unit)).map {
        SharingBranch.Price(isLeast ? .least : .capacity, item, $0)
      }
    }
  }
}
