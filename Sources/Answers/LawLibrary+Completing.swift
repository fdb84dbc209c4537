public import LawFiles
internal import Reading
public import TariffLaw
internal import TariffStatistics

extension LawLibrary {
  /// A schedule with the lines for which it has one rate without listing them, and how many these are.
  ///
  /// How a member parts a subheading that it does not list is not known: each subheading of the edition without a
  /// line of its own counts as one line.
  public func completedSchedule(
    _ description: ScheduleDescription
  ) throws(LibraryProblem) -> (schedule: TariffSchedule, unlisted: Int) {
    let schedule = try schedule(description)
    guard case .rate(let rate) = description.otherLines else { return (schedule, 0) }
    let all: Nomenclature
    do throws(LibraryProblem) {
      all = try nomenclature.nomenclature(of: description.edition)
    } catch .unreadable {
      // A folder without the nomenclature does not say which subheadings there are.
      return (schedule, 0)
    }
    let subheadings = all.codes.filter {
      $0.count == HSLevel.subheading.rawValue
        && ScheduleStatistics.harmonizedChapters.contains($0.chapter)
    }
    return schedule.completed(with: rate, on: subheadings)
  }
}
