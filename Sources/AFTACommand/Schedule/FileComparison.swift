import AFTA

/// How a file that was made compares with the one that is there.
struct FileComparison {
  /// What came of comparing.
  enum Result {
    /// They are the same to the byte.
    case same
    /// There is no such file.
    case missing
    /// They part in this line, counted from 1.
    case differs(line: Int)
  }

  /// The file below the folder.
  let path: String
  /// What came of comparing.
  let result: Result

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

  /// What is told of a file that is not the same; nil if it is.
  var difference: String? {
    switch result {
    case .same: nil
    case .missing: "\(path): is not there"
    case .differs(let line): "\(path): differs from line \(line) on"
    }
  }
}
