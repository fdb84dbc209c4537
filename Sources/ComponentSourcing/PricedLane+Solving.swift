internal import TariffLaw

extension PricedLane {
  /// Searches for the cheapest bill.
  ///
  /// - Throws: ``SourcingProblem`` if the amounts cannot be compared exactly.
  public func solve(
    within limits: SearchLimits = SearchLimits()
  ) throws(SourcingProblem) -> LaneAnswer {
    try solve(without: [], within: limits)
  }

  /// Searches for the cheapest bill that uses none of some suppliers.
  private func solve(
    without left: Set<String>, within limits: SearchLimits
  ) throws(SourcingProblem) -> LaneAnswer {
    guard missing.isEmpty else {
      return LaneAnswer(priced: self, outcomes: [], best: nil, missing: missing)
    }
    var outcomes: [TreatmentOutcome] = []
    for treatment in allowed {
      guard var problem = LaneTask(treatment, on: self) else { throw .tooFine }
      for (part, planned) in plan.parts.enumerated() where !left.isEmpty {
        for (place, offer) in planned.offers.enumerated() where left.contains(offer.supplier) {
          problem = problem.changing { $0.removing(place, of: part) }
        }
      }
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
    answer(without: [], within: limits)
  }

  /// Searches for the cheapest bill that uses none of some suppliers.
  func answer(without left: Set<String>, within limits: SearchLimits) -> LaneAnswer {
    do throws(SourcingProblem) {
      return try solve(without: left, within: limits)
    } catch {
      return LaneAnswer(priced: self, outcomes: [], best: nil, missing: missing, problem: error)
    }
  }

  /// The treatments that the plan allows: only those that ask origin if it needs a preference.
  public var allowed: [ProductTreatment] {
    isDomestic || !plan.needsPreference ? treatments : treatments.filter(\.asksOrigin)
  }
}
