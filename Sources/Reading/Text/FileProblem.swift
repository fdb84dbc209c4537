/// A file that could not be read at all.
public struct FileProblem: Error, Equatable, Sendable {
  /// Why a file cannot be read.
  public enum Reason: Equatable, Sendable {
    /// There is no such file: a program ends with 66.
    case notFound
    /// The path is of a folder, not of a file: bad input, 65.
    case directory
    /// The path is of a device, a pipe or a socket where a file should be: bad input, 65.
    case stream
    /// It has more bytes than a file of its kind may have: bad input, 65.
    case tooLarge(limit: Int)
    /// The user may not read it: a program ends with 74.
    case notPermitted
    /// Its symbolic links go in a circle: 74.
    case circle
    /// The path is longer than the system takes: 74.
    case longPath
    /// Reading failed with an error number of the system: a program ends with 74.
    case failed(code: Int32)
  }

  /// The path as it was given.
  public let path: String
  /// Why it cannot be read.
  public let reason: Reason

  /// Makes the problem of a path.
  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }
}

extension FileProblem: CustomStringConvertible {
  /// The problem as `PATH: WHAT`.
  public var description: String {
    let path = Wording.plain(path)
    return switch reason {
    case .notFound: "\(path): no such file"
    case .directory: "\(path): a folder, not a file"
    case .stream: "\(path): a device or a pipe, not a file"
    case .tooLarge(let limit): "\(path): larger than \(limit >> 20) MB"
    case .notPermitted: "\(path): no permission to read it"
    case .circle: "\(path): its symbolic links go in a circle"
    case .longPath: "\(path): a longer path than the system takes"
    case .failed(let code): "\(path): reading failed with system error \(code)"
    }
  }
}
