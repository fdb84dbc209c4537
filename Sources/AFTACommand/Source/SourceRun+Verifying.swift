import AFTA
import CommandLineInterface

extension SourceRun {
  /// Verifies an answer, way by way.
  ///
  /// - Returns: Success if all of it holds.
  func verify(_ path: String, _ console: inout any Console) throws -> ExitCode {
    let stated = try AnswerFile.read(SourceFile.read(path))
    let ways = try price(plan)
    let changed = try plan.changes.map { try price(plan.applying($0)) }
    let limits = watch.limits("the answer", in: plan, oneOf: 1)
    let check = AnswerCheck(
      plan, ways, changed: changed, unless: limits.shouldStop, refusal: \.reason
    ) {
      SourcingReport.statedClaim(of: $2, $1, on: $0)
    }
    let (verdicts, rest) = check.verify(stated)
    var code = ExitCode.success
    for (way, verdict) in zip(ways, verdicts) {
      console.write("\(way.words): \(verdict.words)\n")
      if !verdict.holds { code = .found }
    }
    if !rest.holds {
      console.write("the answer as a whole: \(rest.words)\n")
      code = .found
    }
    return code
  }
}

extension AnswerCheck.Verdict {
  /// Whether all is as it is said.
  fileprivate var holds: Bool {
    switch self {
    case .proven, .bounded, .unknown: true
    case .refused, .notVerified: false
    }
  }

  fileprivate var words: String {
    switch self {
    case .proven: "holds: every figure is as it comes out of the plan, and no bill costs less"
    case .bounded:
      "holds: every figure is as it comes out of the plan, and no bill costs less than the bound"
    case .unknown: "nothing was claimed, facts are missing"
    case .refused(let place, let because): "refused: \(place): \(because)"
    case .notVerified(let because): "not verified: \(because)"
    }
  }
}
