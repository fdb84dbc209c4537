internal import Reading
/// No two paths differ only in capitals, since on some systems they would be one.
package struct PathsCheck: FolderCheck {
  package let name = "paths"
  package let summary = "no two paths differ only in capitals"

  package func findings(in folder: CheckedFolder) -> [CheckFinding] {
    var known: [String: String] = [:]
    var findings: [CheckFinding] = []
    for path in folder.paths {
      for place in Self.places(of: path) {
        let other = known.updateValue(place, forKey: place.lowercased())
        guard let other, other != place else { continue }
        findings.append(
          CheckFinding(
            check: name, file: folder.names[path] ?? path,
            message: "'\(place)' and '\(other)' are one place where capitals do not count"))
      }
    }
    return findings
  }

  /// The folders that lead to a file, and the file.
  private static func places(of path: String) -> [String] {
    let pieces = path.split(separator: "/")
    return pieces.indices.map { pieces[...$0].joined(separator: "/") }
  }
}
