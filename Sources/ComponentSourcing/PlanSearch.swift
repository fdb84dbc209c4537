internal import SourcingPlans
internal import TariffLaw

/// The search for the cheapest bills of all markets together, where a supplier is paid once for all that share it.
///
/// Each market bears a part of each supplier's cost. Whatever the parts, as long as they come to no more than the cost,
/// the cheapest bills of the markets cost together no more than the cheapest plan; where each supplier is used by all
/// markets that bear a part, or by none, they are the cheapest plan. Parts are moved to the markets that use a supplier;
/// where that does not settle it, the supplier is paid for beside, or left.
struct PlanSearch {
  /// What each market bears of each supplier's cost.
  typealias Allotments = [String: [String: ExactFraction]]

  /// The bills of all ways under some allotments.
  struct Found {
    let ways: [PricedLane]
    let answers: [LaneAnswer]
    /// What the plan costs, with each supplier that is used paid once.
    let total: ExactFraction
    /// What the markets' bills cost with what they bear.
    let borne: ExactFraction
    /// The markets whose bill uses each supplier.
    let users: [String: Set<String>]
  }

  private enum Decision {
    case open
    case taken
    case left
  }

  private let ways: [PricedLane]
  private let suppliers: [PlannedSupplier]
  private let markets: [Market]
  private let limits: SearchLimits
  private(set) var best: Found?
  /// No plan costs less.
  private(set) var bound: ExactFraction?
  private var looked = 0

  private static let rounds = (first: 12, later: 3)
  private static let looksAllowed = 400
  /// How often half is moved, before all is.
  private static let halvings = 3

  /// Searches; nothing is found if there is nothing to share, or a way cannot be searched.
  init(_ ways: [PricedLane], within limits: SearchLimits) {
    self.ways = ways
    self.limits = limits
    let plan = ways.first?.plan
    markets = (plan?.markets ?? []).filter { market in
      ways.contains { $0.market.name == market.name }
    }
    let offering = Set((plan?.parts ?? []).flatMap { $0.offers.map(\.supplier) })
    suppliers = (plan?.suppliers ?? []).filter {
      $0.fixedCost > ExactFraction(0) && offering.contains($0.name)
    }
    guard markets.count > 1, !suppliers.isEmpty, ways.allSatisfy(\.missing.isEmpty) else { return }
    var decisions: [String: Decision] = [:]
    for supplier in suppliers { decisions[supplier.name] = .open }
    let volume = markets.reduce(Int128(0)) { $0 + Int128($1.volume) }
    var even: Allotments = [:]
    for market in markets {
      for supplier in suppliers {
        even[market.name, default: [:]][supplier.name] = supplier.fixedCost.multiplied(
          by: ExactFraction(Int128(market.volume), over: volume))
      }
    }
    visit(decisions, even, atLeast: nil)
  }

  private mutating func visit(
    _ decisions: [String: Decision], _ start: Allotments, atLeast: ExactFraction?
  ) {
    var allotments = start
    for supplier in suppliers {
      for market in markets where decisions[supplier.name] != .open {
        allotments[market.name]?[supplier.name] =
          decisions[supplier.name] == .taken ? ExactFraction(0) : supplier.fixedCost
      }
    }
    var least = atLeast
    var last: Found?
    for round in 0..<(atLeast == nil ? Self.rounds.first : Self.rounds.later) {
      let left = Set(decisions.filter { $0.value == .left }.keys)
      guard let found = answers(allotments, without: left) else { return }
      last = found
      var beside = ExactFraction(0)
      for supplier in suppliers where decisions[supplier.name] == .taken {
        guard let sum = beside.adding(supplier.fixedCost) else { return }
        beside = sum
      }
      guard let own = found.borne.adding(beside) else { return }
      least = least.map { max($0, own) } ?? own
      // Of equals that of which markets bear most, which is the better proof.
      if best.map({ (found.total, $0.borne) < ($0.total, found.borne) }) ?? true { best = found }
      if limits.shouldStop() { return settle(least) }
      guard let best, own < best.total,
        move(round < Self.halvings, &allotments, decisions, to: found.users)
      else { break }
    }
    guard let last, let least, let best, least < best.total else { return settle(least) }
    looked += 1
    guard looked <= Self.looksAllowed, !limits.shouldStop() else { return settle(least) }
    // The supplier of which most is not borne by the markets that use it.
    let tried = last.ways.first?.plan.allotments ?? allotments
    var worst: (name: String, rest: ExactFraction)?
    for supplier in suppliers where decisions[supplier.name] == .open {
      let users = last.users[supplier.name] ?? []
      guard !users.isEmpty,
        let borne = ExactFraction.sum(users.compactMap { tried[$0]?[supplier.name] }),
        let rest = supplier.fixedCost.subtracting(borne), rest > ExactFraction(0)
      else { continue }
      if worst.map({ rest > $0.rest }) ?? true { worst = (supplier.name, rest) }
    }
    guard let worst else { return settle(least) }
    for decision in [Decision.taken, .left] {
      var further = decisions
      further[worst.name] = decision
      visit(further, tried, atLeast: least)
    }
  }

