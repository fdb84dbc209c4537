/// One rule that a folder of schedules must keep.
package protocol FolderCheck: Sendable {
  /// The name by which it is asked for.
  var name: String { get }

  /// What it makes sure of, on one line without a final full stop.
  var summary: String { get }

  /// Everything that is not so.
  func findings(in folder: CheckedFolder) -> [CheckFinding]
}
