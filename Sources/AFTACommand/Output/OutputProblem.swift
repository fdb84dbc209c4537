import AFTA

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A file that could not be written.
struct OutputProblem: Error, Equatable {
  let path: String
  let reason: String

  init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  /// Says why the system refused to write.
  init(path: String, _ code: Int32) {
    let reason =
      switch code {
      case ENOENT, ENOTDIR: "there is no such folder"
      case EACCES, EPERM, EROFS: "no permission"
      case EISDIR: "it is a folder"
      case ENOSPC, EDQUOT: "no room left"
      case EFBIG: "it would be larger than a file may be here"
      case EPIPE: "nobody reads it any more"
      case EBADF: "it is closed"
      case ELOOP: "its symbolic links go in a circle"
      default: "system error \(code)"
      }
    self.init(path: path, reason: reason)
  }
}

extension OutputProblem: CustomStringConvertible {
  /// The problem as `PATH: WHAT`.
  var description: String { "\(Wording.plain(path)): cannot be written: \(reason)" }
}
