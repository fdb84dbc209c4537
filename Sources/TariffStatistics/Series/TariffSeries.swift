internal import TariffLaw

/// A group's figures over the years, from one source.
public struct TariffSeries: Sendable {
  /// The group.
  public let group: MemberGroup
  /// What was measured.
  public let measure: SeriesMeasure
  /// What the figures rest on.
  public let source: SeriesSource
  /// How members weigh.
  public let weights: SeriesWeights
  /// The years, in order.
  public let points: [SeriesPoint]

  /// Computes a series.
  ///
  /// A year has a figure only if each country that was a member has one; with weights of trade, those whose
  /// weight is not known are left out, and the point says of how many lines it is.
  ///
  /// - Parameters:
  ///   - group: The group.
  ///   - figures: The figures of members.
  ///   - weights: How members weigh; numbers of lines are added up whatever the weights.
  ///   - years: The years.
  ///   - published: The published figures of the group, set beside and never computed with.
  public init(
    of group: MemberGroup, from figures: MemberFigures, weights: SeriesWeights,
    years: ClosedRange<Int>, published: [PublishedFigure] = []
  ) {
    self.group = group
    self.weights = weights
    measure = figures.measure
    source = figures.source
    var points: [SeriesPoint] = []
    var before: WeighedMean?
    for year in years {
      let year = Year(year, of: group, from: figures, weights)
      points.append(
        SeriesPoint(
          year: year.year, members: year.members, figure: year.figure, absence: year.absence,
          change: before.flatMap { old in
            year.mean.flatMap { ChangeOfMean(from: old, to: $0) }
          },
          published: published.filter { $0.year == year.year && $0.subject == group.name }))
      before = year.figure == nil ? nil : year.mean
    }
    self.points = points
  }
}
