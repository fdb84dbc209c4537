import AFTA

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A place to which an answer is to go, looked at before anything is read.
struct OutputPlace {
  /// How a place is written to.
  enum Kind: Equatable {
    /// A file that is written beside its place; what is there now, if anything is.
    case file(FileStatus?)
    /// A device, a pipe or a socket, which is written in place.
    case stream
    /// What the process has open already, as `/dev/stdout` or `>(program)`.
    case open(Int32)
  }

  /// The path as it was given, for messages.
  let given: String
  /// The path behind its symbolic links.
  let path: String
  /// How it is written to.
  let kind: Kind

  private static let mostLinks = 40

  /// Looks at a path.
  init(_ given: String) throws(OutputProblem) {
    self.given = given
    var path = given
    for _ in 0..<Self.mostLinks {
      if let descriptor = Self.descriptor(path) {
        (self.path, kind) = (path, .open(descriptor))
        return
      }
      let status = FileStatus(of: path, followingLinks: false)
      guard status?.kind == .link else {
        if status?.kind == .folder || path.hasSuffix("/") {
          throw OutputProblem(path: given, status == nil ? ENOENT : EISDIR)
        }
        (self.path, kind) = (path, status?.kind == .stream ? .stream : .file(status))
        return
      }
      let target = try Self.target(of: path, given)
      path = target.hasPrefix("/") ? target : Self.folder(of: path) + target
    }
    throw OutputProblem(path: given, ELOOP)
  }

  /// The folder of the path, with its slash; empty if that is the working directory.
  var folder: String { Self.folder(of: path) }

  /// What is there now, if it is a file.
  var status: FileStatus? {
    if case .file(let status) = kind { status } else { nil }
  }

  /// Whether it is one of some files.
  func isAmong(_ files: [FileStatus]) -> Bool {
    status.map { status in files.contains(where: status.isSameFile(as:)) } ?? false
  }

  /// Whether it lies in a folder of law or in one of its folders, so that an answer there would stand instead of law.
  var isInFolderOfLaw: Bool {
    guard case .file = kind else { return false }
    let above = folder.isEmpty ? "./" : folder
    return (0...Self.mostFolders).contains { levels in
      let marker = above + String(repeating: "../", count: levels) + ScheduleFolder.marker
      return FileStatus(of: marker, followingLinks: true)?.kind == .file
    }
  }

  /// How deep files of law lie below their folder: `SCHEME/lines`.
  private static let mostFolders = 2

  /// Whether two are one file, there or still to be made.
  func isSameFile(as other: Self) -> Bool {
    guard case .file(let status) = kind, case .file(let others) = other.kind else { return false }
    if let status, let others { return status.isSameFile(as: others) }
    let here = Self.status(ofFolder: folder)
    let there = Self.status(ofFolder: other.folder)
    return status == nil && others == nil && here != nil
      && there.flatMap { here?.isSame(as: $0) } == true
      && path.split(separator: "/").last == other.path.split(separator: "/").last
  }
}

extension OutputPlace {
  /// The number of the open file for which a path stands; nil if it stands for none.
  private static func descriptor(_ path: String) -> Int32? {
    switch path {
    case "/dev/stdout": return STDOUT_FILENO
    case "/dev/stderr": return SystemOutput.errors
    default:
      let folders = ["/dev/fd/", "/proc/self/fd/", "/proc/\(getpid())/fd/"]
      let number = folders.first(where: path.hasPrefix).flatMap {
        Int32(path.dropFirst($0.count))
      }
      return number == STDERR_FILENO ? SystemOutput.errors : number
    }
  }

  /// Where a symbolic link leads.
  private static func target(of path: String, _ given: String) throws(OutputProblem) -> String {
    var room = [CChar](repeating: 0, count: Int(PATH_MAX))
    // Safe: the text is a C string, and the system writes no more than there is room for.
    let count = unsafe SystemPath.lend(path) { path in
      unsafe room.withUnsafeMutableBufferPointer {
        unsafe readlink(path, $0.baseAddress ?? UnsafeMutablePointer(mutating: path), $0.count)
      }
    }
    guard count >= 0 else { throw OutputProblem(path: given, errno) }
    return SystemPath.text(of: room.prefix(count).map(UInt8.init(bitPattern:)))
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  private static func status(ofFolder folder: String) -> FileStatus? {
    FileStatus(of: folder.isEmpty ? "." : folder, followingLinks: true)
  }
}
