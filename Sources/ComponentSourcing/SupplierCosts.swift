internal import TariffLaw

/// What taking on suppliers comes to for one unit of the product: of one part alone, or of several.
struct SupplierCosts {
  /// The suppliers of several parts, with the place of their offer of each.
  private(set) var shared: [(cost: ExactFraction, places: [Int?])] = []
  private var own: [String: ExactFraction] = [:]

  /// Spreads the costs over a market's volume; `nil` if they cannot be held.
  init?(of plan: SourcingPlan, in market: Market) {
    for supplier in plan.suppliers where supplier.fixedCost > ExactFraction(0) {
      let unit = ExactFraction(1, over: Int128(market.volume))
      guard let cost = supplier.fixedCost.multiplied(by: unit) else { return nil }
      let places = plan.parts.map { part in
        part.offers.firstIndex { $0.supplier == supplier.name }
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
