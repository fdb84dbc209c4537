package import Reading

extension LawSource {
  /// The same files, once the list of the folder, if it has one, is borne out by presence and size.
  ///
  /// A marker that cannot be read is told by who reads the law.
  ///
  /// - Throws: ``LibraryProblem`` with all that is not there, is not listed or has another size.
  package func whole() throws(LibraryProblem) -> any LawSource {
    let faults: [Diagnostic]
    do throws(FileProblem) {
      faults = try seal()?.faults(in: self) ?? []
    } catch {
      throw .unreadable(error)
    }
    if let diagnostics = Diagnostics(faults) { throw .wrong(diagnostics) }
    return self
  }

  /// The list of the folder's files; nil if it has none, or one that cannot be read.
  package func seal() throws(FileProblem) -> FolderSeal? {
    guard let marker = try file(at: ScheduleFolder.marker) else { return nil }
    return (try? FolderSeal.read(marker)).flatMap(\.self)
  }
}
