internal import TariffLaw
public import TariffStatistics

/// What a member enacted beside what it owed.
public struct ReconciliationAnswer: Sendable {
  /// The findings.
  public let reconciliation: Reconciliation
  /// Where the enacted rates are known from, in words.
  public let enacted: String
  /// From which lines the obligations follow, in words.
  public let base: String
  /// What was assumed otherwise: `NAME=VALUE`.
  public let assumed: [String]
  /// What was left out of the files of the question, a sentence each.
  public let unused: [String]
}
