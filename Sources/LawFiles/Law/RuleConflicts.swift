internal import Reading
package import TariffLaw

/// Finds product rules that are for the same goods on the same day: neither goes before the other.
package struct RuleConflicts {
  /// Rows with the lines in which they stand.
  package let rows: [(row: ProductRules.Row, line: Int)]
  /// Whether a range may stand within another, the narrower of which counts.
  package var areNested = false

  /// For each row that conflicts with one above it, its place and what is wrong.
  ///
  /// - Complexity: O(*n* log *n*) in the number of rows, if few of them overlap.
  package var complaints: [(place: Int, complaint: LawComplaint)] {
    let order = rows.indices.sorted {
      (rows[$0].row.codes.from, $0) < (rows[$1].row.codes.from, $1)
    }
    var found: [(place: Int, complaint: LawComplaint)] = []
    for (position, place) in order.enumerated() {
      let codes = rows[place].row.codes
      for other in order[(position + 1)...] {
        guard codes.overlaps(rows[other].row.codes.from) else { break }
        if let conflict = conflict(min(place, other), max(place, other)) { found.append(conflict) }
      }
    }
    return found.sorted { $0.place < $1.place }
  }

  private func conflict(
    _ above: Int, _ below: Int
  ) -> (place: Int, complaint: LawComplaint)? {
    let (first, second) = (rows[above].row, rows[below].row)
    if areNested, first.codes.width != second.codes.width { return nil }
    let arePartsApart = first.part != nil && second.part != nil && first.part != second.part
    guard !arePartsApart, first.days.overlaps(second.days) else { return nil }
    return (
      below,
      .twoRules(
        second.codes, second.days, "\(second.rule)", other: "\(first.rule)",
        line: rows[above].line)
    )
  }
}
