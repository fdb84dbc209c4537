import AFTA
import CommandLineInterface

extension SourceRun {
  /// Verifies an answer, way by way.
  ///
  /// - Returns: Success if all of it holds.
  func verify(_ path: String, _ console: inout any Console) throws -> ExitCode {
    let limits = watch.budget.limits("the answer", in: plan, oneOf: 1)
    let answer = try library.verify(
      SourceFile.read(path), of: plan, unless: limits.shouldStop, refusal: \.reason
    ) {
      SourcingReport.statedClaim(of: $2, $1, on: $0)
    }
    for (way, verdict) in answer.ways { console.write("\(way.words): \(verdict.words)\n") }
    if !answer.rest.holds { console.write("the answer as a whole: \(answer.rest.words)\n") }
    return answer.holds ? .success : .found
  }
}

extension AnswerCheck.Verdict {
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
