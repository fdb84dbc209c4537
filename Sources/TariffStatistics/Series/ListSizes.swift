public import TariffLaw

/// How many lines a member has, and on how many of them all duties end.
public struct ListSizes: Sendable {
  /// The member.
  public let member: Country
  /// The lines on which duties end: those of ATIGA's schedule A, and of schedules that end as it does.
  public let ending: Int
  /// All lines.
  public let lines: Int
  /// Where the counts were published.
  public let source: PublishedSource
  /// The year of the counts.
  public let year: Int

  /// Makes sizes.
  public init(member: Country, ending: Int, lines: Int, source: PublishedSource, year: Int) {
    self.member = member
    self.ending = ending
    self.lines = lines
    self.source = source
    self.year = year
  }
}

extension PublishedFigures {
  /// The sizes of lists that members' lines at zero stand for, in the year that the definitions name.
  public var listSizes: [ListSizes] {
    members.compactMap { figure in
      guard figure.measure == .zeroShare, figure.list == nil, figure.year == definitions.listYear,
        let member = Country(figure.subject), let count = figure.count, let lines = figure.lines
      else { return nil }
      return ListSizes(
        member: member, ending: count, lines: lines, source: figure.source, year: figure.year)
    }
  }
}
