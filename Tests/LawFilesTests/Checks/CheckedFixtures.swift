import Foundation
import Answers
import LawFiles
import Reading
import TestSupport
import Testing

/// Folders of schedules from the fixtures, in memory.
enum CheckedFixtures {
  /// The folders with mistakes, by name; none is an error, not a pass.
  static func cases() throws -> [String] {
    let root = Fixtures.root.appending(path: "refused/schedules")
    let all = try FileManager.default.contentsOfDirectory(atPath: root.path)
      .filter { !$0.contains(".") }
    try #require(!all.isEmpty, "no folder in Fixtures/refused/schedules")
    return all.sorted()
  }

  /// The sound folder, with the files of a case in their places.
  static func files(of name: String? = nil) throws -> [String: SourceFile] {
    var files = try files(below: "schedules/excerpt")
    guard let name else { return files }
    for (path, file) in try self.files(below: "refused/schedules/\(name)") { files[path] = file }
    files["findings.txt"] = nil
    return files
  }

  private static func files(below folder: String) throws -> [String: SourceFile] {
    let root = Fixtures.root.appending(path: folder)
    var files: [String: SourceFile] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path)
    where path.contains(".") {
      files[path] = SourceFile(name: path, bytes: try Fixtures.bytes(root.appending(path: path)))
    }
    return files
  }
}

/// Files that come in an order of their own.
final class ShuffledFiles: LawSource {
  let schemeFolders: [String]
  let paths: [String]
  private let files: FilesInMemory

  init(_ files: [String: SourceFile], seed: Int) {
    var random = Seeded(seed: seed)
    self.files = FilesInMemory(files)
    schemeFolders = self.files.schemeFolders.shuffled(using: &random)
    paths = self.files.paths.shuffled(using: &random)
  }

  func names(in folder: String) -> [String] { files.names(in: folder).reversed() }

  func size(of path: String) -> Int? { files.size(of: path) }

  func name(of path: String) -> String { path }

  func file(at path: String) throws(FileProblem) -> SourceFile? { try files.file(at: path) }
}
