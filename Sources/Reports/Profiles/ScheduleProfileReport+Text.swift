internal import TariffLaw
internal import TariffStatistics

extension ScheduleProfileReport {
  /// The answer for a person.
  public func text(_ style: TextStyle) -> String {
    guard !profiles.isEmpty else { return "No such schedule is held.\n" }
    return profiles.map { table($0, style) }.joined(separator: "\n")
      + (unused + assumed.map { "Assumed: \($0)" }).map { "\n" + $0 + "\n" }.joined()
  }

  private func table(_ profile: ScheduleProfile, _ style: TextStyle) -> String {
    let schedule = profile.description
    let parts = parts(profile)
    var header = [
      "Part", profile.level == .hs6 ? "Subheadings" : "Lines", "No rate", "Equivalent", "Mean",
      "Median", "Maximum", "Deviation", "Free, %", "To \(Self.nuisance)", "Above \(peak)",
      "Above \(times) x mean",
    ]
    let hasMFN = parts.contains { $0.beside != nil }
    let hasTrade = parts.contains { $0.weighted != nil }
    if hasMFN { header += ["MFN", "Applied", "Margin"] }
    if hasTrade { header += ["Weighted", "Covered, %"] }
    let hasIndices = parts.contains { $0.weighted?.restrictiveness != nil }
    if hasIndices { header += ["OTRI", "TRI"] }
    let isBound = parts.contains { $0.water != nil }
    if isBound { header += ["Bound, %", "Bound mean", "Water"] }
    if hasStages { header.append("Escalation") }
    let isBridged = parts.contains { $0.weighted.map { $0.bridged > 0 || $0.split > 0 } ?? false }
    if isBridged { header += ["Bridged, %", "Split, %"] }
    let hasUse = parts.contains { $0.use != nil }
    if hasUse { header += ["Eligible, %", "Used, %"] }
    let ownPeak = profile.whole.profile.mean?.multiplied(by: ExactFraction(Int128(times)))
    let rows = parts.map { part -> [String] in
      var row = own(part, profile, above: ownPeak)
      if hasMFN {
        row += [part.beside?.mfn.mean, part.beside?.applied.mean, part.beside?.margin.mean]
          .map { Self.four($0) }
      }
      if hasTrade { row += [part.weighted?.mean, part.weighted?.coverage].map { Self.four($0) } }
      if hasIndices {
        let indices = part.weighted?.restrictiveness
        row += [indices?.overall, indices?.welfare].map { Self.four($0) }
      }
      if isBound {
        row += [part.water?.coverage, part.water?.mean, part.water?.water].map { Self.four($0) }
      }
      if hasStages { row.append(Self.four(escalation(part, profile))) }
      if isBridged {
        row += [part.weighted?.bridgedShare, part.weighted?.splitShare].map { Self.four($0) }
      }
      if hasUse {
        row += [part.use?.eligibleShare, part.use?.use].map(Self.between)
      }
      return row
    }
    let from = origin.map { ", goods of \($0.name)" } ?? ""
    let what =
      profile.level == .hs6
      ? "subheadings weigh alike, each with the mean of its lines" : "lines weigh alike"
    return style.strong("\(schedule.scheme), \(schedule.member.name), \(schedule.days)\(from)")
      + "\n" + style.faint(what + Self.evidence(profile)) + "\n"
      + TextTable(header: header, rows: rows, rightAligned: Set(1..<header.count)).text(style)
      + (profile.whole.beside.map { Self.sizes(of: $0, profile.level) } ?? "")
  }

  /// How well the rates are known, as the weakest of them.
  private static func evidence(_ profile: ScheduleProfile) -> String {
    let known = [
      profile.whole.evidence?.rawValue, profile.mfnEvidence.map { "MFN \($0.rawValue)" },
    ].compactMap(\.self)
    return known.isEmpty ? "" : "; evidence: \(known.joined(separator: ", "))"
  }

  /// Of how many lines or subheadings the means beside MFN are, which are not the same ones.
  private static func sizes(
    of beside: ScheduleProfile.BesideMFN, _ level: ScheduleProfile.Level
  ) -> String {
    "Of all: MFN of \(beside.mfn.units), applied of \(beside.applied.units), margin of "
      + "\(beside.margin.units) \(level == .hs6 ? "subheadings" : "lines").\n"
  }

  /// The cells that every part has.
  private func own(
    _ part: ScheduleProfile.Part, _ profile: ScheduleProfile, above ownPeak: ExactFraction?
  ) -> [String] {
    let rates = part.profile
    let shown = profile.level == .hs6 ? rates.units : rates.lines
    let nuisance = rates.count(above: ExactFraction(0), upTo: Self.nuisance.inPerCent)
    return [
      part.name, "\(shown)", "\(shown - rates.unitsWithRate)", "\(rates.equivalents)",
      Self.four(rates.mean), Self.four(rates.median), Self.shortest(rates.maximum),
      Self.four(rates.deviation?.inPerCent, .down), Self.four(rates.dutyFreeShare),
      "\(nuisance)", "\(rates.count(above: peak.inPerCent))",
      ownPeak.map { "\(rates.count(above: $0))" } ?? "",
    ]
  }

  /// Two ends, or the one number that they are.
  private static func between(_ ends: (least: ExactFraction, most: ExactFraction)?) -> String {
    guard let ends else { return "not known" }
    return ends.least == ends.most
      ? four(ends.least) : "\(four(ends.least)) to \(four(ends.most))"
  }

  private static func four(_ value: ExactFraction?, _ rounding: Rounding = .halfUp) -> String {
    value.map { $0.decimal(places: 4, rounding: rounding) ?? $0.description } ?? ""
  }
}
