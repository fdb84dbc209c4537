import AFTA
import CommandLineInterface

extension SourceRun {
  /// Verifies an answer, way by way.
  func verify(_ path: String) throws -> VerificationReport {
    let limits = watch.budget.limits("the answer", in: plan, oneOf: 1)
    return VerificationReport(
      try library.verify(
        SourceFile.read(path), of: plan, unless: limits.shouldStop, refusal: \.reason
      ) {
        SourcingReport.statedClaim(of: $2, $1, on: $0)
      })
  }
}
