/// A tariff line from which reductions are derived.
public struct BaseLine: Hashable, Sendable {
  /// The code.
  public let code: HSCode
  /// Its base rate, its list and its marks.
  public let line: CommittedLine
  /// The course of its reduction, if that is stated; else it follows from what is owed.
  public let course: StatedCourse?

  /// Makes a line.
  public init(_ code: HSCode, _ line: CommittedLine, course: StatedCourse? = nil) {
    self.code = code
    self.line = line
    self.course = course
  }
}
