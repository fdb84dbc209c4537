internal import Reading
/// A named check of a folder of schedules.
public protocol ScheduleCheck: Sendable {
  /// The name by which it is asked for.
  var name: String { get }

  /// What it makes sure of, on one line without a final full stop.
  var summary: String { get }

  /// Everything that is not so.
  func findings(in folder: CheckedFolder) -> [CheckFinding]
}
