internal import TariffLaw
/// The figures that were published of tariffs over the years, and what the words in them mean.
public struct PublishedFigures: Sendable {
  /// The figures of members, from which series are computed.
  public let members: [PublishedFigure]
  /// The figures of groups, for comparison only.
  public let groups: [PublishedFigure]
  /// How much of members' imports from one another claimed the preference.
  public let uses: [PreferenceUse]
  /// The words by which series are asked for.
  public let definitions: SeriesDefinitions

  /// Makes a collection of figures.
  public init(
    members: [PublishedFigure], groups: [PublishedFigure], uses: [PreferenceUse],
    definitions: SeriesDefinitions
  ) {
    self.members = members
    self.groups = groups
    self.uses = uses
    self.definitions = definitions
  }
}
