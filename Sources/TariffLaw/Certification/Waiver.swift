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
  /// Of a good that may be part of a larger consignment, as others stand beside it, that of the consignment is asked; what
  /// some of them come to is the least that it can be.
  init?(
    of claim: some ConsignmentFacts, _ regime: Regime, isPart: Bool = false,
    atLeast least: Money? = nil,
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
    // A price that is not said is none at which the good does not originate; it may be below what goes into it.
    if stated == nil, !canOriginate() { amount = .notMet }
    // Goods of the consignment whose price is said may come to more already.
    if stated == nil, let least, least.currency == limit.value.currency, least > limit.value {
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
          ? "proof.consignment_fob"
          : stated.map { $0.currency == .unstated ? "currency" : "exchange_rates" } ?? "good.fob")
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
