#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Files that are written all or not at all.
///
/// Each goes to a temporary file beside its place; only when all are written are they renamed, so that a
/// reader never finds half a file, and a disk that is full leaves everything as it was.
enum OutputFiles {
  /// Writes files, and the folders that they need.
  static func write(_ files: [(path: String, bytes: [UInt8])]) throws(OutputProblem) {
    var written: [(temporary: String, path: String)] = []
    do throws(OutputProblem) {
      for (path, bytes) in files {
        try makeFolder(of: path)
        let temporary = "\(path).\(getpid()).part"
        written.append((temporary, path))
        try write(bytes, to: temporary, for: path)
      }
      for (temporary, path) in written {
        // Safe, here and below: the texts are C strings for the time of the call.
        if unsafe rename(temporary, path) != 0 { throw OutputProblem(path: path) }
      }
    } catch {
      for (temporary, _) in written { unsafe unlink(temporary) }
      throw error
    }
  }

  private static func makeFolder(of path: String) throws(OutputProblem) {
    let folders = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    for count in 1..<max(2, folders.count + 1) {
      let folder = folders.prefix(count).joined(separator: "/")
      if folder.isEmpty { continue }
      let isMade = unsafe mkdir(folder, 0o777) == 0
      if !isMade, errno != EEXIST { throw OutputProblem(path: folder) }
    }
  }

  private static func write(
    _ bytes: [UInt8], to temporary: String, for path: String
  ) throws(OutputProblem) {
    let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw OutputProblem(path: path) }
    var rest = bytes[...]
    while !rest.isEmpty {
      // Safe: the system reads at most as many bytes as the array has.
      let count = unsafe rest.withUnsafeBytes {
        unsafe systemWrite(descriptor, $0.baseAddress, $0.count)
      }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        let problem = OutputProblem(path: path)
        close(descriptor)
        throw problem
      }
    }
    guard close(descriptor) == 0 else { throw OutputProblem(path: path) }
  }

  // The system's `write`, out of the shadow of our own.
  private static let systemWrite = unsafe write(_:_:_:)
}

extension OutputProblem {
  /// Says what the system said last.
  fileprivate init(path: String) {
    // Safe: the system gives a C string, which is copied at once.
    self.init(path: path, reason: unsafe String(cString: strerror(errno)))
  }
}
