internal import Reading
internal import TariffLaw

extension ScheduleFolder {
  /// Files of which every folder's own are read, one after the other.
  private static let joined = [
    MarkerFile.name, SchemeFile.schedules.rawValue, SchemeFile.productRules.rawValue,
    SchemeFile.rules.rawValue,
  ]

  /// What of the folders below is hidden by those that lie over them, a line for each.
  ///
  /// - Throws: ``LibraryProblem`` if a folder cannot be looked into.
  public func hidden() throws(LibraryProblem) -> [String] {
    guard let base else { return [] }
    var lines = try base.hidden()
    do throws(FileProblem) {
      for path in try byItself.paths {
        let pieces = path.split(separator: "/").map(String.init)
        guard let name = pieces.last else { continue }
        if name == SchemeFile.schedules.rawValue, pieces.count == 2 {
          lines += try hiddenSchedules(in: pieces[0], at: path)
        } else if name == SchemeFile.approvals.rawValue, pieces.count == 2 {
          lines += try hiddenApprovals(in: pieces[0], at: path)
        } else if name == SchemeFile.rules.rawValue, try base.size(of: path) != nil {
          lines.append("the rules of \(file(path)) go before those of \(base.file(path))")
        } else if !Self.joined.contains(name), try base.size(of: path) != nil {
          lines.append("\(file(path)) stands in place of \(base.file(path))")
        }
      }
    } catch {
      throw .unreadable(error)
    }
    return lines
  }

  private func hiddenApprovals(
    in folder: String, at path: String
  ) throws(FileProblem) -> [String] {
    guard let base else { return [] }
    func approvals(_ files: ScheduleFolder) throws(FileProblem) -> [Approval] {
      guard let file = try files.file(at: path) else { return [] }
      let read = try? ApprovalReader.indexed(file, of: SchemeID(folder.uppercased()))
      return read?.placed.map { $0.value } ?? []
    }
    let lower = try approvals(base)
    return try approvals(byItself).flatMap { own in
      lower.filter { own.displaces($0) }.map {
        "approval '\(own.name)' of \(file(path)) stands in place of '\($0.name)' of \(base.file(path))"
      }
    }
  }

  private func hiddenSchedules(
    in folder: String, at path: String
  ) throws(FileProblem) -> [String] {
    guard let base else { return [] }
    func schedules(_ files: ScheduleFolder) throws(FileProblem) -> [ScheduleDescription] {
      guard let file = try files.file(at: path) else { return [] }
      return
        (try? ScheduleIndexReader.read(file, scheme: SchemeID(folder.uppercased()), folder: folder))
        ?? []
    }
    let lower = try schedules(base)
    return try schedules(byItself).flatMap { own in
      lower.filter { $0.member == own.member && $0.days.overlaps(own.days) }.map {
        "\(file(own.file)) (\(own.days)) stands in place of \(base.file($0.file)) (\($0.days)) "
          + "on the days of both"
      }
    }
  }
}
