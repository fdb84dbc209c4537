public import TariffLaw

/// The cheapest bill on one way from a plant to a market, with what proves that none is cheaper.
public struct LaneAnswer: Sendable {
  /// The way.
  public let priced: PricedLane
  /// What came of each treatment that was allowed, in their order.
  public let outcomes: [TreatmentOutcome]
  /// The place of the best outcome; `nil` if no bill will do.
  public let best: Int?
  /// The facts without which nothing can be computed.
  public let missing: [String]

  /// The cheapest bill.
  public var bill: LandedBill? { best.flatMap { outcomes[$0].bill } }

  /// No bill costs less; `nil` if there is none.
  public var bound: ExactFraction? { outcomes.compactMap(\.bound).min() }

  /// Whether it is proven that none is cheaper.
  public var isOptimal: Bool { bill.map { $0.landed == bound } ?? true }

  /// The cheapest bill among those of some treatments.
  public func cheapest(where condition: (ProductTreatment) -> Bool) -> LandedBill? {
    outcomes.filter { condition($0.treatment) }.compactMap(\.bill)
      .min { $0.landed < $1.landed }
  }

  /// What qualifying costs: the best bill that earns a preference less the best that asks for none.
  public var costOfQualifying: ExactFraction? {
    guard let earning = cheapest(where: \.asksOrigin),
      let other = cheapest(where: { !$0.asksOrigin })
    else { return nil }
    return earning.landed.subtracting(other.landed)
  }
}

/// What came of one treatment: its cheapest bill, or that it has none.
public struct TreatmentOutcome: Sendable {
  /// The treatment.
  public let treatment: ProductTreatment
  /// The cheapest bill found; `nil` if none is within the limit.
  public let bill: LandedBill?
  /// No bill under this treatment costs less; `nil` if there is none.
  public let bound: ExactFraction?
  /// Why.
  public let proof: SupplyProof
}

/// Why a way cannot be searched though all facts are there.
public enum SourcingProblem: Error, Sendable, Equatable {
  /// The amounts have too many digits to be compared exactly.
  case tooFine
}

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

  /// The treatments that the plan allows: only those that ask origin if it needs a preference.
  public var allowed: [ProductTreatment] {
    isDomestic || !plan.needsPreference ? treatments : treatments.filter(\.asksOrigin)
  }
}

extension LaneProblem {
  /// The cheapest bill, with its proof.
  func outcome(within limits: SearchLimits) throws(SourcingProblem) -> TreatmentOutcome {
    let search = SupplySearch(supply, within: limits)
    guard let best = search.best else {
      return TreatmentOutcome(treatment: treatment, bill: nil, bound: nil, proof: search.proof)
    }
    guard let bill = LandedBill(best.places, treatment, on: priced),
      let bound = search.bound.flatMap(landed)
    else { throw .tooFine }
    assert(landed(best.cost) == bill.landed)
    return TreatmentOutcome(treatment: treatment, bill: bill, bound: bound, proof: search.proof)
  }
}
