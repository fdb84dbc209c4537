internal import Answers
internal import TariffLaw
internal import TariffStatistics

extension ScheduleStatisticsReport {
  /// The answer for a person: every schedule in full, or a row for each.
  public func text(_ style: TextStyle) -> String {
    guard !entries.isEmpty else {
      return absence.map { "\($0.absence)\n" } ?? "No such schedule is held.\n"
    }
    let body =
      isDetailed
      ? entries.map { Self.details($0, style) }.joined(separator: "\n") : table(style)
    return body + assumed.map { "\nAssumed: \($0)\n" }.joined()
  }

  private func table(_ style: TextStyle) -> String {
    let header = [
      "Scheme", "Member", "Days", "Lines", "Beyond", "Ad valorem", "Zero", "Sum", "Mean",
      "Maximum", "Without a number",
    ]
    let rows = entries.map { entry in
      let statistics = entry.statistics
      return [
        entry.schedule.scheme.name, "\(entry.schedule.member)", "\(entry.schedule.days)",
        "\(statistics.lines)", "\(statistics.linesBeyond)", "\(statistics.adValoremLines)",
        "\(statistics.linesAtZero)", entry.sum, Self.decimal(statistics.mean) ?? "",
        statistics.highest?.description ?? "",
        "\(entry.kindsWithoutNumber.reduce(0) { $0 + $1.lines })",
      ]
    }
    return TextTable(header: header, rows: rows, rightAligned: Set(3...10)).text(style)
  }

  private static func details(_ entry: StatisticsAnswer.Entry, _ style: TextStyle) -> String {
    let schedule = entry.schedule
    let title = "\(schedule.scheme), \(schedule.member.name), \(schedule.days)"
    let about = [
      schedule.edition.rawValue, schedule.stateOf.map { "state of \($0)" },
      schedule.evidenceWords, schedule.sourceWithAmendments, schedule.note,
      entry.on.flatMap { schedule.ageing?.reason(on: $0) }.map {
        "without a last day: \($0.words)"
      },
    ].compactMap(\.self)
    var text = style.strong(title) + "\n" + style.faint(about.joined(separator: "; ")) + "\n\n"
    let rows =
      counts(entry)
      + entry.statistics.distribution.map { ("  at \($0.rate) %", "\($0.lines)") }
      + entry.kindsWithoutNumber.map { ($0.kind.words, "\($0.lines)") }
    text += FigureColumns(rows: rows).text
    if let margins = entry.margins { text += "\n" + beside(margins, entry.mfn) }
    return text
  }

  private static func counts(_ entry: StatisticsAnswer.Entry) -> [(String, String)] {
    let statistics = entry.statistics
    return [
      ("lines in chapters 01-97", "\(statistics.lines)"),
      ("lines beyond them", "\(statistics.linesBeyond)"),
    ]
      + (statistics.linesUnlisted == 0
        ? [] : [("  subheadings not listed, at one rate", "\(statistics.linesUnlisted)")]) + [
        ("sum of ad valorem rates", entry.sum),
        ("mean, to 6 places", decimal(statistics.mean) ?? "none"),
        ("maximum", statistics.highest?.description ?? "none"),
        ("ad valorem lines", "\(statistics.adValoremLines)"),
      ]
  }

  private static func beside(_ margins: PreferenceMargins, _ mfn: ScheduleDescription?) -> String {
    let above = margins.linesAboveMFN.map {
      ("  \($0.code)", "\($0.preferential) against \($0.mfn)")
    }
    let rows =
      [
        ("margin positive", "\(margins.linesWithMargin)"),
        ("margin zero", "\(margins.linesWithoutMargin)"),
        ("preference above MFN", "\(margins.linesAboveMFN.count)"),
      ] + above + [
        ("without a number in one of them", "\(margins.linesWithoutNumber)"),
        ("in one of them only", "\(margins.linesUnpaired)"),
        ("mean margin in points", decimal(margins.mean) ?? "none"),
      ]
    let days = mfn.map { ", \($0.days)" } ?? ""
    let part = mfn?.otherLines == .notHeld ? ", of which some lines alone are held" : ""
    return "Beside MFN\(days)\(part)\n" + FigureColumns(rows: rows).text
  }
}
