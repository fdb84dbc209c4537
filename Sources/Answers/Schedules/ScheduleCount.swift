public import LawFiles
public import TariffLaw

/// A schedule that is held, and how many lines it has.
public struct ScheduleCount: Sendable {
  /// The schedule.
  public let schedule: ScheduleDescription
  /// How many lines it has.
  public let lines: Int
}

extension LawLibrary {
  /// Every schedule that is held, with the number of its lines.
  ///
  /// - Throws: ``LibraryProblem`` if a file of lines is missing or wrong.
  public func heldSchedules() throws(LibraryProblem) -> [ScheduleCount] {
    try schedules().map { (description) throws(LibraryProblem) in
      ScheduleCount(schedule: description, lines: try schedule(description).count)
    }
  }
}
