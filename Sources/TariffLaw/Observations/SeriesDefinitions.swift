/// What the names of groups mean in series, and which rates are low.
public struct SeriesDefinitions: Sendable {
  /// The schemes whose members and rates series are of, from the earliest to the latest.
  public let schemes: [SchemeID]
  /// The groups by name, each with the groups of the schemes' members that it is made of.
  public let groups: [(name: String, of: [String])]
  /// The highest rate that counts as low.
  public let lowRate: Lawful<Percentage>

  /// Makes definitions.
  public init(
    schemes: [SchemeID], groups: [(name: String, of: [String])], lowRate: Lawful<Percentage>
  ) {
    self.schemes = schemes
    self.groups = groups
    self.lowRate = lowRate
  }
}
