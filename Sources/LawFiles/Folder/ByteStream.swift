public import Reading
#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The bytes of a file that is read piece by piece, and so may be of any size.
public final class ByteStream {
  /// The name that messages show.
  public let name: String
  private let descriptor: Int32
  private let isOwn: Bool

  /// Opens a file; `-` is standard input, which messages call `stdin`.
  ///
  /// - Throws: ``FileProblem`` if it cannot be opened.
  public init(_ path: String) throws(FileProblem) {
    isOwn = path != "-"
    name = isOwn ? path : "stdin"
    guard isOwn else {
      descriptor = STDIN_FILENO
      return
    }
    guard !path.utf8.contains(0) else { throw FileProblem(path: path, reason: .notFound) }
    // Safe: the text is a C string for the time of the call.
    descriptor = unsafe SystemPath.lend(path) { unsafe open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw FileProblem(path: path, code: errno) }
  }

  deinit { if isOwn, descriptor >= 0 { close(descriptor) } }

  /// How many bytes the file has; nil if it is no file but a pipe or the like.
  public var size: Int? {
    FileStatus(of: descriptor).flatMap { $0.kind == .file ? $0.size : nil }
  }

  /// Goes to a byte of the file.
  ///
  /// - Throws: ``FileProblem`` if it is none in which one can go to and fro.
  public func seek(to offset: Int) throws(FileProblem) {
    guard lseek(descriptor, off_t(offset), SEEK_SET) >= 0 else {
      throw FileProblem(path: name, code: errno)
    }
  }

  /// Reads so many bytes; fewer only if there are no more.
  ///
  /// - Throws: ``FileProblem`` if the system does not give them.
  public func read(_ count: Int) throws(FileProblem) -> [UInt8] {
    try SourceFile.piece(of: count, from: descriptor, of: name)
  }
}
