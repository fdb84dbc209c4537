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

  /// The variable that names the folder of schedules.
  static let folderVariable = "AFTA_SCHEDULES"

  /// How many processors there are.
  static var processors: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }

  /// Where this process runs.
  static var current: Self {
    // A path need not be UTF-8, which the dictionary of variables takes it for.
    var environment = ProcessInfo.processInfo.environment
    // Safe: the system's text ends with a zero and is copied at once.
    if let path = unsafe getenv(folderVariable) {
      environment[folderVariable] = unsafe SystemPath.text(
        of: UnsafeBufferPointer(start: path, count: strlen(path)).map(UInt8.init(bitPattern:)))
    }
    return Self(
      program: try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"),
      workingDirectory: FileManager.default.currentDirectoryPath,
      environment: environment,
      today: .today)
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

extension Day {
  /// The day of the computer's calendar, in the time zone in which the program was called.
  fileprivate static var today: Self {
    var now = time(nil)
    let greenwich = Day(number: Int32(clamping: now / 86_400))
    // Safe: the system fills the structure that it is given.
    var calendar = unsafe tm()
    guard unsafe localtime_r(&now, &calendar) != nil else { return greenwich }
    let (year, month, day) = unsafe (calendar.tm_year, calendar.tm_mon, calendar.tm_mday)
    return Day(year: Int(year) + 1900, month: Int(month) + 1, day: Int(day)) ?? greenwich
  }
}
