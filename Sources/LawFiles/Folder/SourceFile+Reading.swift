public import Reading
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
  /// The most bytes that a file of one question may have: a claim, a plan, a project.
  public static let questionLimit = 64 << 20
  /// The most bytes that any other file may have: a table, a file of claims, a file of the law.
  public static let limit = 2000 << 20

  /// Reads a file whole; `-` is standard input, which messages call `stdin`.
  ///
  /// - Parameters:
  ///   - path: The path.
  ///   - limit: The most bytes that it may have; no more are read.
  /// - Returns: The file with all its bytes.
  /// - Throws: ``FileProblem`` if the system does not give the bytes, or there are too many.
  public static func read(
    _ path: String, upTo limit: Int = SourceFile.limit
  ) throws(FileProblem) -> SourceFile {
    if path == "-" {
      return SourceFile(
        name: "stdin", bytes: try bytes(from: STDIN_FILENO, of: "stdin", upTo: limit))
    }
    guard !path.utf8.contains(0) else { throw FileProblem(path: path, reason: .notFound) }
    // Safe: the text is a C string for the time of the call.
    let descriptor = unsafe SystemPath.lend(path) { unsafe open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw FileProblem(path: path, code: errno) }
    defer { close(descriptor) }
    return SourceFile(name: path, bytes: try bytes(from: descriptor, of: path, upTo: limit))
  }

  /// Reads a file whole; what is no file is refused, and no pipe is waited for.
  ///
  /// - Parameter path: The path.
  /// - Returns: The file; nil if there is nothing at the path.
  /// - Throws: ``FileProblem`` if what is there is no file, or the system does not give its bytes.
  package static func read(fileAt path: String) throws(FileProblem) -> SourceFile? {
    // Safe: the text is a C string for the time of the call.
    let descriptor = unsafe SystemPath.lend(path) {
      unsafe open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    }
    guard descriptor >= 0 else {
      let code = errno
      // A socket cannot be opened.
      if code == ENXIO { throw FileProblem(path: path, reason: .stream) }
      let problem = FileProblem(path: path, code: code)
      if problem.reason == .notFound { return nil }
      throw problem
    }
    defer { close(descriptor) }
    let status = FileStatus(of: descriptor)
    switch status?.kind {
    case .folder: throw FileProblem(path: path, reason: .directory)
    case .link, .stream: throw FileProblem(path: path, reason: .stream)
    case .file, nil: break
    }
    let bytes = try bytes(from: descriptor, of: path, upTo: limit, size: status?.size)
    return SourceFile(name: path, bytes: bytes)
  }

  /// Reads until there is no more: a file of known size at once, anything else in growing pieces.
  ///
  /// A file that gives as many bytes as it has, of more that were asked for, has ended, and is not asked again.
  private static func bytes(
    from descriptor: Int32, of path: String, upTo limit: Int, size: Int? = nil
  ) throws(FileProblem) -> [UInt8] {
    var all: [UInt8] = []
    // One byte beyond the size, so that the end is seen without another piece.
    var room = (size ?? Self.size(of: descriptor)) + 1
    while true {
      guard max(all.count, room - 1) <= limit else {
        throw FileProblem(path: path, reason: .tooLarge(limit: limit))
      }
      let end = all.isEmpty ? size : nil
      let piece = try piece(of: room, from: descriptor, of: path, endingAt: end)
      if all.isEmpty { all = piece } else { all += piece }
      if piece.count < room { return all }
      room = max(all.count, 1 << 16)
    }
  }

  /// Reads so many bytes, fewer only if there are no more; the room is not filled with zeros first, which
  /// took a fifth of the time of a claim.
  static func piece(
    of room: Int, from descriptor: Int32, of path: String, endingAt end: Int? = nil
  ) throws(FileProblem) -> [UInt8] {
    var failure: Int32 = 0
    // Safe: the system writes into what is left of the room, and only what it wrote is counted.
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
      while filled < room {
        let rest = unsafe UnsafeMutableRawBufferPointer(buffer)[filled...]
        let count = unsafe Self.read(descriptor, into: .init(rebasing: rest))
        if count == 0 { return }
        if count > 0 {
          filled += count
          if filled == end { return }
        } else if errno == EAGAIN || errno == EWOULDBLOCK {
          awaitBytes(from: descriptor)
        } else if errno != EINTR {
          failure = errno
          return
        }
      }
    }
    if failure != 0 { throw FileProblem(path: path, code: failure) }
    return bytes
  }

  /// Waits until a stream that does not block has more.
  private static func awaitBytes(from descriptor: Int32) {
    var asked = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    // Safe: there is one.
    _ = unsafe poll(&asked, 1, -1)
  }

  /// The size of a file; 0 for a pipe, or if the system does not tell.
  private static func size(of descriptor: Int32) -> Int {
    var status = stat()
    // Safe: the system fills the structure that it is given.
    guard unsafe fstat(descriptor, &status) == 0 else { return 0 }
    return max(0, Int(status.st_size))
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
  init(path: String, code: Int32) {
    let reason: Reason =
      switch code {
      case ENOENT, ENOTDIR: .notFound
      case EISDIR: .directory
      case EACCES, EPERM: .notPermitted
      case ELOOP: .circle
      case ENAMETOOLONG: .longPath
      default: .failed(code: code)
      }
    self.init(path: path, reason: reason)
  }
}
