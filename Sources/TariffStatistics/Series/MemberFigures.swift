public import TariffLaw

/// The figures of members of one source and one measure, and why others are not there.
public struct MemberFigures: Sendable {
  /// What they rest on.
  public let source: SeriesSource
  /// What they measure.
  public let measure: SeriesMeasure
  private let figures: [Country: [Int: MemberFigure]]
  private let absence: Absence

  /// Makes a collection.
  ///
  /// - Parameters:
  ///   - source: What they rest on.
  ///   - measure: What they measure.
  ///   - figures: The figures, one for a member and a year.
  ///   - absence: Why a figure is not there.
  public init(
    _ source: SeriesSource, _ measure: SeriesMeasure, _ figures: [MemberFigure], absence: Absence
  ) {
    self.source = source
    self.measure = measure
    self.figures = Dictionary(grouping: figures, by: \.member).mapValues { ofMember in
      Dictionary(ofMember.map { ($0.year, $0) }) { first, _ in first }
    }
    self.absence = absence
  }

  /// The figure of a member in a year.
  public func figure(of member: Country, in year: Int) -> MemberFigure? {
    figures[member]?[year]
  }

  /// The years of which there is any figure of some groups' members.
  public func years(of groups: [MemberGroup]) -> ClosedRange<Int>? {
    let members = groups.flatMap(\.memberships.keys)
    let all = members.flatMap { figures[$0].map { Array($0.keys) } ?? [] }
    guard let first = all.min(), let last = all.max() else { return nil }
    return first...last
  }

  /// Why some members' figures are not there.
  func absence(of members: [Country]) -> SeriesPoint.Absence { .members(members, absence) }
}
