#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

// The only file that asks the system for bytes. It does so itself because Foundation's reader takes a
// pipe for a file without permission, and `afta check <(program)` and `afta check -` are pipes.

extension SourceFile {
  /// Reads a file whole; `-` is standard input, which messages call `stdin`.
  public static func read(_ path: String) throws(FileProblem) -> SourceFile {
    if path == "-" {
      return SourceFile(name: "stdin", bytes: try bytes(from: STDIN_FILENO, of: "stdin"))
    }
    guard !path.utf8.contains(0) else { throw FileProblem(path: path, reason: .notFound) }
    // Safe: the text is a C string for the time of the call.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileProblem(path: path, code: errno) }
    defer { close(descriptor) }
    return SourceFile(name: path, bytes: try bytes(from: descriptor, of: path))
  }

  /// Reads until there is no more.
  private static func bytes(
    from descriptor: Int32, of path: String
  ) throws(FileProblem) -> [UInt8] {
    var all: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      // Safe: the system writes at most as many bytes as the array has.
      let count = unsafe chunk.withUnsafeMutableBytes { unsafe Self.read(descriptor, into: $0) }
      if count == 0 { return all }
      if count > 0 {
        all += chunk[..<count]
      } else if errno != EINTR {
        throw FileProblem(path: path, code: errno)
      }
    }
  }

  /// The system's `read`, out of the shadow of our own.
  private static func read(_ descriptor: Int32, into room: UnsafeMutableRawBufferPointer) -> Int {
    #if canImport(Darwin)
      unsafe Darwin.read(descriptor, room.baseAddress, room.count)
    #elseif canImport(Glibc)
      unsafe Glibc.read(descriptor, room.baseAddress, room.count)
    #elseif canImport(Musl)
      unsafe Musl.read(descriptor, room.baseAddress, room.count)
    #endif
  }
}

extension FileProblem {
  /// Says what an error number of the system means for a reader.
  fileprivate init(path: String, code: Int32) {
    let reason: Reason =
      switch code {
      case ENOENT, ENOTDIR: .notFound
      case EISDIR: .directory
      case EACCES, EPERM: .notPermitted
      default: .failed(code: code)
      }
    self.init(path: path, reason: reason)
  }
}
