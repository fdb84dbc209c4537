package import LawFiles
package import Reading
/// Files that are read when they are first asked for, each once, and kept.
package final class KeptFiles: LawSource {
  private let files: any LawSource
  private let read = KeptValues<String, SourceFile?>()
  private let seals = KeptValues<Int, FolderSeal?>()

  /// Keeps what is read of some files; nothing is read yet.
  package init(_ files: any LawSource) {
    self.files = files
  }

  /// The list of the folder's files, read once; nil if it has none.
  package func keptSeal() throws(FileProblem) -> FolderSeal? {
    try seals.value(of: 0) { () throws(FileProblem) in try seal() }
  }

  /// The names of the folders of schemes, in order.
  package var schemeFolders: [String] {
    get throws(FileProblem) { try files.schemeFolders }
  }

  /// The paths of all files below the top, in order.
  package var paths: [String] { get throws(FileProblem) { try files.paths } }

  /// The names of the files and folders in a folder of a scheme.
  package func names(in folder: String) throws(FileProblem) -> [String] {
    try files.names(in: folder)
  }

  /// How many bytes the file at a path has.
  package func size(of path: String) throws(FileProblem) -> Int? { try files.size(of: path) }

  /// What messages call the file at a path.
  package func name(of path: String) -> String { files.name(of: path) }

  /// A file by its path below the top; nil if there is none.
  package func file(at path: String) throws(FileProblem) -> SourceFile? {
    try read.value(of: path) { () throws(FileProblem) in try files.file(at: path) }
  }
}
