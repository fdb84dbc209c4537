public import TariffLaw

/// A member's schedule on a day, or the days for which one is held.
public struct ScheduleAnswer: Sendable {
  /// The scheme.
  public let scheme: SchemeID
  /// The member.
  public let member: Country
  /// The code asked about; all lines if there is none.
  public let code: HSCode?
  /// The day.
  public let on: Day
  /// The schedule that holds on the day, if there is one.
  public let schedule: TariffSchedule?
  /// The days for which schedules of the member are held.
  public let heldDays: [DayRange]
  /// What was assumed otherwise, by name.
  public let assumed: [String]

  /// Whether something is held of what is asked: a schedule, which may have no line of the code, and of it this code.
  public var isHeld: Bool {
    guard let schedule else { return false }
    guard let code, schedule.description.otherLines == .notHeld else { return true }
    return !schedule.places(of: code).isEmpty
  }

  /// Why there is no answer where no schedule holds on the day.
  public var absence: AnswerProblem {
    let held =
      heldDays.isEmpty
      ? "none of its schedules is held"
      : "held: " + heldDays.map(\.description).joined(separator: ", ")
    return AnswerProblem(
      "No \(scheme) schedule of \(member.name) is held for \(on); \(held).")
  }
}
