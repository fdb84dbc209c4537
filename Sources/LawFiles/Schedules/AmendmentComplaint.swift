package import Reading
package import TariffLaw

/// What is wrong with a line of an amendment beside the schedule that it amends.
package enum AmendmentComplaint: Complaint {
  /// A code that is no line of the schedule; with those that stand at, below or above it.
  case noSuchLine(HSCode, near: [HSCode])
  /// A code that is marked as new and is a line of the schedule.
  case notNew(HSCode)
  /// A code that stands twice in one amendment, with the line of the first.
  case twice(HSCode, line: Int)
  /// A new code at, below or above which another line stands.
  case within(HSCode, line: HSCode)
  /// A line that another amendment has too, where neither displaces the other.
  case withoutOrder(HSCode, other: String, at: FilePosition)

  /// The message.
  package var description: String {
    switch self {
    case .noSuchLine(let code, let near):
      "\(code) is not a line of the schedule that is amended"
        + (near.isEmpty ? "" : " (it has \(near.map(\.description).joined(separator: ", ")))")
        + "; a line that it brings in has the mark 'new'"
    case .notNew(let code):
      "\(code) is a line of the schedule that is amended: leave out the mark 'new'"
    case .twice(let code, let line):
      "code \(code) stands twice (first in line \(line))"
    case .within(let code, let line):
      "the new line \(code) stands at, below or above line \(line), so that a good would have two"
    case .withoutOrder(let code, let other, let position):
      "\(code) is amended at \(other):\(position) too, for some of the same days; "
        + "let one of the two schedules name the other in 'amends'"
    }
  }
}

extension AmendmentComplaint: TopicalComplaint {
  /// The order of codes and of amendments.
  package var topic: Diagnostic.Topic { .order }
}
