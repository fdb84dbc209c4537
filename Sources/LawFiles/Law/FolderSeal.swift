package import Reading

/// The files of a folder of law as its marker lists them, so that one that is missing is noticed.
///
/// ```
/// { "format": 1, "edition": "2026-11", "files": [
///   { "path": "atiga/parameters.json", "bytes": 31411, "sha256": "9f86d0…" } ] }
/// ```
///
/// The list is made by a command. Presence and sizes are looked at whenever the folder is read, hashes where they
/// are computed anyway.
package struct FolderSeal: Sendable {
  /// One file.
  package struct Entry: Sendable {
    /// The path below the folder.
    package let path: String
    /// How many bytes it has.
    package let bytes: Int
    /// The SHA-256 of its bytes, as hexadecimal digits.
    package let sha256: String
  }

  /// The files in the order of the list, each with its place.
  package let entries: [Placed<Entry>]
  /// The place of the list.
  private let list: Placed<Void>

  /// Reads the marker of a folder; nil if it lists no files.
  package static func read(_ marker: SourceFile) throws(Diagnostics) -> Self? {
    try ObjectReader.read(marker) { (object) -> Self?? in
      object.format()
      _ = object.required("edition")?.text()
      guard let files = object.optional("files") else { return .some(nil) }
      return files.placedObjects(entry).flatMap { entries in
        files.placed(()).map { Self(entries: entries, list: $0) }
      }
    }
  }

  private static func entry(_ object: ObjectReader) -> Entry? {
    let said = object.required("path")
    let bytes = object.required("bytes")?.integer(in: 0...Int(Int32.max))
    let hash = object.required("sha256")?.text()
    guard let said, let path = said.text(), let bytes, let hash else { return nil }
    let steps = path.split(separator: "/", omittingEmptySubsequences: false)
    guard !steps.contains(where: { ["", ".", ".."].contains($0) }) else {
      return said.refuse(SealComplaint.path(path))
    }
    return Entry(path: path, bytes: bytes, sha256: hash)
  }

  /// What of the list the files do not bear out by presence and size.
  ///
  /// - Throws: `FileProblem` if the system does not tell of a file or a folder.
  package func faults(in files: any LawSource) throws(FileProblem) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    for entry in entries {
      let listed = entry.value
      guard let size = try files.size(of: listed.path) else {
        faults.append(entry.diagnostic(SealComplaint.missing(listed.path)))
        continue
      }
      if size != listed.bytes {
        faults.append(
          entry.diagnostic(SealComplaint.size(listed.path, listed.bytes, found: size)))
      }
    }
    let known = Set(entries.map { $0.value.path }).union([MarkerFile.name])
    for path in try files.lawPaths() where !known.contains(path) {
      faults.append(list.diagnostic(SealComplaint.unlisted(path)))
    }
    return faults
  }

  /// What is wrong with a file whose hash was computed; nil if it is the one listed, or none is.
  package func fault(of path: String, sha256 hash: String) -> Diagnostic? {
    entries.first { $0.value.path == path && $0.value.sha256 != hash }?
      .diagnostic(SealComplaint.hash(path))
  }

  /// What of the list the bytes do not bear out.
  package func hashFaults(in files: any LawSource) throws(FileProblem) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    for entry in entries {
      guard let file = try files.file(at: entry.value.path), file.bytes.count == entry.value.bytes,
        file.sha256 != entry.value.sha256
      else { continue }
      faults.append(entry.diagnostic(SealComplaint.hash(entry.value.path)))
    }
    return faults
  }
}

extension LawSource {
  /// The files of the law: those at the top, in the folders of schemes, and in the folders of their lines and rules.
  fileprivate func lawPaths() throws(FileProblem) -> [String] { try lawPaths(in: "", levels: 2) }

  private func lawPaths(in folder: String, levels: Int) throws(FileProblem) -> [String] {
    var paths: [String] = []
    for name in try names(in: folder) {
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      if name.contains(".") {
        paths.append(path)
      } else if levels > 0 {
        paths += try lawPaths(in: path, levels: levels - 1)
      }
    }
    return paths
  }
}
