internal import TariffLaw

/// What taking on suppliers comes to for one unit of the product: of one part alone, or of several.
struct SupplierCosts {
  /// The suppliers of several parts, with the place of their offer of each.
  private(set) var shared: [(cost: ExactFraction, places: [Int?])] = []
  private var own: [String: ExactFraction] = [:]

  /// Spreads the costs over a market's volume; `nil` if they cannot be held.
  init?(of plan: SourcingPlan, in market: Market) {
    let sharing = plan.sharedSuppliers
    for supplier in plan.suppliers where supplier.fixedCost > ExactFraction(0) {
      let unit = ExactFraction(1, over: Int128(market.volume))
      guard let cost = supplier.fixedCost.multiplied(by: unit) else { return nil }
      if sharing.contains(supplier.name) {
        shared.append(
          (cost, plan.parts.map { $0.offers.firstIndex { $0.supplier == supplier.name } }))
      } else {
        own[supplier.name] = cost
      }
    }
  }

  /// What is paid for a supplier of one part alone.
  func own(_ supplier: String) -> ExactFraction { own[supplier] ?? ExactFraction(0) }
}
