internal import SourcingPlans
internal import TariffLaw

/// Whether no ways and offers that share cost less than an amount: goes through the branches of a proof and adds up minima.
struct SharingBound {
  private static let most: Int128 = 1 << 117
  private static let mostAlone: Int128 = 1 << 101

  private let model: SharingModel
  private let target: Int128
  private let stops: () -> Bool
  /// What each way for itself costs at least, and over what; `nil` if none of its bills will do.
  private var alone: [(sum: Int128, over: Int128)?] = []

  /// What is left in a branch.
  private struct State {
    var ways: [[Int]]
    var offers: [[[Int]]]
    /// Whether each item is paid for, or left; not decided if `nil`.
    var paid: [Bool?]
  }

  /// Takes the units that no choice is to cost less than, and the prices of ways for themselves.
  init(
    _ model: SharingModel, _ target: Int128, alone: [ExactFraction],
    unless stops: @escaping () -> Bool
  ) throws(Problem) {
    (self.model, self.target, self.stops) = (model, target, stops)
    guard alone.count == model.ways.count else {
      throw .refused("certificate.alone", "it does not tell of each way")
    }
    for (way, price) in zip(model.ways, alone) {
      let size = try Self.size(of: way.values) + Int128(way.allowed?.magnitude ?? 0)
      guard price >= ExactFraction(0), price.denominator < 1 << 20,
        price.numerator < Self.mostAlone / max(1, size)
      else { throw .tooFine }
      var sum = way.constant * price.denominator
      if let allowed = way.allowed {
        let lightest = way.values.reduce(Int128(0)) { $0 + ($1.min() ?? 0) }
        if lightest > allowed {
          self.alone.append(nil)
          continue
        }
        sum -= price.numerator * allowed
      }
      for (costs, values) in zip(way.costs, way.values) {
        sum +=
          zip(costs, values).map {
            $0 * price.denominator + (way.allowed == nil ? 0 : price.numerator * $1)
          }.min() ?? 0
      }
      self.alone.append((sum, price.denominator))
    }
  }

  /// Whether the branches prove it.
  func isNone(_ root: SharingBranch) throws(Problem) -> Bool {
    try isNone(
      root,
      State(
        ways: model.markets.indices.map { market in
          model.ways.indices.filter { model.ways[$0].market == market }
        },
        offers: (0..<model.billCount).map { _ in model.plan.parts.map { Array($0.offers.indices) }
        },
        paid: model.items.map { _ in nil }))
  }

  private func isNone(_ branch: SharingBranch, _ state: State) throws(Problem) -> Bool {
    if stops() { throw .ended }
    switch branch {
    case .ends(let prices): return try left(of: state, at: prices) == nil
    case .splits(let prices, let split, let branches):
      guard let state = try left(of: state, at: prices) else { return true }
      let parts = try states(state, split)
      guard parts.count == branches.count else {
        throw .refused("certificate", "a split lacks a branch")
      }
      for (state, branch) in zip(parts, branches) {
        guard try isNone(branch, state) else { return false }
      }
      return true
    }
  }

  private func states(
    _ state: State, _ split: SharingBranch.Split
  ) throws(Problem) -> [State] {
    switch split {
    case .market(let market):
      guard state.ways.indices.contains(market) else { break }
      return state.ways[market].map { way in
        var own = state
        own.ways[market] = [way]
        return own
      }
    case .item(let item):
      guard state.paid.indices.contains(item), state.paid[item] == nil else { break }
      var (taken, left) = (state, state)
      (taken.paid[item], left.paid[item]) = (true, false)
      for bill in left.offers.indices {
        for part in left.offers[bill].indices {
          left.offers[bill][part].removeAll { model.needs(part, $0).contains(item) }
        }
      }
      return [taken, left]
    case .offer(let bill, let part, let offer):
      guard state.offers.indices.contains(bill), state.offers[bill].indices.contains(part) else {
        break
      }
      var (with, without) = (state, state)
      with.offers[bill][part].removeAll { $0 != offer }
      without.offers[bill][part].removeAll { $0 == offer }
      return [with, without]
    }
    throw .refused("certificate", "it splits what is not there")
  }

