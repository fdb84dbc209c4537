internal import TariffLaw

extension DerivedScheduleReport {
  /// The answer for a person: for each line a table of years.
  public func text(_ style: TextStyle) -> String {
    let lines = schedule.lines.indices.prefix(TextTable.rowsShown).map { line($0, style) }
    let rest = schedule.lines.count - lines.count
    return style.strong(title) + "\n" + style.faint(programme) + "\n\n"
      + lines.joined(separator: "\n")
      + assumed.map { "\nAssumed: \($0)\n" }.joined()
      + (rest > 0 ? "\n... and \(rest) more lines; --csv and --json have all.\n" : "")
  }

  private var title: String {
    let lines = schedule.lines.count == 1 ? "1 line" : "\(schedule.lines.count) lines"
    return schedule.member.map { "\($0.name), \(lines)" }
      ?? "\(lines), no member named: nothing is owed"
  }

  /// What the programme is, in words.
  private var programme: String {
    let plan = schedule.plan
    let instalments = plan.instalments.map { ", \($0) instalments" } ?? ""
    return
      "Owed: the ceiling in force on the day. Programme: \(plan.programme.rawValue)\(instalments)"
      + "; rounding: \(plan.rounding.rawValue). A programme is no obligation."
      + " Years without a change are left out."
  }

  private func line(_ place: Int, _ style: TextStyle) -> String {
    let base = schedule.lines[place]
    let entries = entries(at: place)
    let head = style.strong("\(base.code)") + "  " + words(of: base, at: place) + "\n"
    let absence = absence(at: place).map { "  \($0)\n" } ?? ""
    guard !entries.isEmpty else {
      return head + (absence.isEmpty ? "  \(reasonBefore(at: place))\n" : absence)
    }
    var rows: [[String]] = []
    for entry in entries {
      let row = row(entry)
      if entry.isStep || rows.last?.dropFirst() != row.dropFirst() { rows.append(row) }
    }
    let header = ["From", "Owed", "By", "Next", "Programme", "Step"]
    let isOwed = schedule.member != nil
    return head + absence
      + TextTable(
        header: isOwed ? header : [header[0]] + header.suffix(2), rows: rows,
        rightAligned: isOwed ? [1, 4] : [1]
      ).text(style)
  }

  /// A year of a line; nothing is said of a step where the rate stayed as it was.
  private func row(_ entry: Entry) -> [String] {
    let owed = entry.owed.obligation
    let step =
      entry.isStep ? entry.rate.step.words + (entry.basis.map { ", \($0.citation)" } ?? "") : ""
    let programme = [entry.rate.rate.percent + " %", step]
    guard schedule.member != nil else { return ["\(entry.owed.on)"] + programme }
    return [
      "\(entry.owed.on)", owed.map { "\($0.atMost) %" } ?? "-",
      owed.map(Self.words) ?? "nothing is due yet",
      entry.owed.next.map { "\($0.atMost) % on \($0.since)" } ?? "-",
    ] + programme
  }

  private func words(of base: BaseLine, at place: Int) -> String {
    let line = base.line
    let margin = line.marginOfPreference.map { " less a margin of \($0) %" } ?? ""
    var words = ["base \(line.rate) %\(margin)"]
    if schedule.member != nil { words.append("list \(line.list.rawValue)") }
    if let track = line.track { words.append("\(track.rawValue) track") }
    let path = schedule.path(at: place)
    if line.track == nil, path.obligations.commitments?.isOneOfSeveral == true {
      words.append("track not said, so that what every track owes is told")
    }
    words += line.sectors.marks.map(\.rawValue)
    if let instalment = line.instalment { words.append("instalment \(instalment)") }
    if let begins = line.begins { words.append("begins \(begins)") }
    if let course = base.course {
      words.append("\(course.years.lowerBound) to \(course.years.upperBound), to \(course.end) %")
    }
    return words.joined(separator: ", ")
  }

  private static func words(of obligation: Obligation) -> String {
    let evidence = obligation.ceiling.step.weakerEvidence
    return "\(obligation.citation), since \(obligation.since)"
      + (obligation.isSuspension ? ", suspended" : "")
      + (evidence == .official ? "" : " (\(evidence.rawValue))")
      + (obligation.ceiling.step.assumed.isEmpty ? "" : " (assumed)")
  }
}
