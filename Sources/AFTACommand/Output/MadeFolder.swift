import AFTA

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A folder that a run made for its files, and takes away again if it writes none.
struct MadeFolder {
  private let path: String
  private let note: UnfinishedFiles.Note?

  /// Makes the folders above a place that there are not, and adds them to those made.
  static func make(
    for place: OutputPlace, _ made: inout [MadeFolder]
  ) throws(OutputProblem) {
    let folders = place.path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    for count in 1..<max(2, folders.count + 1) {
      let path = folders.prefix(count).joined(separator: "/")
      guard !path.isEmpty, FileStatus(of: path, followingLinks: true) == nil else { continue }
      let note = UnfinishedFiles.begin(path)
      // Safe: the text is a C string for the time of the call.
      guard unsafe SystemPath.lend(path, to: { unsafe mkdir($0, 0o777) }) == 0 else {
        note?.end()
        if errno == EEXIST { continue }
        throw OutputProblem(path: path, errno)
      }
      made.append(MadeFolder(path: path, note: note))
    }
  }

  /// Takes the folder away, unless something is in it.
  func remove() {
    // Safe: the text is a C string for the time of the call.
    unsafe SystemPath.lend(path) { _ = unsafe rmdir($0) }
    note?.end()
  }

  /// Leaves the folder where it is.
  func keep() { note?.end() }
}
