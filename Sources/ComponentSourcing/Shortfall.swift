public import TariffLaw

/// Why no bill earns a preference: how near the best of them comes, and what would do.
public struct Shortfall: Sendable {
  /// The treatment that no bill meets.
  public let treatment: ProductTreatment
  /// The bill that counts least against the limit.
  public let nearest: LandedBill
  /// What counts against the limit in that bill.
  public let counted: ExactFraction
  /// What that may come to.
  public let allowed: ExactFraction
  /// The offers each of which would do alone, if it originated and came with a proof.
  public let wouldDo: [(part: Int, offer: Int)]

  /// By how much the bill is over.
  public var excess: ExactFraction? { counted.subtracting(allowed) }

  /// The share of the FOB price that is not counted against the limit: the content, if the limit is one of content.
  public var reached: ExactFraction? {
    counted.divided(by: nearest.fob).flatMap { ExactFraction(1).subtracting($0) }
  }

  /// The FOB price at which that bill would be within the limit.
  public var sufficientPrice: ExactFraction? {
    counted.divided(by: treatment.limits.first?.share.fraction ?? ExactFraction(0))
  }
}

extension LaneAnswer {
  /// Why treatments that ask for origin have no bill.
  public func shortfalls() throws(SourcingProblem) -> [Shortfall] {
    var all: [Shortfall] = []
    for outcome in outcomes where outcome.bill == nil && outcome.treatment.asksOrigin {
      guard let limit = outcome.treatment.limits.first,
        let problem = LaneProblem(outcome.treatment, on: priced),
        let nearest = LandedBill(problem.supply.lightest, outcome.treatment, on: priced),
        let (counted, allowed) = nearest.reach(of: limit)
      else { throw .tooFine }
      var wouldDo: [(part: Int, offer: Int)] = []
      for (part, planned) in priced.plan.parts.enumerated() {
        for (place, offer) in planned.offers.enumerated() where offer.status != .originating {
          var lane = priced
          lane.plan.parts[part].offers[place] = offer.originating(
            in: outcome.treatment.regime, or: priced.plant.country)
          guard let changed = LaneProblem(outcome.treatment, on: lane) else { throw .tooFine }
          if changed.supply.limit >= 0 { wouldDo.append((part, place)) }
        }
      }
      all.append(
        Shortfall(
          treatment: outcome.treatment, nearest: nearest, counted: counted, allowed: allowed,
          wouldDo: wouldDo))
    }
    return all
  }
}

extension SupplyProblem {
  /// The places of the offers that count least against the limit; of equals the cheapest.
  var lightest: [Int] {
    parts.map { choices in
      choices.min {
        ($0.option.nonOriginating, $0.option.cost) < ($1.option.nonOriginating, $1.option.cost)
      }?.place ?? 0
    }
  }
}

extension SupplyOffer {
  /// The same offer from a supplier whose goods originate: in its country, if that is a member, or another.
  fileprivate func originating(in regime: Regime?, or country: Country) -> Self {
    var offer = self
    if regime?.membership(of: self.country) == nil { offer.country = country }
    offer.status = .originating
    offer.proof = MaterialProof(kind: regime?.proof.kinds.value.first)
    return offer
  }
}
