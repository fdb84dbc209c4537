import Foundation
import LawFiles
import Reading
import TestSupport
import Testing

/// A file of the law that is missing, cut or added is never "the law says nothing".
@Suite("Folders that list their files") struct FolderSealTests {
  /// The shipped law in memory, with its list.
  private static let whole: Result<[String: SourceFile], any Error> = Result {
    let folder = try ScheduleFolder(at: Fixtures.schedules.path)
    var files: [String: SourceFile] = [:]
    let paths = try folder.paths
    for path in paths { files[path] = try folder.file(at: path) }
    let marker = try FolderListing.marker(ofFiles: FilesInMemory(files))
    #expect(marker.count == files.count - 1)
    files["afta.json"] = SourceFile(name: "afta.json", text: marker.text)
    return files
  }

  private func refusal(of files: [String: SourceFile]) -> String? {
    do throws(LibraryProblem) {
      _ = try FilesInMemory(files).whole()
      return nil
    } catch {
      return "\(error)"
    }
  }

  @Test("one that is whole is taken; one without a list is too")
  func sound() throws {
    var files = try Self.whole.get()
    #expect(refusal(of: files) == nil)
    files["afta.json"] = SourceFile(name: "afta.json", text: #"{"format": 1, "edition": "a"}"#)
    files["words.json"] = nil
    #expect(refusal(of: files) == nil)
  }

  @Test("each file that is taken away, cut short or added is told of, with its place in the list")
  func each() throws {
    let files = try Self.whole.get()
    let paths = files.keys.sorted().filter { $0 != "afta.json" }
    for half in 0...1 {
      var others = files
      for (place, path) in paths.enumerated() {
        others[path] =
          place % 2 == half
          ? nil : files[path].map { SourceFile(name: path, bytes: $0.bytes.dropLast()) }
      }
      let refusal = refusal(of: others) ?? ""
      for (place, path) in paths.enumerated() {
        let bytes = files[path]?.bytes.count ?? 0
        let told =
          place % 2 == half
          ? "'\(path)' is listed and not there" : "'\(path)' has \(bytes - 1) bytes"
        #expect(refusal.contains(told), "\(told)")
      }
    }
    for path in [
      "more.json", "atiga/more.json", "new/scheme.json", "atiga/lines/more.csv",
      "vkfta/rules/more.csv", "nomenclature/correlations/more.csv",
    ] {
      var others = files
      others[path] = SourceFile(name: path, text: "{}")
      let refusal = refusal(of: others) ?? ""
      #expect(refusal.hasPrefix("afta.json:4:12: '\(path)' is there and not listed"), "\(refusal)")
    }
  }

  @Test(
    "a path that does not lead straight down is refused",
    arguments: [
      "../S/atiga/scheme.json", "atiga/./scheme.json", "/scheme.json", "atiga//scheme.json", "",
    ])
  func winding(_ path: String) {
    let list = """
      { "format": 1, "edition": "a", "files": [
        { "path": "\(path)", "bytes": 1, "sha256": "0" } ] }
      """
    let problem = #expect(throws: Diagnostics.self) {
      try FolderSeal.read(SourceFile(name: "afta.json", text: list))
    }
    #expect(
      problem?.description.contains("afta.json:2:13: '\(path)' does not lead straight down") == true
    )
  }

  @Test("of an entry that is wrong no more is told than what is wrong")
  func wrongEntry() {
    let list = """
      { "format": 1, "edition": "a", "files": [
        { "path": "a.json", "bytes": -1, "sha256": "0" } ] }
      """
    let problem = #expect(throws: Diagnostics.self) {
      try FolderSeal.read(SourceFile(name: "afta.json", text: list))
    }
    #expect(problem?.all.count == 1)
  }

  @Test("what may not be read, and what is no file, is refused and not waited for")
  func unreadable() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(
      at: Fixtures.root.appending(path: "schedules/excerpt"), to: folder)
    let law = try ScheduleFolder(at: folder.path)
    let path = folder.appending(path: "atiga/provisions.json").path
    try FileManager.default.removeItem(atPath: path)
    unsafe mkfifo(path, 0o600)
    #expect(throws: FileProblem(path: path, reason: .stream)) {
      try law.file(at: "atiga/provisions.json")
    }
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    #expect(throws: FileProblem(path: path, reason: .directory)) {
      try law.file(at: "atiga/provisions.json")
    }
    guard geteuid() != 0 else { return }  // Nothing is closed to that user.
    unsafe chmod(folder.appending(path: "atiga").path, 0)
    defer { unsafe chmod(folder.appending(path: "atiga").path, 0o700) }
    #expect(throws: FileProblem(path: path, reason: .notPermitted)) {
      try law.file(at: "atiga/provisions.json")
    }
    #expect(throws: FileProblem.self) { try law.schemeFolders }
    #expect(throws: FileProblem.self) { try law.paths }
  }
}
