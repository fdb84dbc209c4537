/// What is owed on a kind of line in each year, from the first of its schedule.
///
/// Each year is told of its 1 January, or of the first day of the schedule if that comes later in the year.
public final class ObligationYears: Sendable {
  /// What is owed in one year.
  public struct Year: Sendable {
    /// The year.
    public let year: Int
    /// The day of which it is told.
    public let on: Day
    /// What is owed; nil if no ceiling's day has come.
    public let obligation: Obligation?
    /// The next lower ceiling by the law of that day.
    public let next: Obligation?
    /// The suspension in force.
    public let suspension: Commitment?
  }

  /// The commitments; nil if no member is named.
  public let commitments: LineCommitments?
  /// The years; none if the line has no commitment and no course.
  public let years: [Year]

  /// Works out what is owed up to a year, or to the last change of what is owed if that is later.
  ///
  /// - Parameters:
  ///   - commitments: The commitments on the line.
  ///   - course: Years that are told of in any case: those of a stated course.
  ///   - last: The last year.
  public init(_ commitments: LineCommitments?, course: ClosedRange<Int>? = nil, through last: Int) {
    self.commitments = commitments
    let changes = commitments?.changes ?? []
    let begin = commitments?.firstDay
    let starts = [begin?.components.year, course?.lowerBound].compactMap { $0 }
    guard let first = starts.min() else {
      years = []
      return
    }
    let ends = [
      min(last, Day.years.upperBound), first, changes.last?.components.year, course?.upperBound,
    ].compactMap { $0 }
    years = (first...(ends.max() ?? first)).compactMap { year in
      guard let newYear = Day(year: year, month: 1, day: 1) else { return nil }
      let day = year == begin?.components.year ? max(newYear, begin ?? newYear) : newYear
      return Year(
        year: year, on: day, obligation: commitments?.obligation(on: day),
        next: commitments?.next(after: day), suspension: commitments?.suspension(on: day))
    }
  }

  /// The same years on a line of their kind whose base is known, above which nothing rises where the law says so.
  func standing(
    on line: CommittedLine, course: ClosedRange<Int>?, through last: Int
  )
    -> ObligationYears
  {
    guard let kind = commitments, kind.haveStandstill else { return self }
    let commitments = kind.standing(on: line)
    let stands = kind.standsFrom?.components.year
    guard let first = years.first?.year, stands.map({ $0 >= first }) ?? true else {
      return Self(commitments, course: course, through: last)
    }
    return Self(
      commitments,
      years.map { year in
        guard let base = commitments.base, year.obligation.map({ base < $0.atMost }) ?? true,
          let owed = commitments.obligation(on: year.on)
        else { return year }
        return Year(
          year: year.year, on: year.on, obligation: owed,
          next: commitments.next(after: year.on), suspension: year.suspension)
      })
  }

  private init(_ commitments: LineCommitments, _ years: [Year]) {
    self.commitments = commitments
    self.years = years
  }
}
