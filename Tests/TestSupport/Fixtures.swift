public import Foundation
public import Testing

/// The project's fixture files, found from the place of this source file.
public enum Fixtures {
  /// The top of the checkout.
  public static let project = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The folder `Fixtures`.
  public static let root = project.appending(path: "Fixtures")

  /// The folder `Schedules`, the law that the project ships.
  public static let schedules = project.appending(path: "Schedules")

  /// Every file of a kind in a folder below `Fixtures`, by name; none is an error, not a pass.
  public static func files(in folder: String, extension kind: String) throws -> [URL] {
    let all = try FileManager.default.contentsOfDirectory(
      at: root.appending(path: folder), includingPropertiesForKeys: nil
    )
    .filter { $0.pathExtension == kind }
    .sorted { $0.lastPathComponent < $1.lastPathComponent }
    try #require(!all.isEmpty, "no .\(kind) file in Fixtures/\(folder)")
    return all
  }

  /// The text of a fixture.
  public static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The bytes of a file.
  public static func bytes(_ file: URL) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: file))
  }

  /// Compares a text with a golden file, to the letter.
  ///
  /// With `RECORD=1` in the environment the file is written and the test fails, so that a run that
  /// records is never mistaken for one that passes.
  public static func expect(
    _ text: String, matches file: URL, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(file.lastPathComponent)", sourceLocation: sourceLocation)
      return
    }
    let golden = try String(contentsOf: file, encoding: .utf8)
    #expect(text == golden, "\(file.lastPathComponent)", sourceLocation: sourceLocation)
  }
}
