public import TariffLaw
public import TariffStatistics

/// Two schedules compared line by line.
public struct DifferenceAnswer: Sendable {
  /// Where a schedule is from.
  public enum Origin: Sendable {
    /// A schedule of the folder, on a day.
    case held(on: Day)
    /// A file of the user.
    case own
  }

  /// The comparison.
  public let difference: ScheduleDifference
  /// Where the first schedule is from.
  public let first: Origin
  /// Where the second schedule is from.
  public let second: Origin
  /// What was assumed otherwise, by name.
  public let assumed: [String]
  /// What of a file of the user's is not used.
  public let unused: [LeftOut]
  /// What amends the schedules of one scheme and member from the day after the one day to the other; none of others.
  public let amendments: [ScheduleDescription]
}
