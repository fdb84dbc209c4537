public import TariffLaw
public import TariffStatistics

/// The profiles of schedules by part.
public struct ProfileAnswer: Sendable {
  /// The schedules.
  public let profiles: [ScheduleProfile]
  /// The rate above which a line is a peak.
  public let peak: Percentage
  /// Where the goods come from, if that was asked.
  public let origin: Country?
  /// What was assumed otherwise, by name.
  public let assumed: [String]
  /// What was left out of files.
  public let unused: [LeftOut]

  /// How many times the mean of all lines a line must exceed to be a peak in its own tariff.
  public static let ownPeak = 3
}
