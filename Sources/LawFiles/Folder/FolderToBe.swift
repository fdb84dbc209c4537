package import Reading

/// A folder of law as it will be once some files are written below it, over the law on which it lies.
package final class FolderToBe: LawSource {
  private let path: String
  private let files: FilesInMemory
  private let own: ScheduleFolder?
  private let base: ScheduleFolder?

  /// Takes files on their way below a path.
  ///
  /// - Parameters:
  ///   - path: The path of the folder, which need not be there.
  ///   - files: The files, by their path below it.
  ///   - own: The folder as it is now, by itself, if it is there.
  ///   - base: The folder that it lies over, if there is one.
  package init(
    _ path: String, _ files: [ScheduleImport.File], own: ScheduleFolder?, over base: ScheduleFolder?
  ) {
    self.path = path
    self.own = own
    self.base = base
    var written: [String: SourceFile] = [:]
    for file in files {
      written[file.path] = SourceFile(name: "\(path)/\(file.path)", bytes: file.bytes)
    }
    self.files = FilesInMemory(written)
  }

  private init(alone other: FolderToBe) {
    path = other.path
    files = other.files
    own = other.own
    base = nil
  }

  package var below: (any LawSource)? { base }

  package var alone: any LawSource { base == nil ? self : FolderToBe(alone: self) }

  /// The files to be written, those that are there, and those below, each before what it hides.
  private var layers: [any LawSource] {
    [files] + [own, base].compactMap { $0 }
  }

  package var schemeFolders: [String] {
    get throws(FileProblem) {
      var all: Set<String> = []
      for layer in layers { all.formUnion(try layer.schemeFolders) }
      return all.sorted()
    }
  }

  package var paths: [String] {
    get throws(FileProblem) {
      var all: Set<String> = []
      for layer in layers { all.formUnion(try layer.paths) }
      return all.sorted()
    }
  }

  package func names(in folder: String) throws(FileProblem) -> [String] {
    var all: Set<String> = []
    for layer in layers { all.formUnion(try layer.names(in: folder)) }
    return all.sorted()
  }

  package func size(of path: String) throws(FileProblem) -> Int? {
    for layer in layers {
      if let size = try layer.size(of: path) { return size }
    }
    return nil
  }

  package func name(of path: String) -> String { "\(self.path)/\(path)" }

  package func file(at path: String) throws(FileProblem) -> SourceFile? {
    for layer in layers {
      if let file = try layer.file(at: path) { return file }
    }
    return nil
  }
}
