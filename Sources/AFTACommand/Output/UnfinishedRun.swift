import AFTA

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What a run with `--resume` leaves beside its output until it comes to its end, from which a later one goes on.
///
/// Beside `answers.csv` stand `.answers.csv.afta-part`, the answers so far, and `.answers.csv.afta-run`: a line that says
/// of which run they are, and one for each time that answers had been written, with how far the file of claims was judged.
final class UnfinishedRun {
  /// How far the file of claims was judged.
  private(set) var progress = BatchProgress()

  private let path: String
  private let name: String
  private let files: [OutputFile]
  private let journal: OutputFile

  /// Looks for what an earlier run of the same name has left, and begins anew if that is nothing.
  ///
  /// - Parameters:
  ///   - name: What tells this run from others: its arguments, its input, its law.
  ///   - files: The files that it writes, the answers first.
  /// - Throws: ``OutputProblem`` if they cannot be gone on with.
  init(_ name: String, writing files: [OutputFile]) throws {
    self.name = name
    self.files = files
    path = Self.path(besides: files[0].place, "run")
    let place = try OutputPlace(path)
    let text = (try? SourceFile.read(path)).map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    journal = try OutputFile(at: place, continuing: path)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    var counts = files.map { _ in 0 }
    if lines.first.map(String.init) == name {
      // The last line of which all bytes are there: the system may have stopped in between.
      for line in lines.dropFirst().reversed() {
        let parts = line.split(separator: "/").map(String.init)
        guard parts.count == files.count + 1, let progress = BatchProgress(parts[0]) else {
          continue
        }
        let sizes = parts.dropFirst().compactMap { Int($0) }
        guard zip(sizes, files).allSatisfy({ $0 <= $1.count }), sizes.count == files.count else {
          continue
        }
        (self.progress, counts) = (progress, sizes)
        break
      }
    }
    for (file, count) in zip(files, counts) { try file.keep(count) }
    try journal.keep(0)
    try journal.write(Array((name + "\n").utf8))
    if progress.bytes > 0 { try note(progress) }
  }

  /// Notes how far the file of claims is judged.
  func note(_ progress: BatchProgress) throws(OutputProblem) {
    let parts = [progress.description] + files.map { "\($0.count)" }
    try journal.write(Array((parts.joined(separator: "/") + "\n").utf8))
  }

  /// Takes away what was noted, once the files have their places.
  func end() {
    // Safe: the text is a C string for the time of the call.
    unsafe SystemPath.lend(path) { _ = unsafe unlink($0) }
  }

  /// The path of what is left beside a file.
  static func path(besides place: OutputPlace, _ kind: String) -> String {
    "\(place.folder).\(place.path.split(separator: "/").last ?? "").afta-\(kind)"
  }
}
