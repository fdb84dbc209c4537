public import TariffLaw
/// A change whose effect on a plan is asked.
public struct PlanChange: Sendable {
  /// What it is called.
  public var name: String
  /// Approvals that the product would have besides.
  public var approvals: [ApprovalClaim] = []
  /// The MFN rates on the product that markets would have.
  public var mfn: [Country: Percentage] = [:]
  /// Rates of exchange that would be.
  public var exchangeRates: [ExchangeRate] = []
  /// Suppliers whose parts would originate and come with a proof.
  public var originating: [String] = []
  /// The kind of that proof.
  public var proof: ProofOfOrigin.Kind?
  /// Names of parameters and what they would be.
  public var assumptions: [SourcingPlan.Assumption] = []

  /// Makes a change of nothing.
  public init(name: String) {
    self.name = name
  }
}
