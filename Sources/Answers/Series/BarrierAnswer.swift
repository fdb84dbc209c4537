internal import TariffLaw
public import TariffStatistics

/// What was published of the non-tariff measures of a group or a member, with the series of its tariffs.
public struct BarrierAnswer: Sendable {
  /// The averages of preferential tariffs, computed from members' published averages.
  public let averages: TariffSeries
  /// The figures that were published, of all groups and members.
  public let published: [PublishedFigure]
  /// What was assumed otherwise, by name.
  public let assumed: [String]
}

/// How far the non-tariff measures of a file reach.
public struct NonTariffAnswer: Sendable {
  /// The indices of each member and year, in that order.
  public let indices: [NonTariffIndices]
  /// What was assumed otherwise, by name.
  public let assumed: [String]
  /// What was left out of the files.
  public let unused: [LeftOut]
}
