internal import Reading
internal import TariffLaw

/// Every file of lines or rules is named by an index and every file that an index names is there.
package struct UnlistedCheck: FolderCheck {
  package let name = "unlisted"
  package let summary = "every file of lines is named by an index, and every file so named is there"

  package func findings(in folder: CheckedFolder) -> [CheckFinding] {
    let schedules = folder.schemes.flatMap { $0.law.schedules }
    let tables = folder.schemes.flatMap { $0.contents.ruleTables.map { $0.value.path } }
    let listed = Set((schedules + schedules.flatMap { $0.amendments }).map { $0.file } + tables)
    let read = Set(folder.schemes.map { $0.folder })
    let unnamed = folder.paths.compactMap { path -> CheckFinding? in
      let pieces = path.split(separator: "/")
      guard pieces.count > 2, SchemeFile.folders.contains(String(pieces[1])),
        read.contains(String(pieces[0])), !listed.contains(path)
      else { return nil }
      return CheckFinding(
        check: name, file: folder.names[path] ?? path,
        message: pieces[1] == "rules"
          ? "no table of \(pieces[0])/rules.json has these rules"
          : "no schedule of \(pieces[0])/schedules.json has these lines")
    }
    return unnamed + absent(from: folder) + homeless(in: folder)
  }

  /// Lines that an index names and that are not there.
  private func absent(from folder: CheckedFolder) -> [CheckFinding] {
    folder.values.compactMap { value in
      let path: String
      switch value.subject {
      case .schedule(let lines): path = lines
      case .rules(let table): path = table
      default: return nil
      }
      guard !folder.paths.contains(path) else { return nil }
      return value.finding(self, "there is no file '\(path)'")
    }
  }

  /// Files of lines in folders that are of no scheme.
  private func homeless(in folder: CheckedFolder) -> [CheckFinding] {
    let paths = Set(folder.paths)
    return folder.paths.compactMap { path in
      let pieces = path.split(separator: "/")
      guard pieces.count > 2, SchemeFile.folders.contains(String(pieces[1])),
        !paths.contains("\(pieces[0])/scheme.json")
      else { return nil }
      return CheckFinding(
        check: name, file: folder.names[path] ?? path,
        message: "'\(pieces[0])' is the folder of no scheme: it has no scheme.json")
    }
  }
}
