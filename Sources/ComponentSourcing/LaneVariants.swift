internal import TariffLaw

/// The problems of all treatments of a way, of which offers can be taken out or made the only one of their part.
struct LaneVariants {
  private let problems: [LaneProblem]
  private let limits: SearchLimits

  init(of priced: PricedLane, within limits: SearchLimits) throws(SourcingProblem) {
    var problems: [LaneProblem] = []
    for treatment in priced.allowed {
      guard let problem = LaneProblem(treatment, on: priced) else { throw .tooFine }
      problems.append(problem)
    }
    self.problems = problems
    self.limits = limits
  }

  /// The cheapest bill of all treatments after a change of each problem; `nil` if there is none.
  func cheapest(
    _ change: (SupplyProblem) -> SupplyProblem
  ) throws(SourcingProblem) -> LandedBill? {
    var cheapest: LandedBill?
    for problem in problems {
      let bill = try problem.changing(change).outcome(within: limits).bill
      guard let bill else { continue }
      if cheapest.map({ bill.landed < $0.landed }) ?? true { cheapest = bill }
    }
    return cheapest
  }
}

extension LaneProblem {
  fileprivate func changing(_ change: (SupplyProblem) -> SupplyProblem) -> Self {
    var problem = self
    problem.supply = change(supply)
    return problem
  }
}
