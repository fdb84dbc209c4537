package import Reading
#if canImport(Darwin)
  package import Darwin
#elseif canImport(Glibc)
  package import Glibc
#elseif canImport(Musl)
  package import Musl
#endif

/// What the system tells of a file.
package struct FileStatus: Equatable {
  /// What there is at a path.
  package enum Kind { case file, folder, link, stream }

  /// What it is; devices, pipes and sockets are streams.
  package let kind: Kind
  /// How many bytes it has.
  package let size: Int
  /// The permissions.
  package let mode: mode_t
  /// The user whose it is.
  package let owner: uid_t
  /// The group whose it is.
  package let group: gid_t

  private let device: dev_t
  private let number: ino_t

  /// Looks at a path; nil if there is nothing, or nothing that may be seen.
  package init?(of path: String, followingLinks: Bool) {
    guard let status = Self.status(of: path, followingLinks) else { return nil }
    self.init(status)
  }

  /// Looks at what a path leads to.
  ///
  /// - Returns: What the system tells; nil if there is nothing.
  /// - Throws: `FileProblem` if that cannot be told, for want of permission perhaps.
  package static func of(_ path: String) throws(FileProblem) -> Self? {
    if let status = status(of: path, true) { return Self(status) }
    let problem = FileProblem(path: path, code: errno)
    guard problem.reason == .notFound else { throw problem }
    return nil
  }

  /// Looks at what is open.
  package init?(of descriptor: Int32) {
    var status = stat()
    // Safe: the system fills the structure that it is given.
    guard unsafe fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  /// Looks at what is read by a path; `-` is standard input.
  package init?(ofInput path: String) {
    if path == "-" {
      self.init(of: STDIN_FILENO)
    } else {
      self.init(of: path, followingLinks: true)
    }
  }

  /// What changes when a file does: which it is, its size, and when it was written.
  package static func stamp(of path: String) -> String {
    guard let status = status(of: path, true) else { return "" }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return "\(status.st_dev) \(status.st_ino) \(status.st_size) \(time.tv_sec) \(time.tv_nsec)"
  }

  private init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .stream
      }
    size = Int(status.st_size)
    mode = status.st_mode & 0o7777
    (owner, group) = (status.st_uid, status.st_gid)
    (device, number) = (status.st_dev, status.st_ino)
  }

  private static func status(of path: String, _ followingLinks: Bool) -> stat? {
    var status = stat()
    // Safe: the text is a C string, and the system fills the structure that it is given.
    let code = unsafe SystemPath.lend(path) { path in
      unsafe followingLinks ? stat(path, &status) : lstat(path, &status)
    }
    return code == 0 ? status : nil
  }

  /// Whether two are one file, whatever their paths.
  package func isSameFile(as other: Self) -> Bool {
    kind == .file && other.kind == .file && isSame(as: other)
  }

  /// Whether two are one thing, whatever their paths.
  package func isSame(as other: Self) -> Bool { device == other.device && number == other.number }
}
