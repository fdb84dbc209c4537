import AFTA
import CommandLineInterface

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Files of one run, which take their places together when all of them are whole.
enum OutputFiles {
  /// Writes files, with the folders that they need; none may be one of those that were read.
  static func write(
    _ files: [(path: String, bytes: [UInt8])], besides inputs: [String]
  ) throws(OutputProblem) {
    let places = try files.map { file throws(OutputProblem) in try OutputPlace(file.path) }
    let read = inputs.compactMap { FileStatus(ofInput: $0) }
    for place in places where place.isAmong(read) {
      throw OutputProblem(path: place.given, reason: "it is a file that is read")
    }
    for (number, place) in places.enumerated() {
      guard let other = places[..<number].first(where: place.isSameFile) else { continue }
      throw OutputProblem(path: place.given, reason: "it is the same file as \(other.given)")
    }
    var (whole, folders): ([OutputFile], [MadeFolder]) = ([], [])
    do throws(OutputProblem) {
      for (place, bytes) in zip(places, files.map(\.bytes)) {
        try MadeFolder.make(for: place, &folders)
        let file = try OutputFile(at: place)
        try file.write(bytes)
        whole.append(file)
      }
      try finish(whole)
    } catch {
      whole = []
      for folder in folders.reversed() { folder.remove() }
      throw error
    }
    for folder in folders { folder.keep() }
  }

  /// Writes files below a folder, by their paths below it; none may lead out of it by a symbolic link.
  static func write(
    _ files: [ScheduleImport.File], below folder: String, besides inputs: [String]
  ) throws(OutputProblem) {
    for file in files {
      var path = folder
      for step in file.path.split(separator: "/") {
        path += "/\(step)"
        guard FileStatus(of: path, followingLinks: false)?.kind == .link else { continue }
        throw OutputProblem(
          path: path, reason: "it is a symbolic link, and nothing is written out of the folder")
      }
    }
    try write(files.map { ("\(folder)/\($0.path)", $0.bytes) }, besides: inputs)
  }

  /// Writes the whole of a file that was begun, and puts it in its place.
  static func finish(_ file: OutputFile, with text: String) throws(OutputProblem) {
    try file.write(Array(text.utf8))
    try finish([file])
  }

  /// Puts files in their places, once all are whole.
  ///
  /// The system cannot put two files in their places at once. So that a computer that stops in between leaves
  /// no doubt, a file beside the first, its name with `.unfinished` after it, says then which are old.
  static func finish(_ files: [OutputFile]) throws(OutputProblem) {
    for file in files { try file.settle() }
    let parts = files.filter { $0.part != nil }
    guard parts.count > 1, let first = parts.first else {
      for file in parts { try file.takePlace() }
      return
    }
    let marker = first.place.path + ".unfinished"
    try UnfinishedFiles.holdingSignals { () throws(OutputProblem) in
      try mark(parts, at: marker)
      do throws(OutputProblem) {
        for file in parts { try file.takePlace() }
      } catch {
        for file in parts { file.leave() }
        throw error
      }
      // Safe: the text is a C string for the time of the call.
      unsafe SystemPath.lend(marker) { _ = unsafe unlink($0) }
    }
  }

  private static func mark(_ files: [OutputFile], at path: String) throws(OutputProblem) {
    let list = files.map { "\($0.part ?? "") for \($0.place.path)\n" }.joined()
    let marker = try OutputFile(at: path)
    try marker.write(
      Array(
        "These files were to be replaced together. One whose first name is there is old.\n\(list)"
          .utf8))
    try marker.settle()
    try marker.takePlace()
  }
}
