import Foundation
import Reading
import LawFiles
import TestSupport
import Testing

@Suite("SourceFile") struct SourceFileTests {
  @Test("a file is read as it is")
  func read() throws {
    let url = Fixtures.project.appending(path: "Package.swift")
    let file = try SourceFile.read(url.path)
    #expect(try file.bytes == Fixtures.bytes(url))
    #expect(file.name == url.path)
  }

  @Test("what is not there, a folder, and a path through a file are told apart")
  func problems() throws {
    let root = Fixtures.project.path
    let cases: [(String, FileProblem.Reason)] = [
      (root + "/none.json", .notFound),
      (root + "/Package.swift/none", .notFound),
      (root, .directory),
      ("a\0b", .notFound),
      ("", .notFound),
    ]
    for (path, reason) in cases {
      let problem = #expect(throws: FileProblem.self) { try SourceFile.read(path) }
      #expect(problem == FileProblem(path: path, reason: reason))
    }
    #expect(
      FileProblem(path: "claim.json", reason: .notFound).description == "claim.json: no such file")
  }

  @Test("a pipe is read to its end")
  func pipe() throws {
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: Data("{}".utf8))
    try pipe.fileHandleForWriting.close()
    let descriptor = pipe.fileHandleForReading.fileDescriptor
    #expect(try SourceFile.read("/dev/fd/\(descriptor)").bytes == Array("{}".utf8))
  }

  @Test("the hash is of the file as it is, byte order mark included")
  func hash() {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF, 0x61]
    let file = SourceFile(name: "a", bytes: bytes)
    #expect(file.content == 3..<4)
    #expect(file.sha256 == SHA256.hexadecimal(of: bytes))
  }

  @Test("places are the same one by one, in order, and in any order", arguments: 0..<50)
  func places(seed: Int) {
    var random = Seeded(seed: seed)
    let text = String(
      (0..<60).compactMap { _ in "a\né😀\r".unicodeScalars.randomElement(using: &random) }
        .map(Character.init))
    let file = SourceFile(name: "text", text: (seed.isMultiple(of: 2) ? "\u{FEFF}" : "") + text)
    var (line, column, offset) = (1, 1, file.content.lowerBound)
    var places: [(Int, FilePosition)] = []
    for scalar in text.unicodeScalars {
      places.append((offset, FilePosition(line: line, column: column)))
      offset += UTF8.width(scalar)
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    var rising = LineCursor(file)
    for (offset, position) in places {
      #expect(file.position(of: offset) == position)
      #expect(rising.position(of: offset) == position)
    }
    var jumping = LineCursor(file)
    for (offset, position) in places.shuffled(using: &random) {
      #expect(jumping.position(of: offset) == position)
    }
  }
}
