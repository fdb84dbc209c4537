internal import LawFiles
internal import TariffLaw
internal import TariffStatistics

/// From what a derived series follows: base rates of the user's own, or the sizes of lists alone.
struct SeriesDerivation {
  /// The base rates with the name of their file.
  let base: (file: BaseFile, name: String)?
  /// The programme along which base rates go.
  let plan: ReductionPlan
  /// The list on whose lines duties end.
  let endingList: ConcessionList?
  /// The years that are asked for.
  let years: ClosedRange<Int>

  /// What is not used of the base rates: lines of members that are not asked for, and columns that nobody reads.
  func unused(by members: Set<Country>) -> [LeftOut] {
    guard let base, let member = members.first else { return [] }
    let others = base.file.lines(ofOthersThan: member).filter { !members.contains($0.key) }
    return others.sorted { $0.key < $1.key }.map { .baseLines($0.value, of: $0.key) }
      + (base.file.unread.isEmpty ? [] : [.columns(base.file.unread, of: base.name)])
  }

  /// The figures of members by a calendar.
  func figures(
    _ measure: SeriesMeasure, _ published: PublishedFigures, by calendar: ReductionCalendar
  ) -> MemberFigures {
    let lowRate = published.definitions.lowRate.value
    guard let base else {
      return MemberFigures(
        owedOn: published.listSizes, standingOn: endingList, by: calendar, measure: measure,
        lowRate: lowRate, years: years)
    }
    let members = Set(calendar.commitments.flatMap(\.scope.members))
    let lines = members.map { ($0, base.file.lines(of: $0)) }.filter { !$0.1.isEmpty }
    return MemberFigures(
      base: Dictionary(lines) { first, _ in first }, from: base.name, by: calendar, plan,
      measure: measure, lowRate: lowRate, years: years)
  }
}
