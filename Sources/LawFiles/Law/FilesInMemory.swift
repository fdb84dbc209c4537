public import Reading

/// Files of the law that are in memory, by their path below the top: `atiga/scheme.json`.
public final class FilesInMemory: LawSource {
  private let files: [String: SourceFile]

  /// Takes files.
  public init(_ files: [String: SourceFile]) {
    self.files = files
  }

  package var schemeFolders: [String] {
    paths.compactMap { path in
      let pieces = path.split(separator: "/")
      return pieces.count == 2 && pieces[1] == "scheme.json" ? String(pieces[0]) : nil
    }
  }

  package var paths: [String] { files.keys.sorted() }

  package func names(in folder: String) -> [String] {
    let above = folder.split(separator: "/")
    let below = paths.compactMap { path -> String? in
      let pieces = path.split(separator: "/")
      return pieces.count > above.count && pieces.starts(with: above)
        ? String(pieces[above.count]) : nil
    }
    return Set(below).sorted()
  }

  package func size(of path: String) -> Int? { files[path]?.bytes.count }

  package func name(of path: String) -> String { path }

  package func file(at path: String) throws(FileProblem) -> SourceFile? { files[path] }
}
