import AFTA
import CommandLineInterface

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A file that is written beside its place, and takes it only when it is whole.
///
/// Until then it bears its name with `.part` after it; a run that fails leaves the file that was there.
final class OutputFile {
  private let path: String
  private let descriptor: Int32
  private var isWhole = false

  /// Begins a file at a path.
  init(at path: String) throws(OutputProblem) {
    self.path = path
    guard !path.utf8.contains(0) else { throw OutputProblem(path: path, reason: "no such place") }
    // Safe: the text is a C string for the time of the call.
    descriptor = unsafe open(path + ".part", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw OutputProblem(path: path, errno) }
  }

  deinit {
    close(descriptor)
    // Safe, here and below: the texts are C strings for the time of the call.
    if !isWhole { unsafe unlink(path + ".part") }
  }

  /// Writes some bytes at the end.
  func write(_ bytes: [UInt8]) throws(OutputProblem) {
    var written = 0
    while written < bytes.count {
      // Safe: the range lies within the array, which lives for the time of the call.
      let count = unsafe bytes.withUnsafeBytes {
        unsafe Self.systemWrite(
          descriptor, $0.baseAddress?.advanced(by: written), $0.count - written)
      }
      if count > 0 {
        written += count
      } else if errno != EINTR {
        throw OutputProblem(path: path, errno)
      }
    }
  }

  /// Puts the file in its place.
  func finish() throws(OutputProblem) {
    guard unsafe rename(path + ".part", path) == 0 else { throw OutputProblem(path: path, errno) }
    isWhole = true
  }

  // The system's `write`, out of the shadow of our own.
  private static let systemWrite = unsafe write(_:_:_:)
}

extension OutputProblem {
  /// Says why the system refused to write.
  init(path: String, _ code: Int32) {
    let reason =
      switch code {
      case ENOENT, ENOTDIR: "there is no such folder"
      case EACCES, EPERM, EROFS: "no permission"
      case EISDIR: "it is a folder"
      case ENOSPC: "no room left"
      default: "system error \(code)"
      }
    self.init(path: path, reason: reason)
  }
}
