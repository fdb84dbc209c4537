internal import Answers
internal import TariffLaw
internal import TariffStatistics

extension ProtectionReport {
  /// The answer for a person.
  public func text(_ style: TextStyle) -> String {
    let parts = entries.map { Self.text($0, style) } + (margins.isEmpty ? [] : [marginText(style)])
    return parts.joined(separator: "\n") + unused.map { "\n\($0)\n" }.joined()
      + assumed.map { "\nAssumed: \($0)\n" }.joined()
  }

  private static func text(_ entry: ProtectionAnswer.Entry, _ style: TextStyle) -> String {
    let activity = entry.activity
    let worth = entry.worth
    let none = "not available"
    let rows = [
      ["MFN rate of the output", rate(activity.output.mfn)],
      ["preferential rate", rate(activity.output.preferential)],
      ["margin of preference, points", rate(worth.points)],
      ["margin, share of MFN", decimal(worth.share) ?? "none: MFN is nought"],
      ["use of the preference", entry.use.map { "\($0) (\(entry.useSource ?? ""))" } ?? none],
      ["rate paid with that use", decimal(worth.adjustedRate) ?? none],
      ["duty forgone", amount(worth.dutyForgone) ?? none],
      ["duty paid for want of use", amount(worth.dutyPaidForWantOfUse) ?? none],
      ["value added at world prices", added(activity) ?? none],
      ["effective rate, inputs at MFN", effective(activity, preferential: false)],
      ["effective rate, inputs preferential", effective(activity, preferential: true)],
      [
        "  output preferential, inputs MFN",
        effective(activity, preferential: false, output: true),
      ],
      [
        "  output and inputs preferential", effective(activity, preferential: true, output: true),
      ],
    ]
    let head = "coefficients at \(activity.prices.rawValue) prices; rates in per cent, half up"
    return style.strong(activity.name) + "\n" + style.faint(head) + "\n"
      + TextTable.lines(rows).map { "  \($0)\n" }.joined()
  }

  private func marginText(_ style: TextStyle) -> String {
    let title = schedule.map { "\($0.scheme), \($0.member.name), \($0.days)" } ?? ""
    let rows = margins.map { margin in
      [
        margin.group, Self.decimal(margin.mean) ?? "not available",
        Self.range(margin.linesCompared), Self.range(margin.linesWithoutNumber),
        Self.range(margin.linesUnpaired),
        margin.members.map(\.description).joined(separator: " "),
      ]
    }
    return style.strong("Mean margin of preference in points: \(title)") + "\n"
      + TextTable(
        header: [
          "Exporters", "Margin", "Lines", "Without a number", "In one list only", "Members",
        ], rows: rows, rightAligned: [1, 2, 3, 4]
      ).text(style)
  }

  private static func range(_ counts: [Int]) -> String {
    guard let low = counts.min(), let high = counts.max() else { return "-" }
    return low == high ? "\(low)" : "\(low) to \(high)"
  }
}
