internal import TariffLaw

extension LaneAnswer {
  /// The cheapest of all other bills; `nil` if there is no other, or the limits were reached.
  ///
  /// Another bill differs in some part, so that it is the cheapest of those without the chosen offer of one part.
  /// Parts are gone through by what leaving their offer costs at least, until that is more than was found.
  public func runnerUp(
    within limits: SearchLimits = SearchLimits()
  ) throws(SourcingProblem) -> LandedBill? {
    guard let bill else { return nil }
    let variants = LaneVariants(of: self, within: limits)
    var places: [(variant: Int, part: Int, floor: ExactFraction)] = []
    for (index, variant) in variants.all.enumerated() {
      for (part, place) in bill.choices.enumerated() {
        guard let floor = variant.floors?.without(place, of: part) else { continue }
        guard let landed = variant.problem.landed(floor) else { throw .tooFine }
        places.append((index, part, landed))
      }
    }
    places.sort { ($0.floor, $0.part, $0.variant) < ($1.floor, $1.part, $1.variant) }
    var best: LaneVariants.Found?
    for (index, part, floor) in places {
      if let best, floor >= best.landed { break }
      if limits.shouldStop() { return nil }
      let problem = variants.all[index].problem
      let other = try problem.changing { $0.removing(bill.choices[part], of: part) }
        .least(within: limits)
      guard let other, best.map({ other.landed < $0.landed }) ?? true else { continue }
      best = LaneVariants.Found(problem: problem, places: other.places, landed: other.landed)
      if other.landed == bill.landed { break }
    }
    if limits.shouldStop() { return nil }
    return try best?.bill()
  }
}
