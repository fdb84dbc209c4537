public import TariffLaw
public import TariffStatistics

/// The profiles of schedules by part, for people, programs and spreadsheets.
public struct ScheduleProfileReport: Sendable {
  /// The schedules.
  public let profiles: [ScheduleProfile]
  /// The rate above which a line is a peak.
  public let peak: Percentage
  /// How many times the mean of all lines a line must exceed to be a peak in its own tariff.
  public let times: Int

  /// Makes a report.
  public init(_ profiles: [ScheduleProfile], peak: Percentage, times: Int) {
    self.profiles = profiles
    self.peak = peak
    self.times = times
  }

  private static let keys = [
    "part", "lines", "without_rate", "equivalents", "mean", "median", "maximum",
    "standard_deviation", "peaks", "own_peaks",
  ]

  private static let counts: Set = ["lines", "without_rate", "equivalents", "peaks", "own_peaks"]

  /// A cell as JSON: a count as a number, anything else as a text.
  private static func json(_ key: String, _ cell: String) -> JSON {
    if cell.isEmpty { return .null }
    return counts.contains(key) ? Int(cell).map(JSON.number) ?? .null : .text(cell)
  }

  /// A row for the whole and one for each part.
  private func rows(_ profile: ScheduleProfile) -> [[String]] {
    let own = profile.whole.mean?.multiplied(by: ExactFraction(Int128(times)))
    return ([("all", profile.whole)] + profile.parts.map { ($0.name, $0.profile) }).map {
      name, part in
      [
        name, "\(part.lines)", "\(part.linesWithoutRate)", "\(part.equivalents)",
        Self.decimal(part.mean), Self.decimal(part.median), part.maximum?.description ?? "",
        Self.decimal(part.deviation?.inPerCent, .down), "\(part.lines(above: peak.inPerCent))",
        own.map { "\(part.lines(above: $0))" } ?? "",
      ]
    }
  }

  /// A figure with four places; half up, but a root is cut.
  private static func decimal(_ value: ExactFraction?, _ rounding: Rounding = .halfUp) -> String {
    value.map { $0.decimal(places: 4, rounding: rounding) ?? $0.description } ?? ""
  }

  /// The answer for a person.
  public func text(_ style: TextStyle) -> String {
    guard !profiles.isEmpty else { return "No such schedule is held.\n" }
    return profiles.map { profile in
      let schedule = profile.description
      let header = [
        "Part", "Lines", "No rate", "Equivalent", "Mean", "Median", "Maximum", "Deviation",
        "Above \(peak)", "Above \(times) x mean",
      ]
      return style.strong("\(schedule.scheme), \(schedule.member.name), \(schedule.days)") + "\n"
        + TextTable(header: header, rows: rows(profile), rightAligned: Set(1..<header.count))
        .text(style)
    }
    .joined(separator: "\n")
  }

  /// The answer as CSV, a row for each part of each schedule.
  public var csv: String {
    CSVTable(
      keys: ["scheme", "member", "valid_from", "valid_to"] + Self.keys,
      rows: profiles.flatMap { profile in
        let schedule = profile.description
        return rows(profile).map {
          [
            schedule.scheme.name, "\(schedule.member)", schedule.days.from?.description ?? "",
            schedule.days.to?.description ?? "",
          ] + $0
        }
      }
    ).text
  }

  /// The answer as JSON.
  public var json: JSON {
    .object([
      ("format", .number(1)), ("peak", .text("\(peak)")), ("own_peak_times_mean", .number(times)),
      (
        "schedules",
        .list(
          profiles.map { profile in
            .object(
              profile.description.members + [
                (
                  "parts",
                  .list(
                    rows(profile).map { row in
                      .object(
                        zip(Self.keys, row).map { ($0, Self.json($0, $1)) })
                    })
                )
              ])
          })
      ),
    ])
  }
}
