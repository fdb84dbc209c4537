import AFTA
import Foundation

extension Benchmark {
  /// Runs this program's work and another program on one file, turn by turn.
  func measure(_ peer: String, on claims: SourceFile) throws {
    let directory = FileManager.default.temporaryDirectory.appending(path: "afta-bench")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    let file = directory.appending(path: "claims.csv")
    let answers = directory.appending(path: "answers.csv")
    try Data(claims.bytes).write(to: file)
    let command = peer.replacing("{claims}", with: file.path)
      .replacing("{answers}", with: answers.path)
    var own: [Double] = []
    var others: [Double] = []
    for _ in 0..<options.rounds {
      own.append(
        try seconds {
          var sink = FileSink()
          var assessment = try FileAssessment(
            of: SourceFile.read(file.path), by: self.library())
          _ = try assessment.run(into: &sink)
          try Data(sink.bytes).write(to: answers)
        })
      others.append(
        try seconds {
          let process = Process()
          process.executableURL = URL(filePath: "/bin/sh")
          process.arguments = ["-c", command]
          try process.run()
          process.waitUntilExit()
          guard process.terminationStatus == 0 else {
            throw BenchmarkProblem("the peer ended with \(process.terminationStatus)")
          }
        })
    }
    let (ours, theirs) = (Self.median(of: own), Self.median(of: others))
    print("file to file: \(Self.time(ours)), peer \(Self.time(theirs)), ", terminator: "")
    print("ratio \(Self.decimal(theirs / ours))")
  }
}

/// Takes answers for a file.
private struct FileSink: AnswerSink {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ lines: [UInt8]) throws { bytes += lines }

  mutating func reject(_ diagnostic: Diagnostic) throws {}
}
