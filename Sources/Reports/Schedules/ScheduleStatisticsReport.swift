public import TariffLaw
public import TariffStatistics

/// What the lines of schedules come to, for people, programs and spreadsheets.
public struct ScheduleStatisticsReport: TableReport {
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

    /// Makes an entry.
    public init(
      _ statistics: ScheduleStatistics, margins: PreferenceMargins? = nil,
      mfn: ScheduleDescription? = nil, on day: Day? = nil
    ) {
      self.statistics = statistics
      self.margins = margins
      self.mfn = mfn
      on = day
    }

    var schedule: ScheduleDescription { statistics.description }

    /// The sum of the ad valorem rates, exact to a millionth of a percent as they are.
    var sum: String {
      statistics.sum.times(Int128(Percentage.unit), rounding: .down)
        .flatMap(Int64.init(exactly:)).map { Percentage(millionths: $0).description }
        ?? statistics.sum.description
    }

    /// The kinds of lines without a number that occur, in the order of their declaration.
    var kindsWithoutNumber: [(kind: DutyRate.Kind, lines: Int)] {
      DutyRate.Kind.withoutNumber.compactMap { kind in
        statistics.kinds[kind].map { (kind, $0) }
      }
    }
  }

  /// The schedules.
  public let entries: [Entry]
  /// Whether each is told in full, or all in one table.
  public let isDetailed: Bool

  /// Makes a report.
  public init(_ entries: [Entry], isDetailed: Bool) {
    self.entries = entries
    self.isDetailed = isDetailed
  }

  /// How averages are cut for print; the exact fraction stands beside them in JSON.
  static func decimal(_ average: ExactFraction?) -> String? {
    average?.decimal(places: 6, rounding: .halfUp)
  }
}
