public import LawFiles
package import Reading

extension CheckedFolder {
  /// Reads a folder, every file of it.
  ///
  /// - Throws: ``LibraryProblem/unreadable(_:)`` if the system does not give a file's bytes.
  public init(_ folder: ScheduleFolder) throws(LibraryProblem) {
    do throws(FileProblem) {
      try self.init(everyFileOf: folder)
    } catch {
      throw .unreadable(error)
    }
  }

  /// Reads all of some files, published figures too.
  package init(everyFileOf files: any LawSource) throws(FileProblem) {
    try self.init(files: files, besides: [PublishedFolder()])
  }
}
