internal import TariffLaw

extension LaneAnswer {
  /// The cheapest of all other bills; `nil` if there is no other, or the limits were reached.
  ///
  /// Another bill differs in some part, so that it is the cheapest of those without the chosen offer of one part.
  public func runnerUp(
    within limits: SearchLimits = SearchLimits()
  ) throws(SourcingProblem) -> LandedBill? {
    guard let bill else { return nil }
    let variants = try LaneVariants(of: priced, within: limits)
    var runnerUp: LandedBill?
    for (part, place) in bill.choices.enumerated() {
      if limits.shouldStop() { return nil }
      let other = try variants.cheapest { $0.removing(place, of: part) }
      guard let other else { continue }
      if runnerUp.map({ other.landed < $0.landed }) ?? true { runnerUp = other }
    }
    return runnerUp
  }
}
