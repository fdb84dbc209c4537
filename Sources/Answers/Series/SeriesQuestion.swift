public import Reading
internal import TariffLaw
public import TariffStatistics

/// A question about tariffs over the years.
public struct SeriesQuestion: Sendable {
  /// The names of groups, as `ASEAN-6` or `VN,LA`; all that are defined if none is named.
  public var groups: [String]
  /// What is measured.
  public var measure = SeriesMeasure.average
  /// What the figures rest on.
  public var source = SeriesSource.observed
  /// What is counted of lines that are held: lines, or subheadings with the mean of theirs.
  public var level = ScheduleProfile.Level.line
  /// How members weigh.
  public var weights = SeriesWeights.lines
  /// Base rates from which derived figures follow; the sizes of lists alone without them.
  public var base: SourceFile?
  /// The first year; the first with a figure if not said.
  public var firstYear: Int?
  /// The last year; the last with a figure if not said.
  public var lastYear: Int?
  /// The edition of the published figures that are set beside.
  public var vintage: String?

  /// Makes a question about some groups, from what was published of their averages.
  public init(groups: [String] = []) {
    self.groups = groups
  }

  /// The years that are asked for; those with figures where the question does not say.
  func years(_ held: ClosedRange<Int>?) throws -> ClosedRange<Int> {
    guard let first = firstYear ?? held?.lowerBound ?? lastYear else {
      throw AnswerProblem(
        "no figure is held of these groups, and no first year is said", saying: .firstYear)
    }
    let last = lastYear ?? max(first, held?.upperBound ?? first)
    try QuestionProblem.check(first, is: .firstYear)
    try QuestionProblem.check(last, is: .lastYear)
    guard first <= last else {
      throw QuestionProblem(
        .lastYear, "\(last)", because: "the last year comes before the first, \(first)")
    }
    return first...last
  }
}
