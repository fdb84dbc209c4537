import AFTA

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What the system tells of a file.
struct FileStatus: Equatable {
  /// What there is at a path.
  enum Kind { case file, folder, link, stream }

  /// What it is; devices, pipes and sockets are streams.
  let kind: Kind
  /// The permissions.
  let mode: mode_t
  /// The user whose it is.
  let owner: uid_t
  /// The group whose it is.
  let group: gid_t

  private let device: dev_t
  private let number: ino_t

  /// Looks at a path; nil if there is nothing, or nothing that may be seen.
  init?(of path: String, followingLinks: Bool) {
    var status = stat()
    // Safe: the text is a C string, and the system fills the structure that it is given.
    let code = unsafe SystemPath.lend(path) { path in
      unsafe followingLinks ? stat(path, &status) : lstat(path, &status)
    }
    guard code == 0 else { return nil }
    self.init(status)
  }

  /// Looks at what is open.
  init?(of descriptor: Int32) {
    var status = stat()
    // Safe: the system fills the structure that it is given.
    guard unsafe fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  /// Looks at what is read by a path; `-` is standard input.
  init?(ofInput path: String) {
    if path == "-" {
      self.init(of: STDIN_FILENO)
    } else {
      self.init(of: path, followingLinks: true)
    }
  }

  private init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .stream
      }
    mode = status.st_mode & 0o7777
    (owner, group) = (status.st_uid, status.st_gid)
    (device, number) = (status.st_dev, status.st_ino)
  }

  /// Whether two are one file, whatever their paths.
  func isSameFile(as other: Self) -> Bool {
    kind == .file && other.kind == .file && device == other.device && number == other.number
  }
}
