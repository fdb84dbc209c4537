package import Reading
internal import TariffLaw

/// The folders of schemes: their headers, and which files stand there.
extension LawFolderReader {
  /// Reads the headers of all schemes, which the names and words of each may refer to.
  package mutating func schemeFolders() throws(FileProblem) -> [SchemeFolder] {
    if let folders { return folders }
    var folders: [SchemeFolder] = []
    let names = try files.schemeFolders
    for name in names {
      let header = try read("\(name)/scheme.json", SchemeReader.read)
      if let header { folders.append(SchemeFolder(name: name, header: header)) }
    }
    self.folders = folders
    areHeadersKnown = folders.count == names.count
    try checkHeaders(beside: names)
    for folder in folders { try checkFiles(of: folder) }
    return folders
  }

  /// The folders that are of no scheme.
  private static let common: Set<String> = ["recipes", "nomenclature", "observed"]

  /// Notes the folders that hold files of a scheme and do not say which, so that nobody would read them.
  private mutating func checkHeaders(beside schemes: [String]) throws(FileProblem) {
    let read = Set(schemes).union(Self.common)
    let known = Set(SchemeFile.allCases.map { $0.rawValue })
    for folder in try files.names(in: "") where !folder.contains(".") && !read.contains(folder) {
      let names = try files.names(in: folder)
      guard let name = names.first(where: known.contains) else { continue }
      let complaint = LawComplaint.noHeader(
        folder, nearest: nearest(to: SchemeFile.scheme.rawValue, among: names))
      note(complaint, in: "\(folder)/\(name)")
    }
  }

  func surroundings(of header: SchemeReader.Header) -> NameSurroundings {
    NameSurroundings(
      kind: header.kind, memberships: header.members.index.values,
      schemes: areHeadersKnown ? (folders ?? []).map { $0.header.id.name } : nil,
      names: areWordsKnown ? wordNames : [:])
  }

  /// Notes the files of a scheme's folder that nobody reads, and those that it needs and lacks.
  ///
  /// Of every scheme, whichever a claim is judged under, so that no answer depends on what was not looked at.
  private mutating func checkFiles(of folder: SchemeFolder) throws(FileProblem) {
    let kind = folder.header.kind
    let known = SchemeFile.allCases.filter { $0.kinds.contains(kind) }.map { $0.rawValue }
    let names = try files.names(in: folder.name)
    for name in names where !SchemeFile.folders.contains(name) && !known.contains(name) {
      let complaint = LawComplaint.unreadFile(
        name, kind: kind, nearest: nearest(to: name, among: known))
      note(complaint, in: "\(folder.name)/\(name)")
    }
    for file in SchemeFile.allCases where file.isNeeded(by: kind) && !names.contains(file.rawValue)
    {
      let complaint = LawComplaint.fileMissing(file.rawValue, kind: kind, folder: folder.name)
      note(complaint, in: folder.path(.scheme))
    }
  }

  private mutating func note(_ complaint: LawComplaint, in path: String) {
    wrong.append(
      Diagnostic(
        file: files.name(of: path), position: FilePosition(line: 1, column: 1), complaint))
  }
}
