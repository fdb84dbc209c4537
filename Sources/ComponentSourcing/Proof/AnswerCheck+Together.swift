internal import SourcingPlans
internal import TariffLaw

/// What all markets cost together, where they share suppliers.
extension AnswerCheck {
  /// What an answer says that each market bears of the cost of each supplier.
  struct Shared {
    let markets: [Market]
    let suppliers: [PlannedSupplier]
    let allotments: [String: [String: ExactFraction]]
  }

  /// Reads what markets bear, and gives it to the ways; nothing where they share no supplier that costs anything.
  func shared(
    _ stated: AnswerValue?, _ lanes: [AnswerValue], _ ways: [PricedLane]
  ) throws(Problem) -> Shared? {
    guard let plan = ways.first?.plan else { return nil }
    let markets = plan.markets.filter { market in
      ways.contains { $0.market.name == market.name }
    }
    let offering = Set(plan.parts.flatMap { $0.offers.map(\.supplier) })
    let suppliers = plan.suppliers.filter {
      $0.fixedCost > ExactFraction(0) && offering.contains($0.name)
    }
    guard markets.count > 1, !suppliers.isEmpty, ways.allSatisfy(\.missing.isEmpty) else {
      return nil
    }
    if stated == .null {
      guard lanes.contains(where: { $0["status"] == .text("too_fine") }) else {
        throw .refused("together", "suppliers that several markets share are paid once")
      }
      return nil
    }
    let printing = Printing(plan: plan)
    var allotments: [String: [String: ExactFraction]] = [:]
    for market in markets {
      let lane = zip(ways, lanes).first { $0.0.market.name == market.name }?.1
      for supplier in suppliers {
        guard let borne = printing.value(ofExact: lane?["supplier_costs"]?[supplier.name]),
          borne >= ExactFraction(0), borne <= supplier.fixedCost
        else {
          throw .refused("supplier_costs", "it is not told what \(market.name) bears")
        }
        allotments[market.name, default: [:]][supplier.name] = borne
      }
    }
    return Shared(markets: markets, suppliers: suppliers, allotments: allotments)
  }

  /// Verifies what all markets cost together, of ways that were verified.
  func verifyTogether(
    _ stated: AnswerValue, _ shared: Shared, _ lanes: [AnswerValue]
  ) throws(Problem) {
    let expected: (value: AnswerValue, isProven: Bool)
    do throws(TooFine) {
      expected = try together(stated, shared, lanes)
    } catch {
      throw .tooFine
    }
    if let path = stated.difference(from: expected.value) {
      throw .refused("together.\(path)", "it comes out otherwise from the ways")
    }
    guard !expected.isProven else { return }
    guard
      let bound = Printing(plan: plan).value(ofExact: stated["bound_exact"]),
      try TogetherBound(served(lanes), shared, unless: stops).isNone(below: bound)
    else {
      throw .refused("together.bound_exact", "there are cheaper bills for all markets together")
    }
  }

  /// The ways to markets that some bill of the answer serves.
  private func served(_ lanes: [AnswerValue]) -> [PricedLane] {
    let markets = zip(ways, lanes).filter { $1["landed_exact"] ?? .null != .null }
      .map(\.0.market.name)
    return ways.filter { markets.contains($0.market.name) }
  }

  private func together(
    _ stated: AnswerValue, _ shared: Shared, _ lanes: [AnswerValue]
  ) throws(TooFine) -> (value: AnswerValue, isProven: Bool) {
    let printing = Printing(plan: plan)
    var (variable, borne) = (ExactFraction(0), ExactFraction(0))
    var users: [String: [String]] = [:]
    for market in shared.markets {
      var best: (landed: ExactFraction, names: Set<String>)?
      var least: ExactFraction?
      for (way, lane) in zip(ways, lanes) where way.market.name == market.name {
        guard let landed = printing.value(ofExact: lane["landed_exact"]),
          let bound = printing.value(ofExact: lane["bound_exact"])
        else { continue }
        least = least.map { min($0, bound) } ?? bound
        if best.map({ landed < $0.landed }) ?? true {
          best = (landed, Set((lane["parts"]?.values ?? []).compactMap { $0["supplier"]?.text }))
        }
      }
      guard let best, let least else { continue }
      let volume = ExactFraction(Int128(market.volume))
      variable = try variable + best.landed * volume
      borne = try borne + least * volume
      for supplier in shared.suppliers where best.names.contains(supplier.name) {
        users[supplier.name, default: []].append(market.name)
        variable =
          try variable - (shared.allotments[market.name]?[supplier.name] ?? ExactFraction(0))
      }
    }
    var payments: [AnswerValue] = []
    var isWithin = true
    for supplier in shared.suppliers {
      var all = ExactFraction(0)
      for market in shared.markets {
        all = try all + (shared.allotments[market.name]?[supplier.name] ?? ExactFraction(0))
      }
      if all > supplier.fixedCost { isWithin = false }
      guard let using = users[supplier.name] else { continue }
      variable = try variable + supplier.fixedCost
      var shares: [String: AnswerValue] = [:]
      var rest = supplier.fixedCost
      for market in using {
        let share = shared.allotments[market]?[supplier.name] ?? ExactFraction(0)
        shares[market] = try printing.amount(share)
        rest = try rest - share
      }
      payments.append(
        .object([
          "supplier": .text(supplier.name),
          "fixed_cost": try printing.amount(supplier.fixedCost),
          "beside": try printing.amount(rest), "markets": .object(shares),
        ]))
    }
    // What markets bear comes to no more than suppliers cost: then no plan costs less than the ways' bounds.
    let bound = printing.value(ofExact: stated["bound_exact"]) ?? borne
    let isProven = isWithin && bound <= borne
    let isOptimal = bound == variable
    return (
      .object([
        "status": .text(isOptimal ? "optimal" : "not_proven"),
        "verified": .bool(isOptimal && isWithin && borne == variable),
        "total": try printing.amount(variable), "total_exact": try printing.exact(variable),
        "bound": try printing.amount(bound), "bound_exact": try printing.exact(bound),
        "suppliers": .list(payments),
      ]), isProven
    )
  }
}
