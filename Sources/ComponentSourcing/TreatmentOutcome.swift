public import TariffLaw

/// What came of one treatment: its cheapest bill, or that it has none.
public struct TreatmentOutcome: Sendable {
  /// The treatment.
  public let treatment: ProductTreatment
  /// The cheapest bill found; `nil` if none is within the limit.
  public let bill: LandedBill?
  /// No bill under this treatment costs less; `nil` if there is none.
  public let bound: ExactFraction?
  /// What was searched, for what is asked next.
  let problem: LaneTask
  /// What bills cost at least with an offer, or without it; `nil` if there is none.
  let floors: Floors?

  /// A price of what counts against the limit, and what no bill costs less than by it; `nil` if there is none, or it
  /// cannot be held.
  public var certificate: (price: ExactFraction, bound: ExactFraction)? {
    guard let price = floors?.price(in: problem), let bound = problem.terms.bound(at: price) else {
      return nil
    }
    return (price, bound)
  }
}
