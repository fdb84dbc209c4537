internal import TariffLaw
internal import TariffStatistics

extension ScheduleProfileReport {
  /// The answer as CSV, a row for each part of each schedule.
  public var csv: String {
    let columns = columns
    var keys = ["scheme", "member", "valid_from", "valid_to", "exporter", "level", "part"]
    keys += columns.map(\.key)
    keys.append("assumed")
    var rows: [[String]] = []
    for profile in profiles {
      for part in parts(profile) {
        var row = about(profile)
        row.append(part.name)
        row += columns.map { $0.cell(part, profile) }
        row.append(CSVTable.list(assumed))
        rows.append(row)
      }
    }
    return CSVTable(keys: keys, rows: rows).text
  }

  private func about(_ profile: ScheduleProfile) -> [String] {
    let schedule = profile.description
    return [
      schedule.scheme.name, schedule.member.description, schedule.days.from?.description ?? "",
      schedule.days.to?.description ?? "", origin?.description ?? "", profile.level.rawValue,
    ]
  }

  /// The answer as JSON.
  public var json: JSON {
    let columns = columns
    let schedules = profiles.map { profile -> JSON in
      let parts = parts(profile).map { part -> JSON in
        let cells = columns.map { ($0.key, Self.json($0, $0.cell(part, profile))) }
        return .object([("part", .text(part.name))] + cells)
      }
      let own: [(String, JSON)] = [
        ("level", .text(profile.level.rawValue)), ("parts", .list(parts)),
      ]
      return .object(profile.description.members + own)
    }
    return .object([
      ("format", .number(1)), ("peak", .text("\(peak)")), ("own_peak_times_mean", .number(times)),
      ("exporter", .text(orNull: origin?.description)),
      ("assumed", .list(assumed.map(JSON.text))), ("unused", .list(unused.map(JSON.text))),
      ("schedules", .list(schedules)),
    ])
  }

  /// A cell as JSON: a count as a number, anything else as a text.
  private static func json(_ column: Column, _ cell: String) -> JSON {
    if cell.isEmpty { return .null }
    return column.isCount ? Int(cell).map(JSON.number) ?? .null : .text(cell)
  }
}
