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
        let problem = LaneTask(outcome.treatment, on: priced),
        let nearest = LandedBill(problem.supply.lightest, outcome.treatment, on: priced),
        let (counted, allowed) = nearest.reach(of: limit)
      else { throw .tooFine }
      var wouldDo: [(part: Int, offer: Int)] = []
      for (part, planned) in priced.plan.parts.enumerated() {
        for (place, offer) in planned.offers.enumerated() where offer.status != .originating {
          // The others of the part count no less than its lightest, which counts nothing here.
          guard let value = problem.value(ifOriginating: place, of: part),
            let rest = problem.terms.allowed.subtracting(min(value, ExactFraction(0)))
          else { throw .tooFine }
          if rest >= ExactFraction(0) { wouldDo.append((part, place)) }
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

extension LaneTask {
  /// What an offer would count against the limit if it originated, above the lightest of its part; `nil` if it cannot
  /// be held.
  fileprivate func value(ifOriginating place: Int, of part: Int) -> ExactFraction? {
    let planned = priced.plan.parts[part]
    let offer = planned.offers[place].originating(in: treatment.regime, or: priced.plant.country)
    func counted(_ offer: SupplyOffer) -> ExactFraction? {
      priced.plan.value(of: offer, for: planned, in: priced.plant.country).flatMap {
        OfferTerms(
          $0, rate: priced.dutyRate(part: part, offer: place),
          counts: treatment.share(of: offer, for: planned, on: priced), under: treatment,
          at: priced.plant, counted: priced.plan.counted)?.value
      }
    }
    guard let before = counted(planned.offers[place]), let after = counted(offer),
      let less = after.subtracting(before)
    else { return nil }
    return terms.values[part][place].adding(less)
  }
}

extension SupplyTask {
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
