public import Answers
internal import TariffLaw
internal import TariffStatistics

/// What the lines of schedules come to, for people, programs and spreadsheets.
public struct ScheduleStatisticsReport: TableReport {
  /// The schedules.
  public let entries: [StatisticsAnswer.Entry]
  /// Whether each is told in full, or all in one table.
  public let isDetailed: Bool
  /// Whether the table has a row for each rate of a schedule, and not one for each schedule.
  public let isByRate: Bool
  /// What the user assumed otherwise, by name.
  public let assumed: [String]
  /// What is told where the one schedule that was asked for is not held.
  public let absence: ScheduleAnswer?

  /// Makes a report.
  public init(
    _ answer: StatisticsAnswer, isDetailed: Bool, isByRate: Bool = false,
    absence: ScheduleAnswer? = nil
  ) {
    entries = answer.entries
    self.isDetailed = isDetailed
    self.isByRate = isByRate
    self.absence = absence
    assumed = answer.assumed
  }

  /// How averages are cut for print; the exact fraction stands beside them in JSON.
  static func decimal(_ average: ExactFraction?) -> String? {
    average?.decimal(places: 6, rounding: .halfUp)
  }
}

extension StatisticsAnswer.Entry {
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
