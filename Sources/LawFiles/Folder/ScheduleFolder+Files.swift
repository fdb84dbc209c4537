package import Reading
#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

extension ScheduleFolder: LawSource {
  /// The names of the folders of schemes, in order.
  package var schemeFolders: [String] {
    get throws(FileProblem) {
      var folders: [String] = []
      for name in try names(in: "") where try size(of: "\(name)/scheme.json") != nil {
        folders.append(name)
      }
      return folders
    }
  }

  /// The paths of all files below the folder, in order; hidden ones are left out.
  package var paths: [String] {
    get throws(FileProblem) {
      let own = try paths(below: "")
      guard let base else { return own.sorted() }
      return Set(own + (try base.paths)).sorted()
    }
  }

  /// The folder that this one lies over.
  package var below: (any LawSource)? { base }

  /// The folder by itself.
  package var alone: any LawSource { byItself }

  private func paths(below folder: String) throws(FileProblem) -> [String] {
    var paths: [String] = []
    for name in try ownNames(in: folder) {
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      switch try FileStatus.of(file(path))?.kind {
      case .folder: paths += try self.paths(below: path)
      case nil: break
      default: paths.append(path)
      }
    }
    return paths
  }

  /// The names of the files and folders in a folder, or at the top, in order; hidden ones are left out.
  ///
  /// Of a folder that is none, or is not there, there are none.
  package func names(in folder: String) throws(FileProblem) -> [String] {
    let own = try ownNames(in: folder)
    guard let base else { return own.sorted() }
    return Set(own + (try base.names(in: folder))).sorted()
  }

  private func ownNames(in folder: String) throws(FileProblem) -> [String] {
    let place = folder.isEmpty ? path : file(folder)
    // Safe: the text is a C string for the time of the call.
    guard let stream = unsafe SystemPath.lend(place, to: { unsafe opendir($0) }) else {
      let problem = FileProblem(path: place, code: errno)
      if problem.reason == .notFound { return [] }
      throw problem
    }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else { break }
      let name = unsafe Self.name(of: entry)
      if !name.hasPrefix(".") { names.append(name) }
    }
    if errno != 0 { throw FileProblem(path: place, code: errno) }
    return names
  }

  /// The name that an entry of a folder has; its bytes end with a zero.
  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
    // Safe: the system keeps the entry until it is asked for the next.
    unsafe withUnsafeBytes(of: &entry.pointee.d_name) { name in
      unsafe SystemPath.text(of: Array(name.prefix { $0 != 0 }))
    }
  }

  /// How many bytes a file has; what is no file is refused, and no pipe is waited for.
  package func size(of path: String) throws(FileProblem) -> Int? {
    guard let status = try FileStatus.of(file(path)) else { return try base?.size(of: path) }
    switch status.kind {
    case .file: return status.size
    case .folder: throw FileProblem(path: file(path), reason: .directory)
    default: throw FileProblem(path: file(path), reason: .stream)
    }
  }

  /// What messages call a file: its path.
  package func name(of path: String) -> String { file(path) }

  /// A file by its path below the folder; nil if there is none.
  package func file(at path: String) throws(FileProblem) -> SourceFile? {
    if let own = try SourceFile.read(fileAt: file(path)) { return own }
    return try base?.file(at: path)
  }
}
