import CommandLineInterface
import Foundation
import Testing

/// One run of a shell over a script in a file of its own.
struct ShellRun {
  let status: Int32
  let output: String
  let error: String

  /// The shells that are there to try scripts with.
  static let installed = Shell.allCases.filter { executable(of: $0) != nil }

  private static func executable(of shell: Shell) -> String? {
    ["/bin/", "/usr/bin/", "/usr/local/bin/", "/opt/homebrew/bin/"]
      .map { $0 + shell.rawValue }
      .first(where: FileManager.default.isExecutableFile)
  }

  init(_ shell: Shell, _ options: [String] = [], script: String) throws {
    let executable = try #require(Self.executable(of: shell), "no \(shell.rawValue) here")
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "script")
    try Data(script.utf8).write(to: file)
    try Data().write(to: folder.appending(path: "Package.swift"))

    let process = Process()
    let (output, error) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: executable)
    process.arguments = options + [file.path]
    process.currentDirectoryURL = folder
    process.environment = ["HOME": folder.path, "PATH": "/usr/bin:/bin", "LC_ALL": "C"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = error
    try process.run()
    self.output = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    self.error = String(decoding: error.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
  }

  /// The words that the script wrote, one a line up to a tab, in their order by letters.
  var offers: [String] {
    output.split(separator: "\n").map { line in String(line.prefix { $0 != "\t" }) }.sorted()
  }
}
