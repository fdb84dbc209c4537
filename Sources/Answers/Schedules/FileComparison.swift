internal import LawFiles
internal import Reading

/// How a file that was made compares with the one that is there.
public struct FileComparison: Sendable {
  /// What came of comparing.
  public enum Result: Equatable, Sendable {
    /// They are the same to the byte.
    case same
    /// There is no such file.
    case missing
    /// They part in this line, counted from 1.
    case differs(line: Int)
  }

  /// The file below the folder.
  public let path: String
  /// What came of comparing.
  public let result: Result

  /// Compares a file with the one of its name below a folder.
  init(_ file: ScheduleImport.File, with folder: String) throws(FileProblem) {
    path = file.path
    do throws(FileProblem) {
      let there = try SourceFile.read("\(folder)/\(file.path)").bytes
      if there == file.bytes {
        result = .same
      } else {
        let common = zip(there, file.bytes).prefix { $0 == $1 }
        result = .differs(line: 1 + common.count { $0.0 == UInt8(ascii: "\n") })
      }
    } catch {
      guard error.reason == .notFound else { throw error }
      result = .missing
    }
  }
}
