public import LawFiles
public import TariffLaw
internal import TariffStatistics

extension LawLibrary {
  /// Counts and averages the lines of schedules, and sets preferences beside the latest MFN rates of their days.
  ///
  /// Averages are simple and exact. Lines without a number are counted by kind and are never taken for nought.
  ///
  /// - Parameters:
  ///   - scheme: The scheme; all if none is named.
  ///   - member: The member that charges the rates; all if none is named.
  ///   - day: The day on which schedules hold; any if none is named.
  /// - Returns: The statistics of each schedule.
  /// - Throws: ``LibraryProblem`` if a file of the folder is missing or wrong.
  public func statistics(
    of scheme: SchemeID? = nil, _ member: Country? = nil, on day: Day? = nil
  ) throws(LibraryProblem) -> StatisticsAnswer {
    var entries: [StatisticsAnswer.Entry] = []
    for description in schedules(of: scheme, member, on: day) {
      entries.append(try statistics(of: description, on: day))
    }
    return StatisticsAnswer(entries: entries, assumed: law.assumptionsMade)
  }

  private func statistics(
    of description: ScheduleDescription, on day: Day?
  ) throws(LibraryProblem) -> StatisticsAnswer.Entry {
    let (schedule, unlisted) = try completedSchedule(description)
    let statistics = ScheduleStatistics(schedule, unlisted: unlisted)
    guard law.scheme(description.scheme)?.grantsPreference == true,
      let mfn = law.scheme(.mfn)?.latest(beside: description, on: day),
      let margins = PreferenceMargins(of: schedule, beside: try self.schedule(mfn))
    else {
      return StatisticsAnswer.Entry(statistics: statistics, margins: nil, mfn: nil, on: day)
    }
    return StatisticsAnswer.Entry(statistics: statistics, margins: margins, mfn: mfn, on: day)
  }
}

extension SchemeLaw {
  /// The latest schedule of the same member and nomenclature that holds on a day, or shares one with another.
  func latest(beside description: ScheduleDescription, on day: Day?) -> ScheduleDescription? {
    schedules.filter {
      $0.member == description.member && $0.edition == description.edition
        && (day.map($0.days.contains) ?? $0.days.overlaps(description.days))
    }
    .max { $0.days.startsBefore($1.days) }
  }
}

extension DayRange {
  fileprivate func startsBefore(_ other: Self) -> Bool {
    guard let start = other.from else { return false }
    return from.map { $0 < start } ?? true
  }
}
