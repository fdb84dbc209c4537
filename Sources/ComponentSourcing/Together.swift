public import SourcingPlans
public import TariffLaw

/// The cheapest bills of all markets together, where suppliers are paid once for all markets that use them.
public struct Together: Sendable {
  /// What the plan costs for the volumes of all markets.
  public let total: ExactFraction
  /// No choice of bills costs less.
  public let bound: ExactFraction
  /// The suppliers that are taken on and cost something, in the order of the plan.
  public let payments: [Payment]
  /// Whether the bounds of the ways alone prove it: no supplier is paid for beside what markets bear.
  public let isBorne: Bool

  /// What is paid for a supplier.
  public struct Payment: Sendable {
    /// The supplier.
    public let supplier: PlannedSupplier
    /// What each market whose bill uses it bears, in the order of the plan.
    public let shares: [(market: String, amount: ExactFraction)]
    /// What no market bears.
    public let beside: ExactFraction
  }

  /// Whether it is proven that no choice of bills costs less.
  public var isOptimal: Bool { total == bound }
}

/// The answers for all ways of a plan.
public struct PlanAnswer: Sendable {
  /// The answers, in the order of the ways.
  public let answers: [LaneAnswer]
  /// What all markets cost together; `nil` if they share no supplier that costs something.
  public let together: Together?

  /// Searches each way, or all together where markets share suppliers.
  ///
  /// - Parameters:
  ///   - ways: The ways.
  ///   - limits: How far the search for all together may go.
  ///   - each: How far the search of a way for itself may go.
  public init(
    to ways: [PricedLane], within limits: SearchLimits, each: (PricedLane) -> SearchLimits
  ) {
    let search = PlanSearch(ways, within: limits)
    guard let best = search.best, let bound = search.bound else {
      answers = ways.map { $0.answer(within: each($0)) }
      together = nil
      return
    }
    // Once more with those that were left, at what they cost.
    let last = search.answers(best.ways.first?.plan.allotments ?? [:]) ?? best
    answers = last.answers
    together = Together(last, bound: min(bound, last.total))
  }
}

extension Together {
  fileprivate init?(_ found: PlanSearch.Found, bound: ExactFraction) {
    guard let plan = found.ways.first?.plan else { return nil }
    var payments: [Payment] = []
    for supplier in plan.suppliers where supplier.fixedCost > ExactFraction(0) {
      guard let users = found.users[supplier.name] else { continue }
      let shares = plan.markets.filter { users.contains($0.name) }
        .map { (market: $0.name, amount: plan.cost(of: supplier, borneBy: $0)) }
      guard let borne = ExactFraction.sum(shares.map(\.amount)),
        let beside = supplier.fixedCost.subtracting(borne)
      else { return nil }
      payments.append(Payment(supplier: supplier, shares: shares, beside: beside))
    }
    self.payments = payments
    total = found.total
    self.bound = bound
    isBorne = found.borne == found.total && found.isWithinCosts
  }
}

extension PlanSearch.Found {
  /// Whether all markets together bear no more of a supplier than it costs.
  fileprivate var isWithinCosts: Bool {
    guard let plan = ways.first?.plan else { return true }
    let markets = plan.markets.filter { plan.allotments[$0.name] != nil }
    return plan.suppliers.allSatisfy { supplier in
      guard supplier.fixedCost > ExactFraction(0),
        plan.allotments.values.contains(where: { $0[supplier.name] != nil })
      else { return true }
      let sum = ExactFraction.sum(markets.map { plan.cost(of: supplier, borneBy: $0) })
      return sum.map { $0 <= supplier.fixedCost } ?? false
    }
  }
}
