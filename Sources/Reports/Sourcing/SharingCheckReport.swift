internal import Answers
public import SourcingProof

/// What came of verifying an answer about ways that share.
public struct SharingCheckReport: Report {
  private let verdict: AnswerCheck.Verdict

  /// Makes a report.
  public init(_ verdict: AnswerCheck.Verdict) { self.verdict = verdict }

  /// Whether all is as it is said.
  public var holds: Bool { verdict.holds }

  /// A line.
  public func text(_ style: TextStyle) -> String {
    "all markets together: "
      + (verdict == .proven
        ? "holds: every figure is as it comes out of the plan, and no choice costs less"
        : verdict.words) + "\n"
  }

  /// The verdict as JSON.
  public var json: JSON {
    .object(
      [("format", .number(1)), ("holds", .bool(verdict.holds))] + verdict.members)
  }
}
