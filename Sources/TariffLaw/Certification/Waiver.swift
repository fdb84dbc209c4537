/// Whether a consignment is worth so little that it needs no proof of origin.
///
/// Source: rule 15 of Annex 8 of ATIGA.
struct Waiver {
  /// Whether it needs none.
  let outcome: Outcome
  /// The facts that would settle it.
  let missing: [String]

  /// Whether the price is within it.
  let amount: Outcome
  /// Whether it is waived by the price of the good, as that of the consignment is not told.
  let isByGood: Bool
  private let rules: ProofRequirements
  private let limit: Lawful<Money>
  private let price: Money?

  /// Judges a consignment by its price, or by that of the good where it is not said; `nil` if there is no waiver.
  ///
  /// Of a good that may be part of a larger consignment, as others stand beside it, that of the consignment is asked.
  init?(
    of claim: some ConsignmentFacts, _ regime: Regime, isPart: Bool = false,
    originates canOriginate: @autoclosure () -> Bool = true
  ) {
    guard let limit = regime.proof.waiver else { return nil }
    self.limit = limit
    rules = regime.proof
    let stated = claim.proof?.consignmentFOB ?? claim.good.fob
    price = stated.flatMap { fob in
      fob.currency == limit.value.currency
        ? fob
        : claim.exchangeRates.first { $0.from == fob.currency && $0.to == limit.value.currency }
          .flatMap { $0.exchange(fob) }
    }
    var amount = price.map { Outcome($0 <= limit.value) } ?? .unknown
    // A price that is not said is no less than what goes into the good, nor than what it originates at.
    if stated == nil, claim.good.isWorthMore(than: limit.value) || !canOriginate() {
      amount = .notMet
    }
    let isDeclared = claim.proof?.hasSimplifiedDeclaration.map(Outcome.init(_:)) ?? .unknown
    let declaration = rules.waiverNeedsDeclaration ? isDeclared : .met
    // Of a consignment that is not told other goods may be a part.
    let isOfItem = claim.proof?.consignmentFOB == nil && claim.good.fob != nil
    isByGood = isOfItem && amount == .met
    if isByGood, isPart || Papers(regime).areAtHand { amount = .unknown }
    self.amount = amount
    outcome = amount.and(declaration).and(rules.waiverIsOfOthers ? .unknown : .met)
    var missing: [String] = []
    if amount == .unknown {
      missing.append(
        isByGood || isPart && stated == nil
          ? "proof.consignment_fob" : stated == nil ? "good.fob" : "exchange_rates")
    }
    if declaration == .unknown { missing.append("proof.simplified_declaration") }
    if rules.waiverIsOfOthers { missing.append("assume.\(limit.basis.name)") }
    self.missing = outcome == .unknown ? missing : []
  }

  /// The step as it is told.
  var finding: Finding {
    Finding(
      .proof(.waiver(limit.value, withDeclaration: rules.waiverNeedsDeclaration)), outcome,
      limit.basis,
      figures: [
        .init(.fob, price.map(Finding.Value.money) ?? .absent(.notKnown))
      ],
      missing: missing)
  }
}

extension Good {
  /// Whether the materials and costs said come to more than an amount of their currency.
  fileprivate func isWorthMore(than limit: Money) -> Bool {
    let parts = (materials ?? []).filter { $0.role.isOfTheGood }.map { $0.value }
    let said = (parts + [labour, overhead, other] + (materials == nil ? [nonOriginating] : []))
      .compactMap { $0 }
    guard said.allSatisfy({ $0.currency == limit.currency }),
      let sum = ExactFraction.sum(said.map { $0.units })
    else { return false }
    return sum > limit.units
  }
}
