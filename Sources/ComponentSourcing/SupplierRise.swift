public import TariffLaw

/// By how much all prices of a supplier may rise together before another bill is the cheapest.
public struct SupplierRise: Sendable {
  /// The supplier.
  public let supplier: String
  /// The highest rise at which the bill is still a cheapest one; `nil` if it is up to the tenfold.
  public let rise: Percentage?
}

extension LaneAnswer {
  /// By how much the prices of each supplier of the bill may rise; freight stays as it is.
  public func supplierRises(
    within limits: SearchLimits = SearchLimits()
  ) throws(SourcingProblem) -> [SupplierRise] {
    guard let bill else { return [] }
    let plan = priced.plan
    var all: [SupplierRise] = []
    var seen: Set<String> = []
    for name in bill.offers.map(\.supplier) where seen.insert(name).inserted {
      if limits.shouldStop() { return all }
      // A supplier of one offer alone is told by that offer's break-even.
      let count = plan.parts.reduce(0) { $0 + $1.offers.count { $0.supplier == name } }
      guard count > 1 else { continue }
      let drift = Drift(of: self, within: limits) { part, place in
        let planned = plan.parts[part]
        var offer = planned.offers[place]
        guard offer.supplier == name else { return ExactFraction(0) }
        offer.freight = ByCountry(ExactFraction(0))
        return plan.value(of: offer, for: planned, in: priced.plant.country)?
          .multiplied(by: ExactFraction(9))
      }
      guard let drift else { throw .tooFine }
      let steps = Int128(Percentage.whole.millionths) * 9
      let last = try drift.end()?.lastStep(of: steps)
      all.append(SupplierRise(supplier: name, rise: last.map { Percentage(millionths: Int64($0)) }))
    }
    return all
  }
}
