internal import TariffLaw
public import LawFiles
internal import Reading

extension CheckedFolder {
  /// Reads a folder, every file of it.
  ///
  /// - Throws: ``LibraryProblem/unreadable(_:)`` if the system does not give a file's bytes.
  public init(_ folder: ScheduleFolder) throws(LibraryProblem) {
    do throws(FileProblem) {
      try self.init(files: folder, besides: [PublishedFolder()])
    } catch {
      throw .unreadable(error)
    }
  }
}
