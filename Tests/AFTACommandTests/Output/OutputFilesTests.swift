import Foundation
import Testing

@testable import AFTACommand

@Suite("Files of one run") struct OutputFilesTests {
  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  private func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  @Test("one that cannot be written leaves all as they were")
  func none() throws {
    try inFolder { folder in
      try Data("old".utf8).write(to: URL(filePath: folder + "/a"))
      try FileManager.default.createDirectory(
        atPath: folder + "/b", withIntermediateDirectories: false)
      #expect(throws: OutputProblem(path: folder + "/b", reason: "it is a folder")) {
        try OutputFiles.write([(folder + "/a", [1]), (folder + "/b", [2])], besides: [])
      }
      #expect(try names(in: folder) == ["a", "b"])
      #expect(try String(contentsOfFile: folder + "/a", encoding: .utf8) == "old")
    }
  }

  @Test("one that was read is not written")
  func read() throws {
    try inFolder { folder in
      try Data("old".utf8).write(to: URL(filePath: folder + "/a"))
      #expect(throws: OutputProblem(path: folder + "/a", reason: "it is a file that is read")) {
        try OutputFiles.write([(folder + "/a", [1])], besides: [folder + "/./a"])
      }
    }
  }

  @Test("two of one place are refused")
  func same() throws {
    try inFolder { folder in
      try Data("old".utf8).write(to: URL(filePath: folder + "/a"))
      for name in ["b", "c"] {
        try FileManager.default.createSymbolicLink(
          atPath: folder + "/" + name, withDestinationPath: "a")
      }
      let problem = OutputProblem(
        path: folder + "/c", reason: "it is the same file as \(folder)/b")
      #expect(throws: problem) {
        try OutputFiles.write([(folder + "/b", [1]), (folder + "/c", [2])], besides: [])
      }
      #expect(try String(contentsOfFile: folder + "/a", encoding: .utf8) == "old")
    }
  }

  @Test("folders that were made for files are taken away when none is written")
  func folders() throws {
    try inFolder { folder in
      try Data().write(to: URL(filePath: folder + "/file"))
      #expect(throws: OutputProblem.self) {
        try OutputFiles.write(
          [(folder + "/new/a/b/x", [1]), (folder + "/new/c/y", [2]), (folder + "/file/z", [3])],
          besides: [])
      }
      #expect(try names(in: folder) == ["file"])
      try OutputFiles.write([(folder + "/new/a/x", [1])], besides: [])
      #expect(try names(in: folder + "/new/a") == ["x"])
    }
  }

  @Test("where the system stops in between, a file says which are old, until the next run")
  func marked() throws {
    try inFolder { folder in
      let paths = ["a", "b"].map { "\(folder)/\($0)" }
      let files = try paths.map { try OutputFile(at: $0) }
      for file in files { try file.write([7]) }
      try FileManager.default.createDirectory(
        atPath: paths[1] + "/x", withIntermediateDirectories: true)
      #expect(throws: OutputProblem.self) { try OutputFiles.finish(files) }
      let marker = try String(contentsOfFile: paths[0] + ".unfinished", encoding: .utf8)
      let line = try #require(marker.split(separator: "\n").last)
      let words = line.split(separator: " ").map(String.init)
      #expect(words.last == paths[1])
      #expect(try [UInt8](Data(contentsOf: URL(filePath: words[0]))) == [7])

      try FileManager.default.removeItem(atPath: paths[1])
      try OutputFiles.write(paths.map { ($0, [8]) }, besides: [])
      let left = try names(in: folder).filter { !$0.hasSuffix(".part") }
      #expect(left == ["a", "b"])
    }
  }
}
