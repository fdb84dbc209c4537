public import TariffLaw

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
