internal import TariffLaw

extension PricedLane {
  /// Searches for the cheapest bill.
  ///
  /// - Throws: ``SourcingProblem`` if the amounts cannot be compared exactly.
  public func solve(
    within limits: SearchLimits = SearchLimits()
  ) throws(SourcingProblem) -> LaneAnswer {
    guard missing.isEmpty else {
      return LaneAnswer(priced: self, outcomes: [], best: nil, missing: missing)
    }
    var outcomes: [TreatmentOutcome] = []
    for treatment in allowed {
      guard let problem = LaneProblem(treatment, on: self) else { throw .tooFine }
      outcomes.append(try problem.outcome(within: limits))
    }
    var best: Int?
    for (place, outcome) in outcomes.enumerated() {
      guard let bill = outcome.bill else { continue }
      let least = best.flatMap { outcomes[$0].bill?.landed }
      if least.map({ bill.landed < $0 }) ?? true { best = place }
    }
    return LaneAnswer(priced: self, outcomes: outcomes, best: best, missing: [])
  }

  /// Searches for the cheapest bill; a way that cannot be searched says so in its answer.
  public func answer(within limits: SearchLimits = SearchLimits()) -> LaneAnswer {
    do throws(SourcingProblem) {
      return try solve(within: limits)
    } catch {
      return LaneAnswer(priced: self, outcomes: [], best: nil, missing: missing, problem: error)
    }
  }

  /// The treatments that the plan allows: only those that ask origin if it needs a preference.
  public var allowed: [ProductTreatment] {
    isDomestic || !plan.needsPreference ? treatments : treatments.filter(\.asksOrigin)
  }
}
