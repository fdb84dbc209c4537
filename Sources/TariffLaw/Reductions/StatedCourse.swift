/// The years and the end of a reduction that is stated for a line itself, as in a staging list.
public struct StatedCourse: Hashable, Sendable {
  /// The years of the instalments: the first in the first year, the last in the last.
  public let years: ClosedRange<Int>
  /// The rate after the last instalment.
  public let end: Percentage

  /// Makes a course; `nil` if of a year no days are held.
  ///
  /// A line whose schedule begins after the last instalment, as published schedules have some, begins with the
  /// end rate.
  public init?(from first: Int, through last: Int, to end: Percentage) {
    guard Day.years.contains(first), Day.years.contains(last) else { return nil }
    years = first...max(first, last)
    self.end = end
  }
}
