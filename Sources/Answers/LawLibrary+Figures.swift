public import TariffStatistics
public import LawFiles
internal import Reading
internal import TariffLaw

extension LawLibrary {
  /// The figures that were published of tariffs over the years; `nil` if the folder holds none.
  ///
  /// - Throws: ``LibraryProblem`` with all that is wrong with the tables.
  public func publishedFigures() throws(LibraryProblem) -> PublishedFigures? {
    try figures.value(of: ObservationFolderReader.folder) { () throws(LibraryProblem) in
      var reader = ObservationFolderReader(files)
      let figures: PublishedFigures?
      do throws(FileProblem) {
        figures = try reader.figures()
      } catch {
        throw .unreadable(error)
      }
      if let diagnostics = Diagnostics(reader.wrong) { throw .wrong(diagnostics) }
      return figures
    }
  }
}
