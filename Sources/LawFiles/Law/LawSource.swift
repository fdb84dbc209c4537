package import Reading
/// Where the files of the law come from: a folder, or memory.
///
/// An object, so that one can be held whatever it is where values of protocols cannot, as in Embedded Swift.
package protocol LawSource: AnyObject, Sendable {
  /// The names of the folders of schemes, in order.
  var schemeFolders: [String] { get throws(FileProblem) }

  /// The paths of all files below the top, in order.
  var paths: [String] { get throws(FileProblem) }

  /// The names of the files and folders in a folder below the top, or at the top if it has no name, in order.
  ///
  /// Hidden ones are left out.
  func names(in folder: String) throws(FileProblem) -> [String]

  /// How many bytes the file at a path has; nil if there is none.
  func size(of path: String) throws(FileProblem) -> Int?

  /// What messages call the file at a path below the top, whether it is there or not.
  func name(of path: String) -> String

  /// A file by its path below the top; nil if there is none.
  func file(at path: String) throws(FileProblem) -> SourceFile?

  /// The files below which this one lies, if it lies over others; what it lacks is looked for there.
  var below: (any LawSource)? { get }

  /// The same files without those below.
  var alone: any LawSource { get }
}

extension LawSource {
  /// It lies over no others.
  package var below: (any LawSource)? { nil }

  /// It is alone.
  package var alone: any LawSource { self }

  /// The files at a path, of all that lie over each other, the uppermost first.
  package func layers(of path: String) throws(FileProblem) -> [SourceFile] {
    guard let below else { return [try file(at: path)].compactMap { $0 } }
    return [try alone.file(at: path)].compactMap { $0 } + (try below.layers(of: path))
  }
}

extension LawSource {
  /// Whether there is a file at a path.
  package func has(_ path: String) throws(LibraryProblem) -> Bool {
    do throws(FileProblem) {
      return try file(at: path) != nil
    } catch {
      throw .unreadable(error)
    }
  }

  /// A file that must be there.
  package func required(_ path: String) throws(LibraryProblem) -> SourceFile {
    do throws(FileProblem) {
      guard let file = try file(at: path) else {
        throw FileProblem(path: name(of: path), reason: .notFound)
      }
      return file
    } catch {
      throw .unreadable(error)
    }
  }
}
