public import TariffLaw
/// A figure of a tariff as it was published: of a member, or of a group of members.
///
/// Figures of members are what series are computed from. Figures of groups are set beside what was
/// computed, and never enter it.
public struct PublishedFigure: Sendable {
  /// Whose figure it is: a country's code, or a group's name such as `CLMV`.
  public let subject: String
  /// What was measured.
  public let measure: Measure
  /// The list of which the lines are, such as `IL`; `nil` for all lines of the schedule.
  public let list: String?
  /// The year.
  public let year: Int
  /// The month or the day of which the figure is, if that was said.
  public let asOf: String?
  /// The edition of the figure, where several were published.
  public let vintage: String?
  /// The average rate or the share, in per cent.
  public let value: Percentage?
  /// How many lines have what was measured.
  public let count: Int?
  /// How many lines there are in all.
  public let lines: Int?
  /// How well it is known.
  public let evidence: Evidence
  /// Where it was published.
  public let source: PublishedSource
  /// What else is to be known of it.
  public let note: String?

  /// Makes a figure.
  public init(
    subject: String, measure: Measure, list: String?, year: Int, asOf: String?, vintage: String?,
    value: Percentage?, count: Int?, lines: Int?, evidence: Evidence, source: PublishedSource,
    note: String?
  ) {
    self.subject = subject
    self.measure = measure
    self.list = list
    self.year = year
    self.asOf = asOf
    self.vintage = vintage
    self.value = value
    self.count = count
    self.lines = lines
    self.evidence = evidence
    self.source = source
    self.note = note
  }

  /// What a published figure measures.
  public enum Measure: String, Sendable, CaseIterable {
    /// The average rate, in per cent.
    case average
    /// The lines at zero.
    case zeroShare = "zero_share"
    /// The lines above zero.
    case aboveZeroShare = "above_zero_share"
    /// The lines at 0 to 5 per cent.
    case lowShare = "low_share"
    /// The lines above 5 per cent.
    case aboveLowShare = "above_low_share"
    /// The lines that are in a list.
    case listShare = "list_share"
    /// The average of tariffs of which is not said whether they are MFN or preferential, in per cent.
    case generalAverage = "general_average"
    /// How many non-tariff measures there are, of all types.
    case nonTariffMeasures = "non_tariff_measures"
  }

  /// The list of a figure of which nobody said what its lines are.
  public static let unstatedList = "not stated"

  /// The figure in per cent, exact where both counts were published; `nil` if only a count was.
  public var perCent: ExactFraction? {
    if let count, let lines, lines > 0 {
      return Percentage.whole.inPerCent.multiplied(
        by: ExactFraction(Int128(count), over: Int128(lines)))
    }
    return value?.inPerCent
  }
}

extension Percentage {
  /// The number of per cents as an exact fraction: 40 % is 40.
  public var inPerCent: ExactFraction {
    ExactFraction(Int128(millionths), over: Int128(Self.unit)).reduced
  }
}
