public import Reading
public import TariffLaw
public import TariffStatistics

/// A question about the profile of schedules, the whole and its parts.
public struct ProfileQuestion: Sendable {
  /// The parts of a tariff of which each is profiled.
  public enum Parts: Sendable {
    /// The whole alone.
    case whole
    /// The sections of the nomenclature.
    case sections
    /// The chapters.
    case chapters
    /// The subheadings.
    case subheadings
    /// The groups of a file, `code,group`.
    case groups(SourceFile)
  }

  /// What stands on a line: one rate for each, or the mean of a subheading.
  public var level = ScheduleProfile.Level.line
  /// Where the goods come from; their rates are profiled if it is said.
  public var origin: Country?
  /// Which rate of a quota counts.
  public var quota = RateFigure.QuotaReading.open
  /// The parts.
  public var parts = Parts.whole
  /// A file of unit values, `code,unit_value,currency,per`: gives specific duties their equivalents.
  public var unitValues: SourceFile?
  /// Rates of exchange, for unit values in another currency than a duty's.
  public var exchange: [ExchangeRate] = []
  /// A file of imports by regime, `code,value` and perhaps `regime`, `member`: tells the use of a preference.
  public var imports: SourceFile?
  /// A file of trade, `member,code,value` and perhaps `year`, `partner`, `edition`: weighs lines besides.
  public var trade: SourceFile?
  /// A file of elasticities of import demand, `code,elasticity` and perhaps `member`; needs ``trade``.
  public var elasticities: SourceFile?
  /// A file of bound rates, `code,rate`, in the nomenclature of the schedule.
  public var bound: SourceFile?
  /// The rate above which a line is a peak.
  public var peak = Percentage(15)

  /// Makes a question about the whole of each schedule, line by line.
  public init() {}
}
