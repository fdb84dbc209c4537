public import TariffLaw

/// Two schedules line by line: what was added, removed, raised, lowered and left.
///
/// Each line of the first stands once, with every line of the second that may hold its goods; lines of the
/// second that no line of the first reaches stand after them. Where the editions differ, lines are bridged by
/// their subheadings; national subdivisions have no correlation, so a line whose goods may be on several
/// lines of the other side gets the range of their rates, never a choice.
public struct ScheduleDifference: Sendable {
  /// What the first schedule is.
  public let first: ScheduleDescription
  /// What the second schedule is.
  public let second: ScheduleDescription
  /// How many lines the first has.
  public let firstCount: Int
  /// How many lines the second has.
  public let secondCount: Int
  /// How many lines of the second may hold goods of a line of the first.
  public let secondReached: Int
  /// The lines: those of the first in order of their codes, then those of the second alone.
  public let lines: [Line]
  /// How many lines there are of each change; changes without lines are left out.
  public let counts: [Change.Kind: Int]

  /// Compares two schedules.
  ///
  /// - Parameters:
  ///   - first: The schedule that is left.
  ///   - second: The schedule that is entered.
  ///   - concordance: The correlation of the first's edition of the Harmonized System with the second's;
  ///     it is not used if they stand on one edition.
  /// - Precondition: The concordance leads from the one edition of the HS to the other, if they differ.
  /// - Complexity: O(*n* log *n*) in the number of lines.
  package init(_ first: TariffSchedule, _ second: TariffSchedule, through concordance: Concordance?)
  {
    let there = Bridge(from: first, to: second, concordance)
    let back = Bridge(from: second, to: first, concordance?.inverse)
    var lines: [Line] = []
    var isReached = [Bool](repeating: false, count: second.count)
    for place in 0..<first.count {
      let own = Line.Side(first.codes[place], first.rate(at: place))
      let passage = there.passage(of: own.code)
      for place in passage.places { isReached[place] = true }
      let sides = Sides([own], first.description.member)
      lines.append(Line(code: own.code, first: sides, second: there.sides(of: passage)))
    }
    let reached = isReached.count(where: \.self)
    for place in 0..<second.count where !isReached[place] {
      let own = Line.Side(second.codes[place], second.rate(at: place))
      let passage = back.passage(of: own.code)
      let sides = Sides([own], second.description.member)
      lines.append(Line(code: own.code, first: back.sides(of: passage), second: sides))
    }
    self.first = first.description
    self.second = second.description
    firstCount = first.count
    secondCount = second.count
    secondReached = reached
    self.lines = lines
    counts = lines.reduce(into: [:]) { $0[$1.change.kind, default: 0] += 1 }
  }

  /// How many lines there are of a change.
  public func count(_ kind: Change.Kind) -> Int { counts[kind] ?? 0 }

  /// How many lines that cannot be compared there are of each pair of kinds, most lines first.
  public var kindsNotCompared: [(kinds: Kinds, lines: Int)] {
    let counts = lines.reduce(into: [Kinds: Int]()) { counts, line in
      if case .notComparable(let kinds) = line.change { counts[kinds, default: 0] += 1 }
    }
    return counts.map { ($0.key, $0.value) }
      .sorted { ($1.lines, $0.kinds.name) < ($0.lines, $1.kinds.name) }
  }
}
