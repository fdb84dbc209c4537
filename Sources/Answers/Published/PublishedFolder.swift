internal import TariffStatistics
internal import TariffLaw
internal import LawFiles
internal import Reading

/// The folder of published figures, as checks of the whole folder read it.
struct PublishedFolder: FolderReader {
  func reads(_ path: String) -> Bool { ObservationFolderReader.reads(path) }

  func faults(in files: any LawSource) throws(FileProblem) -> [Diagnostic] {
    var reader = ObservationFolderReader(files)
    _ = try reader.figures()
    return reader.wrong
  }
}
