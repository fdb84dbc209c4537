package import Reading

extension LawSource {
  /// The same files, once the list of the folder, if it has one, is borne out by presence and size.
  ///
  /// A marker that cannot be read is told by who reads the law.
  ///
  /// - Throws: ``LibraryProblem`` with all that is not there, is not listed or has another size.
  package func whole() throws(LibraryProblem) -> any LawSource {
    try requireWhole { () throws(FileProblem) in try seal() }
    return self
  }

  /// Looks whether the list of the folder is borne out by presence and size.
  ///
  /// - Throws: ``LibraryProblem`` with all that is not there, is not listed or has another size.
  package func requireWhole(
    by seal: () throws(FileProblem) -> FolderSeal?
  ) throws(LibraryProblem) {
    let faults: [Diagnostic]
    do throws(FileProblem) {
      faults = try seal()?.faults(in: below == nil ? self : alone) ?? []
    } catch {
      throw .unreadable(error)
    }
    if let diagnostics = Diagnostics(faults) { throw .wrong(diagnostics) }
    if let below { _ = try below.whole() }
  }

  /// The list of the folder's files; nil if it has none, or one that cannot be read.
  package func seal() throws(FileProblem) -> FolderSeal? {
    guard let marker = try file(at: MarkerFile.name) else { return nil }
    return (try? FolderSeal.read(marker)).flatMap { $0 }
  }
}
