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

  /// Verifies an answer about ways that share.
  func verifyShared(_ path: String, _ invocation: Invocation) throws -> SharingCheckReport {
    let limits = watch.budget.limits("the answer", in: plan, oneOf: 1)
    return SharingCheckReport(
      try library.verify(
        shared: SourceFile.read(path), of: plan, from: invocation[SourceOptions.fromYear],
        to: invocation[SourceOptions.toYear], unless: limits.shouldStop,
        notCounted: SharingReport.notCounted
      ) {
        SourcingReport.statedClaim(of: $2, $1, on: $0)
      })
  }
}
