/// What members owe on lines, written apart from the package and its data, from the tables of the instruments.
///
/// Days are numbers as 20030101. Rates are in millionths of a percent. Rice, sugar, motor vehicles and petrochemicals
/// have terms of their own, and are not in it.
enum CalendarApart {
  /// A line by its words.
  struct Line {
    var list: String
    var base: Int64
    var track: String?
    var sectors: Set<String>
  }

  private static let point: Int64 = 1_000_000
  private static let six: Set = ["BN", "ID", "MY", "PH", "SG", "TH"]

  /// What is owed on a day; nil if nothing is.
  static func owed(_ line: Line, by member: String, on day: Int) -> Int64? {
    guard line.track == nil else { return known(line, member, day) }
    // Of a track that is not said: what both owe.
    var bound: Int64 = 0
    for track in ["normal", "fast"] {
      var line = line
      line.track = track
      guard let owed = known(line, member, day) else { return nil }
      bound = max(bound, owed)
    }
    return bound
  }

  private static func known(_ line: Line, _ member: String, _ day: Int) -> Int64? {
    let ceilings =
      day < 20_100_517 ? cept(line, member, day) : atiga(line, member) + standstill(line)
    return ceilings.filter { $0.from <= day }.map(\.rate).min()
  }

  private typealias Ceiling = (from: Int, rate: Int64)

  private static func standstill(_ line: Line) -> [Ceiling] {
    line.list == "H" || line.list == "GE" ? [] : [(20_100_517, line.base)]
  }

  private static func cept(_ line: Line, _ member: String, _ day: Int) -> [Ceiling] {
    guard day >= 19_960_101 else { return [] }
    let (five, twenty) = (5 * point, 20 * point)
    let isSix = six.contains(member)
    if line.list == "SL" {
      guard day >= 19_990_930, isSix else { return [] }
      return [(20_100_101, five)]
    }
    guard line.list == "IL" || line.list == "TEL" else { return [] }
    if !isSix && member != "VN" {
      // The newer members are bound from their accession on.
      guard day >= (member == "KH" ? 20_000_101 : 19_980_101) else {
        return sectors(line, member, day)
      }
    }
    var all: [Ceiling] = []
    switch member {
    case "VN": all.append((20_060_101, five))
    case "LA", "MM": all.append((20_080_101, five))
    case "KH": all.append((20_100_101, five))
    default:
      all.append((20_030_101, five))
      if day >= 20_030_131 { all.append((20_100_101, 0)) }
      if line.list == "IL" {
        switch (line.track, line.base > twenty) {
        case ("normal", true): all += [(19_980_101, twenty), (20_030_101, five)]
        case ("normal", false), ("fast", true): all.append((20_000_101, five))
        default: all.append((19_980_101, five))
        }
      }
    }
    return all + sectors(line, member, day)
  }

  private static func sectors(_ line: Line, _ member: String, _ day: Int) -> [Ceiling] {
    let isSix = six.contains(member)
    var all: [Ceiling] = []
    if day >= 20_010_914 {
      if line.sectors.contains("ict_1") { all.append((isSix ? 20_030_101 : 20_080_101, 0)) }
      if line.sectors.contains("ict_2") { all.append((isSix ? 20_040_101 : 20_090_101, 0)) }
      if line.sectors.contains(where: { $0.hasPrefix("ict") }) {
        all.append((isSix ? 20_050_101 : 20_100_101, 0))
      }
    }
    if day >= 20_041_129, line.sectors.contains("priority_integration") {
      all.append((isSix ? 20_070_101 : 20_120_101, 0))
    }
    return all
  }

  private static func atiga(_ line: Line, _ member: String) -> [Ceiling] {
    let five = 5 * point
    let isSix = six.contains(member)
    switch line.list {
    case "IL", "TEL", "A":
      if isSix { return [(20_090_101, five), (20_100_101, 0)] }
      let isFlexible = line.sectors.contains("flexible_2018")
      var all: [Ceiling] = [
        (member == "KH" ? 20_100_101 : 20_090_101, five),
        (isFlexible ? 20_180_101 : 20_150_101, 0),
      ]
      if line.sectors.contains("ict_1") { all.append((20_080_101, 0)) }
      if line.sectors.contains("ict_2") { all.append((20_090_101, 0)) }
      if line.sectors.contains(where: { $0.hasPrefix("ict") }) { all.append((20_100_101, 0)) }
      if line.sectors.contains("priority_integration") { all.append((20_120_101, 0)) }
      return all
    case "SL", "D":
      let from = ["VN": 20_130_101, "LA": 20_150_101, "MM": 20_150_101, "KH": 20_170_101]
      return [(from[member] ?? 20_100_101, five)]
    default: return []
    }
  }
}
