internal import TariffLaw

extension DerivedScheduleReport {
  /// The columns, one value a cell; empty where there is none.
  private static let keys = [
    "member", "code", "list", "base", "base_exact", "track", "year", "on", "obligation",
    "obligation_since", "obligation_name", "obligation_citation", "obligation_evidence", "reason",
    "suspended", "next", "next_since", "indicative", "indicative_exact", "indicative_step",
    "indicative_citation", "indicative_evidence", "assumed",
  ]

  /// The header of the CSV.
  static var csvHeader: String { keys.joined(separator: ",") + "\n" }

  /// The answer as CSV, part by part and without the header: a row for each line and year.
  ///
  /// What lines of one path have in common is made a text once, so that very many lines take little time.
  func writeCSV(_ write: (String) -> Void) {
    let rows = schedule.paths.indices.map { place in
      pathRows(of: place).map { Array($0.utf8) }
    }
    let member = schedule.member.map { "\($0)," } ?? ","
    var bytes: [UInt8] = []
    for (line, path) in zip(schedule.lines, schedule.places) {
      let head = Array((member + line.code.digits + ",").utf8)
      for row in rows[path] {
        bytes.append(contentsOf: head)
        bytes.append(contentsOf: row)
      }
      if bytes.count >= Self.piece {
        write(String(decoding: bytes, as: UTF8.self))
        bytes.removeAll(keepingCapacity: true)
      }
    }
    write(String(decoding: bytes, as: UTF8.self))
  }

  /// How many bytes are written at once, about.
  private static let piece = 1 << 20

  /// What follows the code in the rows of a path; a line that owes nothing has a row with the reason.
  private func pathRows(of path: Int) -> [String] {
    guard let place = schedule.places.firstIndex(of: path) else { return [] }
    let line = schedule.lines[place].line
    let head = [
      line.list.rawValue, line.base.percent, "\(line.base)", line.track?.rawValue ?? "",
    ]
    let absence = absence(at: place)
    let entries = entries(at: place)
    let assumptions = CSVTable.list(assumed)
    let empty = [String](repeating: "", count: Self.keys.count - 2 - head.count - 1)
    let bare = { (year: String) -> [String] in
      var cells = [year] + empty.dropFirst()
      cells[Self.keys.firstIndex(of: "reason").map { $0 - 2 - head.count } ?? 0] =
        reasonBefore(at: place)
      return cells
    }
    let told =
      yearsBefore(at: place).map { bare("\($0)") } + entries.map { $0.fields(absence) }
    let rows = told.isEmpty ? [bare("")] : told
    return rows.map { CSVTable.row(head + $0 + [assumptions]) }
  }
}

extension DerivedScheduleReport.Entry {
  /// The cells of a year.
  fileprivate func fields(_ absence: String?) -> [String] {
    let obligation = owed.obligation
    return [
      "\(owed.year)", "\(owed.on)", obligation.map { "\($0.atMost)" } ?? "",
      obligation.map { "\($0.since)" } ?? "", obligation?.commitment.name ?? "",
      obligation.map { "\($0.citation)" } ?? "",
      obligation?.ceiling.step.weakerEvidence.rawValue ?? "",
      obligation == nil ? absence ?? "nothing is due yet" : "", owed.suspension?.name ?? "",
      owed.next.map { "\($0.atMost)" } ?? "", owed.next.map { "\($0.since)" } ?? "",
      rate.rate.percent, "\(rate.rate)", rate.step.rawValue,
      basis.map { "\($0.citation)" } ?? "", basis?.evidence.rawValue ?? "",
    ]
  }
}
