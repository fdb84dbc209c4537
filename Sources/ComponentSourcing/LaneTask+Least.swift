internal import TariffLaw

extension LaneTask {
  /// The cheapest bill that a search found.
  struct Least {
    let places: [Int]
    let landed: ExactFraction
    /// No bill costs less.
    let bound: ExactFraction
    let root: SupplySearch.Root?

    /// What bills cost at least with an offer, or without it.
    var floors: Floors? { root.map(Floors.init) }
  }

  /// The cheapest bill; `nil` if there is none.
  func least(
    within limits: SearchLimits
  ) throws(SourcingProblem) -> Least? {
    let (constant, scale) = (constant, ExactFraction(scale))
    let search = SupplySearch(
      supply, within: limits.counting { $0.divided(by: scale)?.adding(constant) })
    guard let best = search.best else { return nil }
    guard isExact else { return try refined(search, within: limits) }
    guard let landed = landed(best.cost), let bound = search.bound.flatMap(landed(_:)) else {
      throw .tooFine
    }
    return Least(places: best.places, landed: landed, bound: bound, root: search.root)
  }

  /// The cheapest bill of rounded amounts, looked at exactly.
  ///
  /// No bill costs less than its rounded amounts say. From the best by those on, the bills are gone through: each
  /// time those that differ from one in some part, as long as they may cost less than the best that was found.
  private func refined(
    _ first: SupplySearch, within limits: SearchLimits
  ) throws(SourcingProblem) -> Least? {
    var best: (places: [Int], landed: ExactFraction)?
    var bound: ExactFraction?
    var open = [(problem: self, search: first)]
    var looked = 0
    while let (problem, search) = open.popLast() {
      guard let found = search.best, let least = search.bound.flatMap(landed) else { continue }
      if let best, least >= best.landed { continue }
      looked += 1
      guard let bill = LandedBill(found.places, treatment, on: priced),
        let slack = slack(found.places)
      else { throw .tooFine }
      let fits = treatment.limits.isEmpty || slack >= ExactFraction(0)
      if fits, best.map({ bill.landed < $0.landed }) ?? true { best = (found.places, bill.landed) }
      if search.open != nil || looked > 500 || limits.shouldStop() {
        bound = bound.map { min($0, least) } ?? least
        continue
      }
      let rest = search.root.map(Floors.init)
      var fixed = problem
      for (part, place) in found.places.enumerated() {
        var other = fixed
        other.supply = fixed.supply.removing(place, of: part)
        fixed.supply = fixed.supply.forcing(place, of: part)
        if let best, let floor = rest?.without(place, of: part), let cost = landed(floor),
          cost >= best.landed
        {
          continue
        }
        let next = SupplySearch(other.supply, within: limits)
        if next.best != nil { open.append((other, next)) }
      }
    }
    guard let best else { return nil }
    return Least(
      places: best.places, landed: best.landed,
      bound: bound.map { min($0, best.landed) } ?? best.landed, root: first.root)
  }

  /// The cheapest bill with its amounts.
  func outcome(within limits: SearchLimits) throws(SourcingProblem) -> TreatmentOutcome {
    guard let least = try least(within: limits) else {
      return TreatmentOutcome(
        treatment: treatment, bill: nil, bound: nil, problem: self, floors: nil)
    }
    guard let bill = LandedBill(least.places, treatment, on: priced) else { throw .tooFine }
    assert(least.landed == bill.landed)
    return TreatmentOutcome(
      treatment: treatment, bill: bill, bound: least.bound, problem: self,
      floors: least.floors)
  }
}
