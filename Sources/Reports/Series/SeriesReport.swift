public import TariffLaw
public import TariffStatistics

/// Series of tariffs over the years, for people, programs and spreadsheets.
public struct SeriesReport: Sendable {
  /// The series, all of one measure and from one source.
  public let series: [TariffSeries]
  /// Whether the changes from year to year are shown in parts.
  public let isDecomposed: Bool
  /// The sources by which published figures are named.
  public let sources: [PublishedSource]

  /// Makes a report.
  public init(_ series: [TariffSeries], isDecomposed: Bool, sources: [PublishedSource]) {
    self.series = series
    self.isDecomposed = isDecomposed
    self.sources = sources
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
      case .lines: "weighted by lines"
      case .simple: "members weigh alike"
      case .values: "weighted by values of trade"
      }
    let source =
      switch first.source {
      case .observed: "computed from members' published figures"
      case .lines: "computed from the lines of held schedules"
      case .derived: "derived from commitments"
      }
    return first.measure == .lines ? source : "\(source), \(weights)"
  }
}
