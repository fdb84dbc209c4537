package import Reading
#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

extension ScheduleFolder: LawSource {
  /// The names of the folders of schemes, in order.
  package var schemeFolders: [String] {
    get throws(FileProblem) {
      var folders: [String] = []
      for name in try names(in: "") where try size(of: "\(name)/scheme.json") != nil {
        folders.append(name)
      }
      return folders
    }
  }

  /// The paths of all files below the folder, in order; hidden ones are left out.
  package var paths: [String] {
    get throws(FileProblem) { try paths(below: "").sorted() }
  }

  private func paths(below folder: String) throws(FileProblem) -> [String] {
    var paths: [String] = []
    for name in try names(in: folder) {
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      switch try FileStatus.of(file(path))?.kind {
      case .folder: paths += try self.paths(below: path)
      case nil: break
      default: paths.append(path)
      }
    }
    return paths
  }

  /// The names of the files and folders in a folder, or at the top, in order; hidden ones are left out.
  ///
  /// Of a folder that is none, or is not there, there are none.
  package func names(in folder: String) throws(FileProblem) -> [String] {
    let place = folder.isEmpty ? path : file(folder)
    guard try FileStatus.of(place)?.kind == .folder else { return [] }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: place) else {
      throw FileProblem(path: place, reason: .notPermitted)
    }
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }

  /// How many bytes a file has; what is no file is refused, and no pipe is waited for.
  package func size(of path: String) throws(FileProblem) -> Int? {
    guard let status = try FileStatus.of(file(path)) else { return nil }
    switch status.kind {
    case .file: return status.size
    case .folder: throw FileProblem(path: file(path), reason: .directory)
    default: throw FileProblem(path: file(path), reason: .stream)
    }
  }

  /// What messages call a file: its path.
  package func name(of path: String) -> String { file(path) }

  /// A file by its path below the folder; nil if there is none.
  package func file(at path: String) throws(FileProblem) -> SourceFile? {
    guard try size(of: path) != nil else { return nil }
    do throws(FileProblem) {
      return try SourceFile.read(file(path))
    } catch {
      guard error.reason == .notFound else { throw error }
      return nil
    }
  }
}
