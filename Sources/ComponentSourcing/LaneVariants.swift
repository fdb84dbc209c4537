internal import TariffLaw

/// The problems of all treatments of a way, of which offers can be taken out or made the only one of their part.
struct LaneVariants {
  /// One treatment's problem and what its bills cost at least.
  struct Variant {
    let problem: LaneTask
    let floors: Floors?
  }

  let all: [Variant]
  let limits: SearchLimits

  init(of answer: LaneAnswer, within limits: SearchLimits) {
    all = answer.outcomes.map { Variant(problem: $0.problem, floors: $0.floors) }
    self.limits = limits
  }

  /// A bill of a treatment.
  struct Found {
    let problem: LaneTask
    let places: [Int]
    let landed: ExactFraction

    func bill() throws(SourcingProblem) -> LandedBill {
      guard let bill = LandedBill(places, problem.treatment, on: problem.priced) else {
        throw .tooFine
      }
      return bill
    }
  }

  /// The cheapest bill of all treatments whose part has another offer; `nil` if there is none.
  func cheapest(without place: Int, of part: Int) throws(SourcingProblem) -> Found? {
    var best: Found?
    for (variant, floor) in ordered(without: place, of: part) {
      if let best, floor >= best.landed { break }
      let other = try variant.problem.changing { $0.removing(place, of: part) }
        .least(within: limits)
      guard let other else { continue }
      if best.map({ other.landed < $0.landed }) ?? true {
        best = Found(problem: variant.problem, places: other.places, landed: other.landed)
      }
    }
    return best
  }

  /// The treatments with what a bill without an offer costs at least, the least first.
  private func ordered(
    without place: Int, of part: Int
  ) -> [(variant: Variant, floor: ExactFraction)] {
    all.compactMap { variant in
      variant.floors?.without(place, of: part).flatMap(variant.problem.landed)
        .map { (variant, $0) }
    }.sorted { $0.floor < $1.floor }
  }
}

extension LaneTask {
  /// The same problem with other choices.
  func changing(_ change: (SupplyTask) -> SupplyTask) -> Self {
    var problem = self
    problem.supply = change(supply)
    return problem
  }
}