  /// What is left of a branch once what costs too much is out; `nil` if nothing is left.
  private func left(
    of state: State, at prices: [SharingBranch.Price]
  ) throws(Problem) -> State? {
    let chosen = state.ways.compactMap { $0.count == 1 ? $0[0] : nil }
    let isWhole = chosen.count == state.ways.count
    guard let plants = model.plants(chosen, isWhole: isWhole) else { return nil }
    var slots: [(bill: Int, part: Int)] = []
    for bill in 0..<model.billCount where chosen.contains(where: { model.ways[$0].bill == bill }) {
      for part in state.offers[bill].indices {
        if state.offers[bill][part].isEmpty { return nil }
        slots.append((bill, part))
      }
    }
    var limits: [(row: SharingBranch.Row, place: Int, counts: [[Int128]], most: Int128)] = []
    for way in chosen.map({ model.ways[$0] }) {
      guard let most = way.allowed else { continue }
      limits.append(
        (
          .content, way.market,
          slots.map { slot in
            state.offers[slot.bill][slot.part].map {
              slot.bill == way.bill ? way.values[slot.part][$0] : 0
            }
          }, most
        ))
    }
    for (place, item) in model.items.enumerated() where item.limits.areStated {
      let asked = slots.map { slot in
        let each = model.asked(slot.part, by: chosen, in: slot.bill)
        return state.offers[slot.bill][slot.part].map {
          model.needs(slot.part, $0).contains(place) ? each : 0
        }
      }
      if let most = item.limits.capacity {
        limits.append((.capacity, place, asked, Int128(most) * model.partUnit))
      }
      if let least = item.limits.least, isWhole, state.paid[place] == true {
        limits.append(
          (.least, place, asked.map { $0.map { -$0 } }, -Int128(least) * model.partUnit))
      }
    }
    for limit in limits {
      let lightest = limit.counts.reduce(Int128(0)) { $0 + ($1.min() ?? 0) }
      if lightest > limit.most { return nil }
    }
    // Prices of one denominator, in units.
    var over: Int128 = 1
    var own: [(price: ExactFraction, counts: [[Int128]], most: Int128)] = []
    for price in prices {
      guard let limit = limits.first(where: { $0.row == price.row && $0.place == price.place })
      else { continue }
      var each = price.price
      if price.row != .content {
        guard let scaled = each.multiplied(by: ExactFraction(model.unit, over: model.partUnit))
        else { throw .tooFine }
        each = scaled
      }
      guard each >= ExactFraction(0), each.reduced.denominator < 1 << 20 else { throw .tooFine }
      do throws(TooFine) {
        over = try WayModel.multiple(over, of: each.reduced.denominator)
      } catch {
        throw .tooFine
      }
      own.append((each.reduced, limit.counts, limit.most))
    }
    let open = state.ways.filter { $0.count != 1 }
    var least: [(sum: Int128, over: Int128)] = []
    for ways in open {
      let sums = ways.compactMap { alone[$0] }
      let first = sums.min {
        ExactFraction($0.sum, over: $0.over) < ExactFraction($1.sum, over: $1.over)
      }
      guard let first else { return nil }
      least.append(first)
    }
    for own in least {
      do throws(TooFine) {
        over = try WayModel.multiple(over, of: own.over)
      } catch {
        throw .tooFine
      }
    }
    guard over < 1 << 20 else { throw .tooFine }
    var sum = plants
    for way in chosen { sum += model.ways[way].constant }
    for (item, paid) in zip(model.items, state.paid) where paid == true { sum += item.cost }
    sum *= over
    for own in least { sum += own.sum * (over / own.over) }
    var priced = slots.map { slot in
      state.offers[slot.bill][slot.part].map { offer in
        chosen.map { model.ways[$0] }.filter { $0.bill == slot.bill }
          .reduce(Int128(0)) { $0 + $1.costs[slot.part][offer] } * over
      }
    }
    for (price, counts, most) in own {
      let each = price.numerator * (over / price.denominator)
      guard each <= Self.most / max(1, try Self.size(of: counts) + Int128(most.magnitude)) else {
        throw .tooFine
      }
      sum -= each * most
      for (slot, counts) in counts.enumerated() {
        for place in counts.indices { priced[slot][place] += each * counts[place] }
      }
    }
    // Offers bear of what they need what makes them as dear as the next, together no more than it costs.
    var rest = zip(model.items, state.paid).map { $1 == nil ? $0.cost * over : 0 }
    for (slot, at) in slots.enumerated() {
      let needs = state.offers[at.bill][at.part].map { model.needs(at.part, $0) }
      while let least = priced[slot].min(), let place = priced[slot].firstIndex(of: least),
        let item = needs[place].first(where: { rest[$0] > 0 })
      {
        let others = zip(priced[slot], needs).filter { !$1.contains(item) }.map(\.0)
        let more = min(rest[item], others.min().map { $0 - least } ?? rest[item])
        if more == 0 { break }
        rest[item] -= more
        for place in needs.indices where needs[place].contains(item) { priced[slot][place] += more }
      }
      sum += priced[slot].min() ?? 0
    }
    // Costs are whole: what is not below is the target at least.
    let goal = (target - 1) * over
    if sum > goal { return nil }
    var left = state
    for (slot, at) in slots.enumerated() {
      let beside = sum - (priced[slot].min() ?? 0)
      let offers = state.offers[at.bill][at.part]
      left.offers[at.bill][at.part] = offers.indices
        .filter { beside + priced[slot][$0] <= goal }.map { offers[$0] }
    }
    return left
  }

  private static func size(of counts: [[Int128]]) throws(Problem) -> Int128 {
    var size: Int128 = 0
    for row in counts {
      size += Int128(row.map(\.magnitude).max() ?? 0)
      guard size < SharingModel.most else { throw .tooFine }
    }
    return size
  }
}
