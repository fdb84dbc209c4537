import Foundation
import TestSupport
import Testing

/// A shell script that runs the program as it was built, in a folder of its own that holds a few claims.
///
/// In the script `afta` is the program, `law` the folder of schedules, `claims.csv` and `others.csv` 530 sound
/// claims each that differ in their ids, and `wrong.csv` a claim that is refused.
struct ShellScript {
  let status: Int32
  let output: String
  let error: String

  private static let folders = FileManager.default.temporaryDirectory

  /// Runs a script to its end.
  init(_ script: String) throws {
    let tests = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let program = tests.appending(path: "afta")
    try #require(FileManager.default.isExecutableFile(atPath: program.path), "no \(program.path)")
    let folder = Self.folders.appending(path: "afta-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Self.write(claims: 530, from: 1, to: folder.appending(path: "claims.csv"))
    try Self.write(claims: 530, from: 5001, to: folder.appending(path: "others.csv"))
    try Data("\(Self.header)\n1,2026-02-30,TH,VN,8703.23.64,ATIGA\n".utf8)
      .write(to: folder.appending(path: "wrong.csv"))

    let process = Process()
    let (output, error) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "afta() { \"$AFTA\" \"$@\"; }\n" + script]
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": "/usr/bin:/bin", "LC_ALL": "C", "AFTA": program.path,
      "AFTA_SCHEDULES": Fixtures.schedules.path, "SWIFT_BACKTRACE": "enable=no",
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = error
    try process.run()
    let number = process.processIdentifier
    // A script that hangs is ended with all that it started, so that a test fails and never waits.
    let end = DispatchWorkItem {
      kill(-number, SIGKILL)
      kill(number, SIGKILL)
    }
    DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(30), execute: end)
    defer { end.cancel() }
    self.output = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    self.error = String(decoding: error.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
  }

  private static let header = "id,on,from,to,code,scheme"

  private static func write(claims count: Int, from first: Int, to file: URL) throws {
    let rows = (first..<first + count).map { "\($0),2026-02-02,TH,VN,8703.23.64,ATIGA\n" }
    try Data((header + "\n" + rows.joined()).utf8).write(to: file)
  }
}
