internal import Reading
package import TariffLaw

/// Finds product rules that are for the same goods on the same day: neither goes before the other.
package struct RuleConflicts {
  /// Rows with the lines in which they stand.
  package let rows: [(row: ProductRules.Row, line: Int)]
  /// Whether a range may stand within another, the narrower of which counts.
  package let areNested: Bool
  /// The table of the rows above, if those below are of another.
  private let above: String?

  /// Takes the rows of a table.
  package init(
    rows: [(row: ProductRules.Row, line: Int)], areNested: Bool = false,
    above: String? = nil
  ) {
    self.rows = rows
    self.areNested = areNested
    self.above = above
  }

  /// For each row that conflicts with one above it, its place and what is wrong.
  ///
  /// - Complexity: O(*n* log *n*) in the number of rows.
  package var complaints: [(place: Int, complaint: LawComplaint)] {
    let order = rows.indices.sorted {
      (rows[$0].row.codes.from, $0) < (rows[$1].row.codes.from, $1)
    }
    let all = rows.map { $0.row }
    // Where ranges are nested, those of one width alone are rivals.
    var open: [UInt64: OpenRows] = [:]
    var found: [Int: Int] = [:]
    for place in order {
      let width = areNested ? all[place].codes.width : 0
      guard let other = open[width, default: OpenRows(rows: all)].rival(of: place) else {
        open[width, default: OpenRows(rows: all)].add(place)
        continue
      }
      found[max(place, other)] = min(place, other, found[max(place, other)] ?? .max)
    }
    return found.sorted { $0.key < $1.key }.map { ($0.key, complaint($0.value, $0.key)) }
  }

  private func complaint(_ above: Int, _ below: Int) -> LawComplaint {
    let (first, second) = (rows[above].row, rows[below].row)
    return .twoRules(
      second.codes, second.days, "\(second.rule)", other: "\(first.rule)", line: rows[above].line,
      of: self.above)
  }
}

/// The rows whose codes may reach to those that come, none of which is a rival of another.
///
/// So those of one part share no day, and are kept in the order of their days. A row that has a rival is not among
/// them: what it alone conflicts with is told once the file is mended.
private struct OpenRows {
  let rows: [ProductRules.Row]
  /// The places of rows for each part, those for all parts under none, and for goods of some exporters or of all.
  private var places: [String?: [[Country]: [Int]]] = [:]

  init(rows: [ProductRules.Row]) {
    self.rows = rows
  }

  /// A row that is for goods of another one on the same day.
  mutating func rival(of place: Int) -> Int? {
    guard let part = rows[place].part else {
      return places.keys.compactMap { rival(of: place, among: $0) }.min()
    }
    return rival(of: place, among: part) ?? rival(of: place, among: nil)
  }

  /// Looks among the rows of a part that are for the same exporters; one for some goes before one for all.
  private mutating func rival(of place: Int, among part: String?) -> Int? {
    let own = rows[place].exporters
    return (places[part] ?? [:]).keys
      .filter { $0.isEmpty == own.isEmpty && ($0.isEmpty || $0.contains(where: own.contains)) }
      .compactMap { rival(of: place, among: part, for: $0) }.min()
  }

  mutating func add(_ place: Int) {
    let (part, exporters) = (rows[place].part, rows[place].exporters)
    let index = first(from: rows[place].days, of: part, for: exporters)
    places[part, default: [:]][exporters, default: []].insert(place, at: index)
  }

  /// Looks among the rows of a part; those whose codes have ended are taken out where they are met.
  private mutating func rival(
    of place: Int, among part: String?, for exporters: [Country]
  ) -> Int? {
    let row = rows[place]
    var next = max(0, first(from: row.days, of: part, for: exporters) - 1)
    while let other = places[part]?[exporters]?.dropFirst(next).first {
      if let from = rows[other].days.from, let to = row.days.to, from > to { return nil }
      if !rows[other].codes.overlaps(row.codes.from) {
        places[part]?[exporters]?.remove(at: next)
        next = max(0, next - 1)
      } else if rows[other].days.overlaps(row.days) {
        return other
      } else {
        next += 1
      }
    }
    return nil
  }

  /// The place among the rows of a part of the first that begins on the first of some days or later.
  private func first(from days: DayRange, of part: String?, for exporters: [Country]) -> Int {
    let all = places[part]?[exporters] ?? []
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if (rows[all[middle]].days.from ?? .earliest) < (days.from ?? .earliest) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}
