package import LawFiles
package import Reading
internal import TariffLaw

/// Files that are read when they are first asked for, and folders that are looked into, each once, and kept.
package final class KeptFiles: LawSource {
  private let files: any LawSource
  private let read = KeptValues<String, SourceFile?>()
  private let folders = KeptValues<String, [String]>()
  private let list = KeptValue<FolderSeal?>()

  /// Keeps what is read of some files; nothing is read yet.
  package init(_ files: any LawSource) {
    self.files = files
  }

  /// The list of the folder's files, read once; nil if it has none.
  package func keptSeal() throws(FileProblem) -> FolderSeal? {
    try list.value { () throws(FileProblem) in try seal() }
  }

  /// The names of the folders of schemes, in order.
  package var schemeFolders: [String] {
    get throws(FileProblem) {
      var schemes: [String] = []
      for name in try names(in: "") where try names(in: name).contains(SchemeFile.scheme.rawValue) {
        schemes.append(name)
      }
      return schemes
    }
  }

  /// The paths of all files below the top, in order.
  package var paths: [String] { get throws(FileProblem) { try files.paths } }

  /// The names of the files and folders in a folder of a scheme.
  package func names(in folder: String) throws(FileProblem) -> [String] {
    try folders.value(of: folder) { () throws(FileProblem) in try files.names(in: folder) }
  }

  /// How many bytes the file at a path has; of one that was read, as it was read.
  package func size(of path: String) throws(FileProblem) -> Int? {
    if let held = read.held(of: path) { return held?.bytes.count }
    return try files.size(of: path)
  }

  /// The files that these lie over.
  package var below: (any LawSource)? { files.below }

  /// The uppermost files alone.
  package var alone: any LawSource { files.below == nil ? self : files.alone }

  /// What messages call the file at a path.
  package func name(of path: String) -> String { files.name(of: path) }

  /// A file by its path below the top; nil if there is none.
  package func file(at path: String) throws(FileProblem) -> SourceFile? {
    try read.value(of: path) { () throws(FileProblem) in
      try isKnownAbsent(path) ? nil : files.file(at: path)
    }
  }

  /// Whether a folder that was looked into does not have a file; of hidden ones it does not tell.
  private func isKnownAbsent(_ path: String) -> Bool {
    let pieces = path.split(separator: "/")
    guard pieces.count == 2, !pieces[1].hasPrefix("."),
      let names = folders.held(of: String(pieces[0]))
    else { return false }
    return !names.contains(String(pieces[1]))
  }
}
