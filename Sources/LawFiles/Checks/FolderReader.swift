package import Reading

/// Reads a folder below the folder of schedules whose contents are no law, such as published figures.
package protocol FolderReader: Sendable {
  /// Whether a file, by its path below the top, is read here.
  func reads(_ path: String) -> Bool

  /// What keeps its files from being read.
  func faults(in files: any LawSource) throws(FileProblem) -> [Diagnostic]
}
