internal import TariffLaw

extension LaneCheck.Claim {
  /// What an answer in a file claims of a way; `nil` if it names offers, treatments or suppliers that the plan has not.
  public init?(_ stated: StatedLane, on priced: PricedLane) {
    let plan = priced.plan
    let treatments = priced.allowed
    var treatment: Int?
    var choices: [Int] = []
    if !stated.suppliers.isEmpty {
      treatment = treatments.firstIndex {
        $0.scheme?.name == stated.scheme && $0.criterion?.description == stated.criterion
      }
      choices = zip(plan.parts, stated.suppliers).compactMap { part, supplier in
        part.offers.firstIndex { $0.supplier == supplier }
      }
      guard treatment != nil, choices.count == stated.suppliers.count else { return nil }
    }
    let shared = plan.sharedSuppliers
    let proofs = stated.proofs.compactMap { SupplyProof($0, shared) }
    guard proofs.count == stated.proofs.count else { return nil }
    var unit: Int128 = 1
    for _ in 0..<plan.currency.exponent { unit *= 10 }
    let scale = ExactFraction(unit)
    self.init(
      treatment: treatment, choices: choices,
      landed: stated.landed.flatMap { $0.multiplied(by: scale) },
      bound: stated.bound.flatMap { $0.multiplied(by: scale) }, proofs: proofs)
  }
}

extension SupplyProof {
  /// A proof that stands in a file; `nil` if it names a supplier that there is not, or a price that is none.
  init?(_ stated: StatedProof, _ suppliers: [String]) {
    switch stated {
    case .impossible: self = .impossible
    case .bounded(let price, let bound, let order):
      guard let price = ContentPrice(price.numerator, over: price.denominator) else { return nil }
      self = .bounded(BillCertificate(price: price, bound: bound, order: order))
    case .split(let supplier, let taken, let left):
      guard let place = suppliers.firstIndex(of: supplier), let taken = Self(taken, suppliers),
        let left = Self(left, suppliers)
      else { return nil }
      self = .split(supplier: place, taken: taken, left: left)
    }
  }
}
