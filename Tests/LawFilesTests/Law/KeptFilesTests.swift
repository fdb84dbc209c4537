import Foundation
import Answers
import LawFiles
import Reading
import Testing

/// Files that count how often each was asked for, and take their time.
private final class CountingFiles: LawSource {
  let asked = WatchedMutex([String: Int]())

  var schemeFolders: [String] { [] }
  var paths: [String] { [] }

  func names(in folder: String) -> [String] { [] }

  func size(of path: String) -> Int? { nil }

  func name(of path: String) -> String { path }

  func file(at path: String) throws(FileProblem) -> SourceFile? {
    asked.withLock { $0[path, default: 0] += 1 }
    Thread.sleep(forTimeInterval: 0.01)
    if path == "forbidden" { throw FileProblem(path: path, reason: .notPermitted) }
    return path == "absent" ? nil : SourceFile(name: path, text: path)
  }
}

@Suite("Files that are kept") struct KeptFilesTests {
  @Test("each is read once, however many ask at the same time; that there is none is kept too")
  func once() throws {
    let counting = CountingFiles()
    let kept = KeptFiles(counting)
    let names = ["one", "two", "three", "absent"]
    let right = WatchedMutex(0)
    DispatchQueue.concurrentPerform(iterations: 32) { turn in
      let name = names[turn % names.count]
      let file = try? kept.file(at: name)
      let isRight = name == "absent" ? file == nil : file?.name == name
      if isRight { right.withLock { $0 += 1 } }
    }
    #expect(right.withLock(\.self) == 32)
    #expect(counting.asked.withLock(\.self) == ["one": 1, "two": 1, "three": 1, "absent": 1])
  }

  @Test("one that could not be read is tried again")
  func again() {
    let counting = CountingFiles()
    let kept = KeptFiles(counting)
    for _ in 0..<2 { #expect(throws: FileProblem.self) { try kept.file(at: "forbidden") } }
    #expect(counting.asked.withLock(\.self) == ["forbidden": 2])
  }
}
