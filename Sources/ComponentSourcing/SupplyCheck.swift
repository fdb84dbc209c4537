/// Verifies that no bill costs less than a bound, by the proof alone.
enum SupplyCheck {
  static func verify(
    noneBelow cost: Int64, in problem: SupplyProblem, by proof: SupplyProof
  ) throws(CertificateCheck.Refusal) {
    try verify(noneBelow: cost, in: problem, by: proof, problem.shared.map { _ in .open })
  }

  private static func verify(
    noneBelow cost: Int64, in problem: SupplyProblem, by proof: SupplyProof,
    _ decisions: [SupplyProblem.Decision]
  ) throws(CertificateCheck.Refusal) {
    let relaxed = problem.relaxed(decisions)
    switch proof {
    case .impossible:
      guard let relaxed else { return }
      let least = relaxed.bills.parts.reduce(Int64(0)) {
        $0 + ($1.map(\.nonOriginating).min() ?? 0)
      }
      guard least > problem.limit else { throw .notImpossible }
    case .bounded(let certificate):
      guard let relaxed else { return }
      try CertificateCheck.verify(
        noneBelow: cost - relaxed.paid, in: relaxed.bills, by: certificate)
    case .split(let supplier, let taken, let left):
      guard decisions.indices.contains(supplier), case .open = decisions[supplier] else {
        throw .notASplit
      }
      for (decision, proof) in [(SupplyProblem.Decision.taken, taken), (.left, left)] {
        var decided = decisions
        decided[supplier] = decision
        try verify(noneBelow: cost, in: problem, by: proof, decided)
      }
    }
  }
}
