import AFTA

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What the program knows of where it runs; tests make their own.
struct Surroundings: Sendable {
  /// The resolved path of the running program.
  var program: String?
  /// The folder in which it was called.
  var workingDirectory: String
  /// The environment's variables.
  var environment: [String: String]
  /// The day of the computer's calendar.
  var today: Day
  /// How the law of some kinds of scheme is read from a folder.
  var read: @Sendable (ScheduleFolder, Set<SchemeLaw.Kind>) throws -> LawLibrary = {
    try LawLibrary($0, kinds: $1)
  }

  /// Where this process runs.
  static var current: Self {
    let seconds = Int(Date().timeIntervalSince1970.rounded(.down))
    return Self(
      program: try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"),
      workingDirectory: FileManager.default.currentDirectoryPath,
      environment: ProcessInfo.processInfo.environment,
      today: Day(number: Int32(Rounding.down.quotient(seconds, by: 86_400))))
  }

  /// Whether colours are wanted.
  func wantsColour(_ choice: ColourChoice?, isTerminal: Bool) -> Bool {
    switch choice {
    case .always: true
    case .never: false
    case .auto, nil:
      isTerminal && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
    }
  }
}

/// When colours are used.
enum ColourChoice: String, CaseIterable, Sendable {
  /// On a terminal.
  case auto
  /// Always.
  case always
  /// Never.
  case never
}
