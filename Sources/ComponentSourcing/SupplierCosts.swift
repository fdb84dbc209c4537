internal import TariffLaw

/// What taking on suppliers comes to for one unit of the product: of one part alone, or of several.
struct SupplierCosts {
  /// The suppliers of several parts, with the place of their offer of each.
  private(set) var shared: [(cost: ExactFraction, places: [Int?])] = []
  private var own: [String: ExactFraction] = [:]

  /// Spreads the costs over a market's volume; `nil` if they cannot be held.
  init?(of plan: SourcingPlan, in market: Market) {
    let costly = plan.suppliers.filter { plan.cost(of: $0, borneBy: market) > ExactFraction(0) }
    if costly.isEmpty { return }
    let order = Dictionary(
      zip(costly.map(\.name), costly.indices), uniquingKeysWith: { first, _ in first })
    var places = costly.map { _ in [Int?](repeating: nil, count: plan.parts.count) }
    for (part, planned) in plan.parts.enumerated() {
      for (place, offer) in planned.offers.enumerated() {
        guard let supplier = order[offer.supplier] else { continue }
        places[supplier][part] = places[supplier][part] ?? place
      }
    }
    for (supplier, places) in zip(costly, places) {
      let unit = ExactFraction(1, over: Int128(market.volume))
      guard
        let cost = plan.cost(of: supplier, borneBy: market).multiplied(by: unit)
          .flatMap(plan.counted)
      else {
        return nil
      }
      if places.count(where: { $0 != nil }) > 1 {
        shared.append((cost, places))
      } else {
        own[supplier.name] = cost
      }
    }
  }

  /// What is paid for a supplier of one part alone.
  func own(_ supplier: String) -> ExactFraction { own[supplier] ?? ExactFraction(0) }
}
