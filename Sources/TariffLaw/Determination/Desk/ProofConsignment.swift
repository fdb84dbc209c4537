/// Proofs of a file that are of one consignment, or may be, by what they come to together.
public struct ProofConsignment: Sendable {
  /// The price of those of which it is told; `nil` if it is told of none, or is too much.
  let told: Money?
  /// Whether it is told of all of them.
  let isWhole: Bool
  /// Whether they are of one consignment for certain, as they have one number.
  let isCertain: Bool

  /// Adds up proofs; `nil` for one alone.
  public init?(of proofs: [ProofQuestion], isCertain: Bool) {
    let claims = proofs.flatMap { proof in proof.items.map { $0.claim } }
    guard proofs.count > 1, let first = claims.first else { return nil }
    let prices = claims.compactMap { $0.good.fob }.filter { $0.currency == first.currency }
    told = ExactFraction.sum(prices.map { $0.units }).flatMap { Money(units: $0, first.currency) }
    isWhole = prices.count == claims.count && told != nil
    self.isCertain = isCertain
  }
}

extension ProofQuestion {
  /// Whether the consignment needs no proof as it is worth little; `nil` if the law has no such waiver.
  func waiver(under regime: Regime) -> Waiver? {
    guard let first = items.first?.claim else { return nil }
    let own = priced ?? (first, nil)
    guard let consignment, first.proof?.consignmentFOB == nil else {
      return Waiver(of: own.claim, regime, atLeast: own.least)
    }
    var all = first
    all.good.fob = consignment.isWhole ? consignment.told : nil
    if consignment.isWhole { all.proof?.consignmentFOB = consignment.told }
    let whole = Waiver(of: all, regime, isPart: true, atLeast: consignment.told)
    guard let whole, !consignment.isCertain else { return whole }
    return Waiver(of: own.claim, regime, isPart: whole.amount != .met, atLeast: own.least)
  }

  /// The claim of the first item at the price of the consignment: where that is not said, what all items come to, and at
  /// least what those come to whose price is said.
  private var priced: (claim: Claim, least: Money?)? {
    guard var claim = items.first?.claim, items.count > 1, claim.proof?.consignmentFOB == nil else {
      return nil
    }
    let prices = items.map { $0.claim.good.fob }
    let sum = ExactFraction.sum(prices.compactMap { $0?.units })
      .flatMap { Money(units: $0, claim.currency) }
    claim.good.fob = prices.allSatisfy { $0 != nil } ? sum : nil
    return (claim, sum)
  }
}
