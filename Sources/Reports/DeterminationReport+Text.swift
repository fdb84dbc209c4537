internal import Answers
internal import TariffLaw

extension DeterminationReport {
  /// The answer for a person: the verdict first, then why, then what would change it.
  ///
  /// - Parameter style: Whether colours may be used.
  /// - Returns: The lines, ending with a line feed.
  public func text(_ style: TextStyle) -> String {
    var lines = [headline(style)]
    if !determination.ruling.equal.isEmpty {
      let others = determination.ruling.equal.map(\.name).joined(separator: ", ")
      lines.append("As good: \(others). \(ruling.scheme) is shown for its name alone.")
    }
    lines.append("")
    lines += table
    lines += determination.bill?.lines(style, in: claim.currency) ?? []
    lines += ["", style.strong("Why")]
    for finding in determination.findings { lines += finding.lines(indent: 1, style) }
    let changes =
      whatWouldChange
      + readings.map { "assume otherwise: it is eligible with --assume \($0.assumption)" }
    if !changes.isEmpty {
      lines += ["", style.strong("What would change it")] + changes.map { "  " + $0 }
    }
    if !determination.lists.isEmpty {
      lines += ["", style.strong("Lists")] + determination.lists.map { "  " + $0.words }
    }
    if !determination.departures.isEmpty {
      lines += ["", style.strong("What was done otherwise")]
      lines += determination.departures.map { "  " + $0.words }
    }
    if !determination.caveats.isEmpty {
      lines += ["", style.strong("Leans on")]
      lines += determination.caveats.map { "  " + $0.words }
    }
    lines += ["", "Not covered: " + Self.notCovered.joined(separator: ", ") + "."]
    if !determination.restsOn.isEmpty {
      lines.append(
        "Rests on: " + determination.restsOn.map(Self.rest).joined(separator: ", ") + ".")
      lines += determination.restsOn.filter { $0.note != nil || isAmended }.map {
        "  \($0.file): \($0.restWords)"
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func headline(_ style: TextStyle) -> String {
    let verdict = style.verdict(ruling.verdict.rawValue.uppercased(), ruling.verdict)
    let goods = "\(claim.code), \(claim.from.name) to \(claim.to.name), on \(claim.on)"
    guard ruling.preferential != nil else {
      return "\(style.strong("MFN")) treatment for \(goods)"
    }
    return "\(verdict) for \(ruling.scheme) preference: \(goods)"
  }

  private var table: [String] {
    var rows: [(String, String)] = [("MFN rate", ruling.mfn.words)]
    if let rate = ruling.preferential { rows.append(("\(ruling.scheme) rate", rate.words)) }
    if let applied = figures.applied {
      let scheme = applied.scheme.map { " (\($0))" } ?? ""
      rows.append(("Applied rate", applied.words + scheme))
      rows.append(("Duty", moneyText(figures.duty, at: figures.applied)))
      if let saving = figures.saving, ruling.preferential != nil {
        rows.append(("Duty at MFN", moneyText(figures.dutyAtMFN, at: ruling.rateIfNotMet)))
        rows.append(("Saving", moneyText(saving)))
      }
    } else {
      rows.append(("Duty if met", moneyText(duty(at: ruling.rateIfMet), at: ruling.rateIfMet)))
      rows.append(("Duty if not", moneyText(figures.dutyAtMFN, at: ruling.rateIfNotMet)))
    }
    if let origin = ruling.origin { rows += origin.rows(in: claim.currency) }
    if let box = determination.box7 { rows.append(("Box 7", box.words)) }
    if let box8 = ruling.origin?.shownBox8 { rows.append(("Box 8", box8)) }
    if let box = determination.box9 { rows.append(("Box 9", box.words)) }
    let ticks = determination.box13.map { $0.rawValue.replacing("_", with: " ") }
    if !ticks.isEmpty { rows.append(("Box 13", ticks.joined(separator: ", "))) }
    return Self.aligned(rows)
  }

  private func moneyText(_ amount: Bounds<Int64>?, at rate: AppliedRate? = nil) -> String {
    let currency = claim.currency == .unstated ? "" : " \(claim.currency)"
    let lacks = rate?.lacks(on: ruling.base) ?? []
    let because = lacks.isEmpty ? "" : ": " + lacks.words
    guard let amount else {
      if let least = rate?.leastDuty(on: ruling.base) {
        return "at least \(self.amount(least))\(currency)\(because)"
      }
      return claim.customsValue == nil && (lacks.isEmpty || lacks == [.value])
        ? "not computed: no customs value said" : "not computed\(because)"
    }
    return amount.exact.map { self.amount($0) + currency }
      ?? "\(self.amount(amount.low)) to \(self.amount(amount.high))\(currency)\(because)"
  }

  private var whatWouldChange: [String] {
    let lines = determination.missing.map { "say \($0): \(FactText.question($0))" }
    return hints.map { "\(claim.code): \($0)" } + unheld + lines
      + (determination.headroom?.words ?? [])
  }

  /// Whether a schedule amends another for the goods, so that the answer rests on two instruments.
  private var isAmended: Bool { determination.restsOn.contains { !$0.amendments.isEmpty } }

  private static func rest(_ schedule: ScheduleDescription) -> String {
    schedule.file + (schedule.stateOf.map { " (state of \($0))" } ?? "")
  }

  /// Names and values in two columns.
  static func aligned(_ rows: [(String, String)]) -> [String] {
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { name, value in
      "  " + name + String(repeating: " ", count: width - name.count + 2) + value
    }
  }
}
