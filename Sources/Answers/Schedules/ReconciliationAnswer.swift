public import TariffLaw
public import TariffStatistics

/// What a member enacted beside what it owed.
public struct ReconciliationAnswer: Sendable {
  /// The findings.
  public let reconciliation: Reconciliation
  /// Where the enacted rates are known from.
  public let enacted: Enacted
  /// From which lines the obligations follow.
  public let base: Base
  /// What was assumed otherwise: `NAME=VALUE`.
  public let assumed: [String]
  /// What was left out of the files of the question.
  public let unused: [LeftOut]

  /// Where enacted rates are known from.
  public enum Enacted: Sendable {
    /// A file of the user's own, by its name.
    case file(String)
    /// A schedule that is held.
    case schedule(ScheduleDescription)
    /// Rates of a scheme that were published singly, and recorded departures.
    case singly(SchemeID)
  }

  /// From which lines obligations follow.
  public enum Base: Sendable {
    /// Those of a file, by its name.
    case file(String)
    /// Any, each taken to stand on a list.
    case all(ConcessionList)
  }
}
