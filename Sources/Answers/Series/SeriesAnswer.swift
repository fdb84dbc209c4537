internal import TariffLaw
public import TariffStatistics

/// Tariffs of groups over the years.
public struct SeriesAnswer: Sendable {
  /// The series, all of one measure and from one source.
  public let series: [TariffSeries]
  /// What is counted of lines that are held.
  public let level: ScheduleProfile.Level
  /// The same series by the law as it stood, if something of it was assumed otherwise.
  public let asWritten: [TariffSeries]?
  /// The sources by which published figures are named.
  public let sources: [PublishedSource]
  /// The instruments of schedules from whose lines figures are, by file.
  public let scheduleTitles: [String: String]
  /// What was assumed otherwise: `NAME=VALUE`.
  public let assumed: [String]
  /// What was left out of the files of the question.
  public let unused: [LeftOut]
}
