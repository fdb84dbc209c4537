package import Reading
#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

extension ScheduleFolder: LawSource {
  /// The names of the folders of schemes, in order.
  package var schemeFolders: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.sorted().filter { Self.exists("\(path)/\($0)/scheme.json") }
  }

  /// The paths of all files below the folder, in order; hidden ones are left out.
  package var paths: [String] {
    let all = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
    return all.filter { path in !path.split(separator: "/").contains { $0.hasPrefix(".") } }
      .filter { isFile($0) }.sorted()
  }

  /// The names of the files and folders in a folder, or at the top, in order; hidden ones are left out.
  package func names(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: file(folder))) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }

  /// What messages call a file: its path.
  package func name(of path: String) -> String { file(path) }

  /// A file by its path below the folder; nil if there is none.
  package func file(at path: String) throws(FileProblem) -> SourceFile? {
    do throws(FileProblem) {
      return try SourceFile.read(file(path))
    } catch {
      guard error.reason == .notFound else { throw error }
      return nil
    }
  }

  private func isFile(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: file(path), isDirectory: &isFolder) && !isFolder
  }
}
