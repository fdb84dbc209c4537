public import LawFiles
public import TariffLaw

extension LawLibrary {
  /// The lines of a member's schedule on a day.
  ///
  /// - Parameters:
  ///   - scheme: The scheme.
  ///   - member: The member that charges the rates.
  ///   - code: The code whose lines are asked for; all lines if there is none.
  ///   - day: The day.
  /// - Returns: The schedule; where none is held for the day, the days for which one is.
  /// - Throws: ``LibraryProblem`` if a file of the folder is missing or wrong.
  public func schedule(
    of scheme: SchemeID, _ member: Country, code: HSCode? = nil, on day: Day
  ) throws(LibraryProblem) -> ScheduleAnswer {
    let found = law.scheme(scheme)?.schedule(of: member, on: day)
    let schedule = try found.map { (description) throws(LibraryProblem) in
      try self.schedule(description)
    }
    return ScheduleAnswer(
      scheme: scheme, member: member, code: code, on: day, schedule: schedule,
      heldDays: law.scheme(scheme)?.heldDays(of: member) ?? [], assumed: law.assumptionsMade)
  }

  /// The schedules of a scheme and a member, or of all; on a day, those that hold.
  public func schedules(
    of scheme: SchemeID? = nil, _ member: Country? = nil, on day: Day? = nil
  ) -> [ScheduleDescription] {
    (scheme.map { [law.scheme($0)].compactMap(\.self) } ?? law.schemes).flatMap(\.schedules)
      .filter { (member == nil || $0.member == member) && day.map($0.days.contains) != false }
  }
}
