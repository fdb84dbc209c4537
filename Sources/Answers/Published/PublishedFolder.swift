internal import TariffStatistics
internal import TariffLaw
internal import LawFiles
internal import Reading

/// The folder of published figures, as checks of the whole folder read it.
final class PublishedFolder: FolderReader {
  var paths: [String] { ObservationFolderReader.paths }

  func faults(
    in files: any LawSource, naming schemes: [SchemeReader.Header]?
  ) throws(FileProblem) -> [Diagnostic] {
    var reader = ObservationFolderReader(files, naming: schemes)
    _ = try reader.figures()
    return reader.wrong
  }
}
