internal import Foundation
public import Reading
internal import TestSupport

/// The files of the law as shipped, in memory, so that one of them may be another.
public enum ShippedFiles {
  /// All of them, by their path below the top, the list of them too.
  public static func all() throws -> [String: SourceFile] {
    let root = Fixtures.schedules
    var files: [String: SourceFile] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
      let place = root.appending(path: path)
      guard try place.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        continue
      }
      files[path] = SourceFile(name: path, bytes: [UInt8](try Data(contentsOf: place)))
    }
    return files
  }
}
