import AFTA
import CommandLineInterface

extension SourceRun {
  /// Verifies an answer by its certificates, way by way.
  ///
  /// - Returns: Success if all of them hold.
  func verify(_ path: String, _ console: inout any Console) throws -> ExitCode {
    let file = try SourceFile.read(path)
    let stated = try AnswerFile.read(file)
    var code = ExitCode.success
    for priced in try price(plan) {
      let own = stated.first { $0.plant == priced.plant.name && $0.market == priced.market.name }
      let words: String
      if let own, let refusal = Self.refusal(of: own, on: priced) {
        words = "refused: \(refusal)"
        code = .found
      } else if let own {
        words = Self.holds(own)
      } else {
        words = "refused: the answer does not tell of this way"
        code = .found
      }
      console.write("\(priced.words): \(words)\n")
    }
    return code
  }

  private static func holds(_ stated: StatedLane) -> String {
    if stated.proofs.isEmpty { return "nothing was claimed, facts are missing" }
    guard stated.landed != nil else { return "holds: no bill will do" }
    return stated.landed == stated.bound
      ? "holds: the bill is within its limits, costs what is said, and none costs less"
      : "holds: the bill is within its limits, costs what is said, and none costs less than the bound"
  }

  private static func refusal(of stated: StatedLane, on priced: PricedLane) -> String? {
    if !priced.missing.isEmpty {
      return stated.landed == nil && stated.proofs.isEmpty
        ? nil : "nothing can be computed without \(priced.missing.joined(separator: ", "))"
    }
    guard let claim = LaneCheck.Claim(stated, on: priced) else {
      return "it names offers, treatments or suppliers that the plan has not"
    }
    do throws(LaneCheck.Refusal) {
      try LaneCheck.verify(claim, on: priced)
      return nil
    } catch {
      return error.words(in: priced.plan)
    }
  }
}

extension LaneCheck.Refusal {
  /// Why an answer is refused, in words.
  fileprivate func words(in plan: SourcingPlan) -> String {
    switch self {
    case .otherTreatments(let expected):
      "it has not one proof for each of the \(expected) treatments that the plan allows"
    case .notABill: "its bill has not one offer for each part"
    case .otherCost(let cost): "its bill costs \(plan.amount(cost))"
    case .aboveLimit(let excess): "its bill is \(plan.amount(excess)) above the limit of its rule"
    case .boundAboveCost: "its bound is above what its bill costs"
    case .tooFine: "its amounts cannot be compared exactly"
    case .proof(let treatment, let refusal):
      "the proof of treatment \(treatment + 1) does not hold: \(refusal.words)"
    }
  }
}

extension CertificateCheck.Refusal {
  fileprivate var words: String {
    switch self {
    case .otherBound: "its price gives another bound"
    case .cheaperBill: "there is a cheaper bill"
    case .tooManyBills: "it leaves too many bills to go through"
    case .notImpossible: "a branch that is said to hold no bill holds some"
    case .notASplit: "it branches twice on one supplier"
    case .notABill, .otherTotals, .aboveLimit, .notClaimed: "it is none of this plan"
    }
  }
}
