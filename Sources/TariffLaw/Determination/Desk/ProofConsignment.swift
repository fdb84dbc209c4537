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
    let own = priced ?? first
    guard let consignment, first.proof?.consignmentFOB == nil else {
      return Waiver(of: own, regime)
    }
    var all = first
    all.take(consignment)
    let whole = Waiver(of: all, regime, isPart: true)
    guard let whole, !consignment.isCertain else { return whole }
    return Waiver(of: own, regime, isPart: whole.amount != .met)
  }

  /// The claim of the first item at the price of the consignment: where that is not said, what all items come to, and at
  /// least what those come to whose price is said.
  private var priced: Claim? {
    guard var claim = items.first?.claim, items.count > 1, claim.proof?.consignmentFOB == nil else {
      return nil
    }
    let prices = items.map { $0.claim.good.fob }
    let sum = ExactFraction.sum(prices.compactMap { $0?.units })
    claim.take(sum.flatMap { Money(units: $0, claim.currency) }, prices.allSatisfy { $0 != nil })
    return claim
  }
}

extension Claim {
  fileprivate mutating func take(_ consignment: ProofConsignment) {
    take(consignment.told, consignment.isWhole)
    if consignment.isWhole { proof?.consignmentFOB = consignment.told }
  }

  fileprivate mutating func take(_ total: Money?, _ isWhole: Bool) {
    good.fob = isWhole ? total : nil
    // Items of unknown price come on top of those that are said.
    if !isWhole {
      good.materials = nil
      good.nonOriginating = total
    }
  }
}
