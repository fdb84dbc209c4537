/// The paths of many lines; lines of one kind and one base share a path.
public struct DerivedSchedule: Sendable {
  /// The member; nil if none is named, and nothing is owed.
  public let member: Country?
  /// The programme.
  public let plan: ReductionPlan
  /// The lines.
  public let lines: [BaseLine]
  /// The different paths.
  public let paths: [DerivedPath]
  /// For each line, the place of its path.
  public let places: [Int]

  /// Derives the paths of lines, at least up to a year.
  ///
  /// - Complexity: O(*n*) in the number of lines, with work for each different kind and base.
  public init(
    _ lines: [BaseLine], of member: Country?, by calendar: ReductionCalendar, _ plan: ReductionPlan,
    through last: Int
  ) {
    self.member = member
    self.plan = plan
    self.lines = lines
    var kinds: [Key: ObligationYears] = [:]
    var known: [Key: Int] = [:]
    var paths: [DerivedPath] = []
    places = lines.map { base in
      let key = Key(line: base.line, course: base.course)
      if let place = known[key] { return place }
      let kind = Key(line: calendar.kind(of: base.line), course: base.course)
      let ofKind =
        kinds[kind]
        ?? ObligationYears(
          member.map { calendar.commitments(onKindOf: base.line, of: $0) },
          course: base.course?.years, through: last)
      kinds[kind] = ofKind
      let obligations = ofKind.standing(
        on: base.line, course: base.course?.years, through: last)
      paths.append(
        DerivedPath(from: base.line.base, along: obligations, course: base.course, by: plan))
      known[key] = paths.count - 1
      return paths.count - 1
    }
    self.paths = paths
  }

  private struct Key: Hashable {
    let line: CommittedLine
    let course: StatedCourse?
  }

  /// The path of a line, by the line's place.
  public func path(at place: Int) -> DerivedPath { paths[places[place]] }
}