  /// Ends a branch, of which no plan costs less than an amount.
  private mutating func settle(_ least: ExactFraction?) {
    guard let least, let best else { return }
    let own = min(least, best.total)
    bound = bound.map { min($0, own) } ?? own
  }

  /// Moves half or all of what other markets bear to those that use a supplier; `false` if there is nothing to move.
  private func move(
    _ isHalf: Bool, _ allotments: inout Allotments, _ decisions: [String: Decision],
    to users: [String: Set<String>]
  ) -> Bool {
    var hasMoved = false
    for supplier in suppliers where decisions[supplier.name] == .open {
      let using = users[supplier.name] ?? []
      let others = markets.filter { !using.contains($0.name) }
      guard !using.isEmpty, !others.isEmpty else { continue }
      var freed = ExactFraction(0)
      for market in others {
        let borne = allotments[market.name]?[supplier.name] ?? ExactFraction(0)
        // In whole smallest units, so that halving does not make it ever finer.
        guard
          let kept = borne.times(1, rounding: .down).map({
            isHalf ? ExactFraction($0 / 2) : ExactFraction(0)
          }),
          let part = borne.subtracting(kept), let sum = freed.adding(part), part > ExactFraction(0)
        else { continue }
        allotments[market.name]?[supplier.name] = kept
        freed = sum
      }
      guard freed > ExactFraction(0) else { continue }
      let volume = markets.filter { using.contains($0.name) }
        .reduce(Int128(0)) { $0 + Int128($1.volume) }
      for market in markets where using.contains(market.name) {
        let share = ExactFraction(Int128(market.volume), over: volume)
        guard let more = freed.multiplied(by: share),
          let sum = allotments[market.name]?[supplier.name]?.adding(more)
        else { continue }
        allotments[market.name]?[supplier.name] = sum
      }
      hasMoved = true
    }
    return hasMoved
  }

  /// The bills of all ways under some allotments; `nil` if some market has none that it has otherwise.
  func answers(_ allotments: Allotments, without left: Set<String> = []) -> Found? {
    let priced = ways.map { way in
      var way = way
      way.plan.allotments = allotments
      return way
    }
    let answers = priced.map { $0.answer(without: left, within: limits) }
    guard answers.allSatisfy({ $0.problem == nil }) else { return nil }
    var (variable, borne) = (ExactFraction(0), ExactFraction(0))
    var users: [String: Set<String>] = [:]
    for market in markets {
      let own = answers.filter { $0.priced.market.name == market.name }
      guard let bill = own.compactMap(\.bill).min(by: { $0.landed < $1.landed }) else {
        if left.isEmpty { continue }
        return nil
      }
      let volume = ExactFraction(Int128(market.volume))
      guard let cost = bill.landed.subtracting(bill.fixedCosts)?.multiplied(by: volume),
        let all = own.compactMap(\.bound).min()?.multiplied(by: volume),
        let sum = variable.adding(cost), let allSum = borne.adding(all)
      else { return nil }
      (variable, borne) = (sum, allSum)
      for name in Set(bill.offers.map(\.supplier)) { users[name, default: []].insert(market.name) }
    }
    let paid = suppliers.filter { users[$0.name] != nil }.map(\.fixedCost)
    guard let total = ExactFraction.sum([variable] + paid) else { return nil }
    return Found(ways: priced, answers: answers, total: total, borne: borne, users: users)
  }
}
