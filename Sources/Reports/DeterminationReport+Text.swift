internal import TariffLaw

extension DeterminationReport {
  /// The answer for a person: the verdict first, then why, then what would change it.
  ///
  /// - Parameter style: Whether colours may be used.
  /// - Returns: The lines, ending with a line feed.
  public func text(_ style: TextStyle) -> String {
    var lines = [headline(style), ""]
    lines += table
    lines += ["", style.strong("Why")]
    for finding in determination.findings { lines += Self.lines(finding, indent: 1, style) }
    let changes = whatWouldChange
    if !changes.isEmpty {
      lines += ["", style.strong("What would change it")] + changes.map { "  " + $0 }
    }
    if !determination.caveats.isEmpty {
      lines += ["", style.strong("Leans on")]
      lines += determination.caveats.map { "  \($0.says) (\($0.evidence.rawValue); \($0.id))" }
    }
    lines += ["", "Not covered: " + Self.notCovered.joined(separator: ", ") + "."]
    if !determination.restsOn.isEmpty {
      lines.append(
        "Rests on: " + determination.restsOn.map(Self.rest).joined(separator: ", ") + ".")
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
      rows.append(("Duty", moneyText(figures.duty)))
      if let saving = figures.saving, ruling.preferential != nil {
        rows.append(("Duty at MFN", moneyText(figures.dutyAtMFN)))
        rows.append(("Saving", moneyText(saving)))
      }
    } else {
      rows.append(("Duty if met", moneyText(duty(at: ruling.rateIfMet))))
      rows.append(("Duty if not", moneyText(figures.dutyAtMFN)))
    }
    if let origin = ruling.origin {
      if let share = origin.content.indirect, share.isTelling {
        rows.append(("RVC, indirect", share.percentWords))
      }
      if let share = origin.content.direct, share.isTelling {
        rows.append(("RVC, direct", share.percentWords))
      }
      if let gap = origin.content.sheet.gap, gap != 0, origin.content.direct != nil,
        let units = Int64(exactly: gap)
      {
        rows.append(("Gap", "\(amount(units)) of the price is neither material, cost nor profit"))
      }
      if let box8 = origin.box8 { rows.append(("Box 8", box8)) }
    }
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { name, value in
      "  " + name + String(repeating: " ", count: width - name.count + 2) + value
    }
  }

  private func moneyText(_ amount: Bounds<Int64>?) -> String {
    guard let amount else {
      return claim.customsValue == nil ? "not computed: no customs value said" : "not computed"
    }
    let currency = claim.currency == .unstated ? "" : " \(claim.currency)"
    return amount.exact.map { self.amount($0) + currency }
      ?? "\(self.amount(amount.low)) to \(self.amount(amount.high))\(currency)"
  }

  private var whatWouldChange: [String] {
    var lines = determination.missing.map { "say \($0)" }
    guard let headroom = determination.headroom else { return lines }
    let isMet = headroom.points >= ExactFraction(0)
    let points = headroom.points.points
    lines.append(
      isMet
        ? "the regional content is \(points) points above its threshold"
        : "the regional content lacks \(points.dropFirst()) points to its threshold")
    if let spare = headroom.nonOriginating {
      let size = Money(minorUnits: abs(spare.minorUnits), spare.currency)
      lines.append("non-originating materials \(isMet ? "may rise" : "must fall") by \(size)")
    }
    if let fob = headroom.fob {
      lines.append("or the FOB price \(isMet ? "may fall" : "must rise") to \(fob)")
    }
    return lines
  }

  private static func lines(_ finding: Finding, indent: Int, _ style: TextStyle) -> [String] {
    let mark = style.mark(finding.outcome)
    let citation = finding.basis.map { "  [\($0.citation)]" } ?? ""
    var lines = [
      String(repeating: "  ", count: indent) + mark + " " + finding.says + style.faint(citation)
    ]
    let figures = finding.figures.map { "\($0.name) \($0.text)" }.joined(separator: ", ")
    if !figures.isEmpty {
      lines.append(String(repeating: "  ", count: indent + 2) + style.faint(figures))
    }
    for premise in finding.premises { lines += Self.lines(premise, indent: indent + 1, style) }
    return lines
  }

  private static func rest(_ schedule: ScheduleDescription) -> String {
    schedule.file + (schedule.stateOf.map { " (state of \($0))" } ?? "")
  }
}

extension Bounds<ExactFraction> {
  /// Whether the bounds say more than that a share lies between nothing and the whole.
  fileprivate var isTelling: Bool {
    exact != nil || low > ExactFraction(0) || high < ExactFraction(1)
  }

  fileprivate var percentWords: String {
    exact.map { "\($0.percentText) % (\($0))" } ?? "\(percentText) %"
  }
}
