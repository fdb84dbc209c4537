public import TariffLaw
public import TariffStatistics

/// What the lines of schedules come to.
public struct StatisticsAnswer: Sendable {
  /// The schedules.
  public let entries: [Entry]
  /// What was assumed otherwise, by name.
  public let assumed: [String]

  /// One schedule with its statistics, and its margins where the member's MFN rates are held too.
  public struct Entry: Sendable {
    /// The statistics.
    public let statistics: ScheduleStatistics
    /// The preference beside MFN, if the schedule is one of a preference and both are held.
    public let margins: PreferenceMargins?
    /// The schedule of the MFN rates.
    public let mfn: ScheduleDescription?
    /// The day asked about, if one was.
    public let on: Day?
  }
}
