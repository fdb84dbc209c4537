public import TariffLaw
/// What the names of groups mean in series, and which rates are low.
public struct SeriesDefinitions: Sendable {
  /// The schemes whose members and rates series are of, from the earliest to the latest.
  public let schemes: [SchemeID]
  /// The groups by name, each with the groups of the schemes' members that it is made of.
  public let groups: [(name: String, of: [String])]
  /// The highest rate that counts as low.
  public let lowRate: Lawful<Percentage>
  /// The year whose lines at zero stand for the lists on which all duties end.
  public let listYear: Int

  /// Makes definitions.
  public init(
    schemes: [SchemeID], groups: [(name: String, of: [String])], lowRate: Lawful<Percentage>,
    listYear: Int
  ) {
    self.schemes = schemes
    self.groups = groups
    self.lowRate = lowRate
    self.listYear = listYear
  }
}

extension SeriesDefinitions {
  /// The definitions of a folder that has none: every preferential scheme, no group and no low rate.
  public init(without law: Law) {
    let schemes = law.schemes.filter { $0.kind == .preferential }.sorted {
      (Self.start(of: $0), $0.id.name) < (Self.start(of: $1), $1.id.name)
    }
    self.init(
      schemes: schemes.map(\.id), groups: [],
      lowRate: Lawful(
        .zero,
        Basis(
          name: "series.low_rate", citation: Citation("assumption", "no low rate is declared"),
          evidence: .unconfirmed)),
      listYear: 0)
  }

  private static func start(of scheme: SchemeLaw) -> Day {
    scheme.memberships.compactMap(\.days.from).min() ?? .earliest
  }
}
