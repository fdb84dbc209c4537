/// A named check of a folder of schedules.
public struct ScheduleCheck: Sendable {
  /// The name by which it is asked for.
  public let name: String
  /// What it makes sure of, on one line without a final full stop.
  public let summary: String
  private let find: @Sendable (CheckedFolder) -> [CheckFinding]

  init(_ check: some FolderCheck) {
    name = check.name
    summary = check.summary
    find = { check.findings(in: $0) }
  }

  /// Everything that is not so.
  public func findings(in folder: CheckedFolder) -> [CheckFinding] { find(folder) }
}
