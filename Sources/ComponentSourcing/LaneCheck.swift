public import TariffLaw

/// Verifies an answer for a way from the plan and the answer alone.
///
/// What the bill costs and what counts against the limit is added up anew from the plan; that no bill costs less than
/// the bound is followed through the proofs, one for each treatment; no search is made.
public enum LaneCheck {
  /// What an answer claims.
  public struct Claim: Sendable {
    /// The place of the treatment among those allowed; `nil` if it says that no bill will do.
    public let treatment: Int?
    /// The place of the chosen offer of each part.
    public let choices: [Int]
    /// What the bill costs, in smallest units.
    public let landed: ExactFraction?
    /// What no bill costs less than; `nil` if it says that no bill will do.
    public let bound: ExactFraction?
    /// Why, for each treatment.
    public let proofs: [SupplyProof]

    /// Makes a claim.
    public init(
      treatment: Int?, choices: [Int], landed: ExactFraction?, bound: ExactFraction?,
      proofs: [SupplyProof]
    ) {
      self.treatment = treatment
      self.choices = choices
      self.landed = landed
      self.bound = bound
      self.proofs = proofs
    }

    /// What an answer of the search claims.
    public init(_ answer: LaneAnswer) {
      self.init(
        treatment: answer.best, choices: answer.bill?.choices ?? [], landed: answer.bill?.landed,
        bound: answer.bound, proofs: answer.outcomes.map(\.proof))
    }
  }

  /// Why an answer is refused.
  public enum Refusal: Error, Sendable, Equatable {
    /// The plan has another number of treatments than the answer has proofs.
    case otherTreatments(expected: Int)
    /// The choices are not one offer for each part, or the treatment is none of the plan.
    case notABill
    /// The bill costs something else than is said.
    case otherCost(ExactFraction)
    /// The bill does not keep the limit of its treatment.
    case aboveLimit(by: ExactFraction)
    /// The bound is above what the bill itself costs.
    case boundAboveCost
    /// A proof does not hold.
    case proof(treatment: Int, CertificateCheck.Refusal)
    /// The amounts cannot be compared exactly.
    case tooFine
  }

  /// Passes if the bill is what is said, keeps its limit, and no bill costs less than the bound.
  public static func verify(_ claim: Claim, on priced: PricedLane) throws(Refusal) {
    let treatments = priced.allowed
    guard claim.proofs.count == treatments.count else {
      throw .otherTreatments(expected: treatments.count)
    }
    if let place = claim.treatment { try verify(claim, treatments, place, on: priced) }
    for (place, proof) in claim.proofs.enumerated() {
      guard let problem = LaneProblem(treatments[place], on: priced) else { throw .tooFine }
      // Where no bill is said to do, none may be left at any cost.
      let bound = claim.bound.map(problem.counted) ?? Int64.max / 4
      guard let bound else { throw .tooFine }
      if claim.bound == nil, !proof.isImpossible { throw .proof(treatment: place, .notImpossible) }
      do throws(CertificateCheck.Refusal) {
        try SupplyCheck.verify(noneBelow: bound, in: problem.supply, by: proof)
      } catch {
        throw .proof(treatment: place, error)
      }
    }
  }

  private static func verify(
    _ claim: Claim, _ treatments: [ProductTreatment], _ place: Int, on priced: PricedLane
  ) throws(Refusal) {
    guard treatments.indices.contains(place),
      let bill = LandedBill(claim.choices, treatments[place], on: priced)
    else { throw .notABill }
    guard bill.landed == claim.landed else { throw .otherCost(bill.landed) }
    for limit in treatments[place].limits {
      guard let (counted, allowed) = bill.reach(of: limit),
        let excess = counted.subtracting(allowed)
      else { throw .tooFine }
      guard excess <= ExactFraction(0) else { throw .aboveLimit(by: excess) }
    }
    guard let bound = claim.bound, bound <= bill.landed else { throw .boundAboveCost }
  }
}

extension SupplyProof {
  /// Whether it says that no bill is left.
  var isImpossible: Bool {
    switch self {
    case .impossible: true
    case .bounded: false
    case .split(_, let taken, let left): taken.isImpossible && left.isImpossible
    }
  }
}
