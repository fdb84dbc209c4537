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
  /// Why the way could not be searched, if it could not.
  public var problem: SourcingProblem?

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
