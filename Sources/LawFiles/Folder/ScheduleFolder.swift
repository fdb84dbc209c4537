internal import Reading
#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The folder that holds the law, known by its marker `afta.json`.
public final class ScheduleFolder: Sendable {
  /// The path of the folder.
  public let path: String

  /// The folder below which this one lies, if it lies over another: what it lacks is looked for there.
  public let base: ScheduleFolder?

  /// The file that marks a folder as ours.
  public static let marker = MarkerFile.name

  /// Takes a folder that is named outright.
  ///
  /// - Parameters:
  ///   - path: The path.
  ///   - base: The folder that it lies over; none if it is whole by itself.
  /// - Throws: ``LibraryProblem`` if it is not there, or has no marker.
  public init(at path: String, over base: ScheduleFolder? = nil) throws(LibraryProblem) {
    guard try Self.isMarked(path) else {
      throw Self.exists(path) ? .notOurs(path) : .notFound(tried: [path])
    }
    self.path = path
    self.base = base
  }

  private init(whole path: String) {
    self.path = path
    base = nil
  }

  /// The same folder by itself.
  public var byItself: ScheduleFolder { base == nil ? self : ScheduleFolder(whole: path) }

  /// The same folders over each other without the one at a path; nil if there is no other.
  ///
  /// - Throws: ``LibraryProblem`` if a folder is not there any more.
  public func without(_ path: String) throws(LibraryProblem) -> ScheduleFolder? {
    let rest = try base?.without(path)
    let isIt =
      FileStatus(of: path, followingLinks: true).map { place in
        FileStatus(of: self.path, followingLinks: true)?.isSame(as: place) == true
      } ?? false
    return isIt ? rest : try ScheduleFolder(at: self.path, over: rest)
  }

  /// The folder at a path by itself; nil if there is none of ours.
  ///
  /// - Throws: ``LibraryProblem`` if it may not be looked at.
  package static func ifThere(_ path: String) throws(LibraryProblem) -> ScheduleFolder? {
    try isMarked(path) ? ScheduleFolder(at: path) : nil
  }

  /// Finds the folder: beside an installed program, or the nearest above the program or the place of work.
  ///
  /// - Parameters:
  ///   - program: The resolved path of the running program.
  ///   - workingDirectory: The folder in which it was called.
  /// - Throws: ``LibraryProblem/notFound(tried:)`` with every place tried.
  public init(
    nearProgram program: String?, workingDirectory: String
  ) throws(LibraryProblem) {
    var places: [String] = []
    if let program {
      let folder = Self.parent(of: program)
      places.append(Self.parent(of: folder) + "/share/afta")
      places += Self.ancestors(of: folder)
    }
    places += Self.ancestors(of: workingDirectory)
    var tried: [String] = []
    for place in places where !tried.contains(place) {
      if try Self.isMarked(place) {
        path = place
        base = nil
        return
      }
      tried.append(place)
    }
    throw .notFound(tried: tried)
  }

  /// The path of a file below the folder.
  public func file(_ name: String) -> String { path + "/" + name }

  /// Whether a file stands below the folder.
  package func has(_ name: String) -> Bool { Self.exists(file(name)) }

  /// Whether a folder has the marker; what may not be looked at is no reason to take another.
  private static func isMarked(_ path: String) throws(LibraryProblem) -> Bool {
    do throws(FileProblem) {
      return try FileStatus.of(path + "/" + marker) != nil
    } catch {
      // Of what lies in a folder that is closed to the user nothing is known, not even that it is there.
      if FileStatus(of: path, followingLinks: true) == nil { return false }
      throw .unreadable(error)
    }
  }

  package static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
  }

  /// `Schedules` in a folder and in each folder above it.
  private static func ancestors(of folder: String) -> [String] {
    var places: [String] = []
    var folder = folder
    while true {
      places.append((folder == "/" ? "" : folder) + "/Schedules")
      if folder == "/" || folder.isEmpty { return places }
      folder = parent(of: folder)
    }
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
