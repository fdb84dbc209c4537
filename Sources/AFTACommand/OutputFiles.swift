#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Files that take their places only when all of them are whole, with the folders that they need.
enum OutputFiles {
  /// Writes files.
  static func write(_ files: [(path: String, bytes: [UInt8])]) throws(OutputProblem) {
    var whole: [OutputFile] = []
    for (path, bytes) in files {
      try makeFolder(of: path)
      let file = try OutputFile(at: path)
      try file.write(bytes)
      whole.append(file)
    }
    for file in whole { try file.finish() }
  }

  private static func makeFolder(of path: String) throws(OutputProblem) {
    let folders = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    for count in 1..<max(2, folders.count + 1) {
      let folder = folders.prefix(count).joined(separator: "/")
      if folder.isEmpty { continue }
      // Safe: the text is a C string for the time of the call.
      let isMade = unsafe mkdir(folder, 0o777) == 0
      if !isMade, errno != EEXIST { throw OutputProblem(path: folder, errno) }
    }
  }
}
