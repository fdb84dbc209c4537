/// What a branch costs at least: limits are priced, and what is paid once is borne by offers that need it.
///
/// Whatever the prices, and whatever offers bear as long as it comes to no more than is paid, the sum of the cheapest offers
/// is a bound. Where nothing is decided of a market, its cheapest way for itself counts.
struct SharingRelaxation {
  /// A part of a group, with where its offers that are left stand among all.
  struct Slot {
    let group: Int
    let part: Int
    let options: Range<Int>
  }

  /// A limit: what each offer that is left counts, and what may be counted.
  struct Limit {
    let row: SharingNode.Row
    let weights: [Int128]
    let allowed: Int128
    let mostPrice: Int128
  }

  /// The cheapest offers at some prices.
  struct Found {
    /// What no choice costs less than, times the unit of prices.
    var bound: Int128
    /// Where each slot's offer stands among all that are left.
    var choice: [Int]
    /// What each offer that is left costs with prices and with what it bears.
    var priced: [Int128]
    /// What is not borne of each item.
    var unborne: [Int128]
  }

  let task: SharingTask
  let node: SharingNode
  let slots: [Slot]
  /// The place of each offer that is left in its part, what it costs, and what it needs.
  let places: [Int]
  let costs: [Int128]
  let owners: [[Int]]
  let limits: [Limit]
  private let base: Int128
  var prices: [Int128]

  private static let mostSum: Int128 = 1 << 100

  /// Takes a branch; `nil` if it has no choice that will do.
  ///
  /// - Parameters:
  ///   - task: The task.
  ///   - node: The branch.
  ///   - alone: What each way costs at least for itself, times the unit of prices; `nil` if it has no bill that will do.
  ///   - isAlone: Whether nothing counts but one way for itself.
  init?(_ task: SharingTask, _ node: SharingNode, alone: [Int128?], isAlone: Bool = false) {
    (self.task, self.node) = (task, node)
    let decided = node.decided
    let isWhole = decided.count == node.ways.count
    guard let plants = isAlone ? 0 : task.cost(ofPlants: decided, isWhole: isWhole) else {
      return nil
    }
    var base = plants
    for way in decided { base += task.ways[way].constant }
    var undecided: Int128 = 0
    for ways in node.ways where ways.count != 1 && !isAlone {
      guard let least = ways.compactMap({ alone[$0] }).min() else { return nil }
      undecided += least
    }
    for (item, decision) in zip(task.items, node.decisions) where decision == .taken {
      base += item.cost
    }
    self.base = base * SharingTask.priceUnit + undecided
    var (slots, places, costs): ([Slot], [Int], [Int128]) = ([], [], [])
    var owners: [[Int]] = []
    var own: [[Int]] = []
    for group in 0..<task.groupCount {
      let ways = decided.filter { task.ways[$0].group == group }
      guard !ways.isEmpty else { continue }
      for (part, left) in node.offers[group].enumerated() {
        guard !left.isEmpty else { return nil }
        own.append(ways)
        slots.append(
          Slot(group: group, part: part, options: places.count..<places.count + left.count))
        places += left
        for place in left {
          var cost: Int128 = 0
          for way in ways { cost += task.ways[way].costs[part][place] }
          costs.append(cost)
          owners.append(task.owners[part][place])
        }
      }
    }
    (self.slots, self.places, self.costs, self.owners) = (slots, places, costs, owners)
    var limits: [Limit] = []
    func limit(
      _ row: SharingNode.Row, _ allowed: Int128, _ weight: (_ slot: Int, _ option: Int) -> Int128
    ) -> Bool {
      var weights = [Int128](repeating: 0, count: places.count)
      var (least, most, size): (Int128, Int128, Int128) = (0, 0, 1)
      for (place, slot) in slots.enumerated() {
        var (low, high) = (Int128.max, Int128.min)
        for option in slot.options {
          let own = weight(place, option)
          weights[option] = own
          (low, high) = (min(low, own), max(high, own))
        }
        least += low
        most += high
        size += max(high, -low)
      }
      guard least <= allowed else { return false }
      guard most > allowed else { return true }
      limits.append(
        Limit(
          row: row, weights: weights, allowed: allowed,
          mostPrice: Self.mostSum / (size + Int128(allowed.magnitude))))
      return true
    }
    for place in decided {
      let way = task.ways[place]
      guard let allowed = way.allowed else { continue }
      let isWithin = limit(.content(way.demand), allowed) { slot, option in
        slots[slot].group == way.group ? way.values[slots[slot].part][places[option]] : 0
      }
      guard isWithin else { return nil }
    }
    for (place, item) in task.items.enumerated()
    where !isAlone && (item.capacity != nil || item.least != nil) {
      let usage = slots.indices.map {
        task.usage(of: slots[$0].part, by: own[$0], in: slots[$0].group)
      }
      if let most = item.capacity {
        let isWithin = limit(.capacity(place), most) { slot, option in
          owners[option].contains(place) ? usage[slot] : 0
        }
        guard isWithin else { return nil }
      }
      if let least = item.least, node.decisions[place] == .taken, isWhole {
        let isWithin = limit(.least(place), -least) { slot, option in
          owners[option].contains(place) ? -usage[slot] : 0
        }
        guard isWithin else { return nil }
      }
    }
    self.limits = limits
    prices = limits.map { min(node.prices[$0.row] ?? 0, $0.mostPrice) }
  }

