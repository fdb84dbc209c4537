public import Answers
internal import TariffLaw
public import TariffStatistics

/// Series of tariffs over the years, for people, programs and spreadsheets.
public struct SeriesReport: TableReport {
  /// The series, all of one measure and from one source.
  public let series: [TariffSeries]
  /// The same series by the law as it stood, if the user assumed it otherwise.
  public let asWritten: [TariffSeries]?
  /// Whether the changes from year to year are shown in parts.
  public let isDecomposed: Bool
  /// What is counted of lines that are held.
  let level: ScheduleProfile.Level
  /// The sources by which published figures are named.
  public let sources: [PublishedSource]
  /// The instruments of schedules from whose lines figures are, by file.
  let scheduleTitles: [String: String]
  /// What the user assumed otherwise: `NAME=VALUE`.
  public let assumed: [String]
  /// What was left out of the user's files, a sentence each.
  public let unused: [String]

  /// Makes a report.
  public init(_ answer: SeriesAnswer, isDecomposed: Bool) {
    series = answer.series
    asWritten = answer.asWritten
    level = answer.level
    self.isDecomposed = isDecomposed
    sources = answer.sources
    scheduleTitles = answer.scheduleTitles
    assumed = answer.assumed
    unused = answer.unused.map(\.words)
  }

  /// The figure of a series in a year by the law as it stood; nil if nothing was assumed.
  func valueAsWritten(_ point: SeriesPoint, _ series: TariffSeries) -> ExactFraction? {
    let other = asWritten?.first { $0.group.name == series.group.name }
    return other?.points.first { $0.year == point.year }?.figure?.value
  }

  /// How far a figure is from that of the law as it stood.
  func differenceAsWritten(_ point: SeriesPoint, _ series: TariffSeries) -> ExactFraction? {
    point.figure.flatMap { figure in
      valueAsWritten(point, series).flatMap { figure.value.subtracting($0) }
    }
  }

  /// What was published of the same; beside what is derived, a figure whose lines are not stated too.
  func counterpart(_ point: SeriesPoint, _ series: TariffSeries) -> PublishedFigure? {
    if let counterpart = point.counterpart { return counterpart }
    guard series.source == .derived else { return nil }
    return point.published.first { $0.list == PublishedFigure.unstatedList && $0.perCent != nil }
  }

  /// What was published less what is derived; nil for other sources.
  func residual(_ point: SeriesPoint, _ series: TariffSeries) -> ExactFraction? {
    guard series.source == .derived, series.measure != .lines, let figure = point.figure else {
      return nil
    }
    return counterpart(point, series)?.perCent?.subtracting(figure.value)
  }

  /// The measure that all series have.
  var measure: SeriesMeasure? { series.first?.measure }

  /// How figures are cut for print; JSON and CSV have the exact fractions beside.
  static let rounding = Rounding.halfUp

  /// A figure for people, half up: of published figures with four places, of lines with six.
  static func decimal(_ value: ExactFraction, _ series: TariffSeries) -> String {
    decimal(value, series.measure, places: series.source == .observed ? 4 : 6)
  }

  /// A figure with six places, half up; a number of lines without places.
  static func decimal(
    _ value: ExactFraction, _ measure: SeriesMeasure, places: Int = 6
  ) -> String {
    value.decimal(places: measure == .lines ? 0 : places, rounding: rounding) ?? value.description
  }

  /// What the figures rest on, on one line.
  var basis: String {
    guard let first = series.first else { return "" }
    let weights =
      switch first.weights {
      case .lines: level == .hs6 ? "weighted by subheadings" : "weighted by lines"
      case .simple: "members weigh alike"
      case .values, .codes: "weighted by values of trade"
      }
    let source =
      switch first.source {
      case .observed: "computed from members' published figures"
      case .lines:
        level == .hs6
          ? "computed from the subheadings of held schedules, each with the mean of its lines"
          : "computed from the lines of held schedules"
      case .derived: derivation
      }
    let limits =
      first.source == .lines
        && series.contains { $0.points.contains { ($0.figure?.limits?.linesLeftOut ?? 0) > 0 } }
      ? "; at least and at most of all lines, the figure of those with a number" : ""
    return first.measure == .lines ? source : "\(source), \(weights)\(limits)"
  }

  /// From what derived figures follow.
  private var derivation: String {
    let files = series.flatMap(\.points).flatMap { $0.figure?.sources ?? [] }
    let isOfLists = files.isEmpty || files.contains { name in sources.contains { $0.name == name } }
    return isOfLists
      ? "derived from commitments and sizes of lists: what is owed at least by the middle of the year"
      : "derived from base rates along the encouraged programme, of 1 January; at most what is owed"
  }
}
