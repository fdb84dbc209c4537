internal import Reading
internal import TariffLaw

/// Every file of lines is named by an index and every file that an index names is there.
package struct UnlistedCheck: FolderCheck {
  package let name = "unlisted"
  package let summary = "every file of lines is named by an index, and every file so named is there"

  package func findings(in folder: CheckedFolder) -> [CheckFinding] {
    let schedules = folder.schemes.flatMap { $0.law.schedules }
    let listed = Set((schedules + schedules.flatMap { $0.amendments }).map { $0.file })
    let read = Set(folder.schemes.map { $0.folder })
    let unnamed = folder.paths.compactMap { path -> CheckFinding? in
      let pieces = path.split(separator: "/")
      guard pieces.count > 2, pieces[1] == "lines", read.contains(String(pieces[0])),
        !listed.contains(path)
      else { return nil }
      return CheckFinding(
        check: name, file: folder.names[path] ?? path,
        message: "no schedule of \(pieces[0])/schedules.json has these lines")
    }
    return unnamed + absent(from: folder) + homeless(in: folder)
  }

  /// Lines that an index names and that are not there.
  private func absent(from folder: CheckedFolder) -> [CheckFinding] {
    folder.values.compactMap { value in
      guard case .schedule(let lines) = value.subject, !folder.paths.contains(lines) else {
        return nil
      }
      return value.finding(self, "there is no file '\(lines)'")
    }
  }

  /// Files of lines in folders that are of no scheme.
  private func homeless(in folder: CheckedFolder) -> [CheckFinding] {
    let paths = Set(folder.paths)
    return folder.paths.compactMap { path in
      let pieces = path.split(separator: "/")
      guard pieces.count > 2, pieces[1] == "lines", !paths.contains("\(pieces[0])/scheme.json")
      else { return nil }
      return CheckFinding(
        check: name, file: folder.names[path] ?? path,
        message: "'\(pieces[0])' is the folder of no scheme: it has no scheme.json")
    }
  }
}