  /// The cheapest offers at some prices.
  func found(at prices: [Int128]) -> Found {
    var found = Found(bound: base, choice: [], priced: costs, unborne: [])
    for option in found.priced.indices { found.priced[option] *= SharingTask.priceUnit }
    for (price, limit) in zip(prices, limits) where price > 0 {
      found.bound -= price * limit.allowed
      for option in found.priced.indices { found.priced[option] += price * limit.weights[option] }
    }
    found.unborne = [Int128](repeating: 0, count: task.items.count)
    for place in task.items.indices where node.decisions[place] == .open {
      found.unborne[place] = task.items[place].cost * SharingTask.priceUnit
    }
    found.choice.reserveCapacity(slots.count)
    for slot in slots {
      let best = bear(&found.priced, slot.options, &found.unborne)
      found.bound += found.priced[best]
      found.choice.append(best)
    }
    return found
  }

  /// Lets offers bear what they need until another is as cheap; where the cheapest stands.
  private func bear(
    _ priced: inout [Int128], _ options: Range<Int>, _ unborne: inout [Int128]
  ) -> Int {
    while true {
      var best = options.lowerBound
      for option in options where priced[option] < priced[best] { best = option }
      guard let item = owners[best].first(where: { unborne[$0] > 0 }) else { return best }
      var more = unborne[item]
      for option in options where !owners[option].contains(item) {
        more = min(more, priced[option] - priced[best])
      }
      guard more > 0 else { return best }
      unborne[item] -= more
      for option in options where owners[option].contains(item) { priced[option] += more }
    }
  }

  /// What the offers of a choice count beyond a limit.
  func excess(of limit: Limit, _ choice: [Int]) -> Int128 {
    var sum = -limit.allowed
    for option in choice { sum += limit.weights[option] }
    return sum
  }

  /// Moves prices so that the bound rises, one after the other.
  mutating func raise(rounds: Int, steps: Int, to target: Int128) -> Found {
    var best = found(at: prices)
    let goal = (target - 1) * SharingTask.priceUnit
    for _ in 0..<rounds {
      let before = best.bound
      for place in limits.indices {
        if best.bound > goal { return best }
        let limit = limits[place]
        let over = excess(of: limit, best.choice)
        guard over > 0 || over < 0 && prices[place] > 0 else { continue }
        var (low, high) = (Int128(0), limit.mostPrice)
        func isOver(_ found: Found) -> Bool { excess(of: limit, found.choice) > 0 }
        func look(_ price: Int128) -> Bool {
          var tried = prices
          tried[place] = price
          let own = found(at: tried)
          if own.bound > best.bound { (best, prices) = (own, tried) }
          return isOver(own)
        }
        if over > 0 {
          low = prices[place]
          var next = max(prices[place] + prices[place] / 4 + 1, SharingTask.priceUnit / 64)
          while next < limit.mostPrice, look(next), best.bound <= goal {
            low = next
            next = min(next * 4, limit.mostPrice)
          }
          high = next
        } else {
          high = prices[place]
        }
        for _ in 0..<steps where high - low > 1 && best.bound <= goal {
          let middle = low + (high - low) / 2
          if look(middle) { low = middle } else { high = middle }
        }
      }
      guard best.bound > before else { break }
    }
    return best
  }

  /// The branch without offers that cost too much: with one of them no choice costs less than the target.
  func fixing(_ found: Found, below target: Int128) -> SharingNode {
    var node = node
    let goal = (target - 1) * SharingTask.priceUnit
    for (slot, choice) in zip(slots, found.choice) {
      let rest = found.bound - found.priced[choice]
      let kept = slot.options.filter { rest + found.priced[$0] <= goal }
      if kept.count < slot.options.count {
        node.offers[slot.group][slot.part] = kept.map { places[$0] }
      }
    }
    node.prices = [:]
    for (limit, price) in zip(limits, prices) { node.prices[limit.row] = price }
    return node
  }
}
