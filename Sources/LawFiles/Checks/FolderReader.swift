package import Reading

/// Reads a folder below the folder of schedules whose contents are no law, such as published figures.
package protocol FolderReader: AnyObject, Sendable {
  /// The paths, below the top, of the files that are read here.
  var paths: [String] { get }

  /// What keeps its files from being read.
  ///
  /// - Parameters:
  ///   - files: The files.
  ///   - schemes: The schemes that they may name; `nil` if these are not known, and any may be named.
  /// - Returns: What is wrong, file by file.
  /// - Throws: ``FileProblem`` if the system does not give the bytes of a file.
  func faults(
    in files: any LawSource, naming schemes: [SchemeReader.Header]?
  ) throws(FileProblem) -> [Diagnostic]
}
