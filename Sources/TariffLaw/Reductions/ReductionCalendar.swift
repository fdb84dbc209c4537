/// Every commitment on tariff lines through time, and what follows from them for a line on a day.
///
/// Where several commitments match a line, the lowest ceiling whose day has come is owed. An exception
/// displaces what it names; the order of commitments decides nothing.
public struct ReductionCalendar: Sendable {
  /// The commitments.
  public let commitments: [Commitment]
  /// The rates at which commitments part bases, by rising rate.
  private let bounds: [Percentage]
  /// For each commitment, the places of those that displace it.
  private let displacers: [[Int]]

  /// Makes a calendar.
  public init(_ commitments: [Commitment]) {
    self.commitments = commitments
    bounds = Set(commitments.flatMap { [$0.scope.above, $0.scope.atMost].compactMap { $0 } })
      .sorted()
    displacers = commitments.map { commitment in
      commitments.indices.filter { commitments[$0].displaced.contains(commitment.name) }
    }
  }

  /// What the names of its commitments and figures have after the name of their scheme.
  public static let namePart = ".calendar."

  /// Whether a name is one of a figure of a calendar.
  static func isFigure(_ name: String) -> Bool {
    let (name, part) = (Array(name.utf8), Array(namePart.utf8))
    guard name.count >= part.count else { return false }
    return (0...(name.count - part.count)).contains { name[$0..<($0 + part.count)] == part[...] }
  }

  /// A calendar without commitments.
  public static let empty = Self([])

  /// The same calendar with figures taken to be otherwise, by their names.
  public func assuming(_ assumed: [String: Parameter.Value]) -> Self {
    Self(commitments.map { $0.assuming(assumed) })
  }

  /// The figures that can be assumed otherwise, by name: see ``Commitment/figures``.
  public var figures: [String: Parameter] {
    var figures: [String: Parameter] = [:]
    for figure in commitments.flatMap({ $0.figures }) where figures[figure.name] == nil {
      figures[figure.name] = figure
    }
    return figures
  }

  /// The years from the first of its steps to the last; nil if it has none.
  public var years: ClosedRange<Int>? {
    let all = commitments.flatMap { commitment in
      commitment.ceilings.map { $0.step.day } + [commitment.days.from].compactMap { $0 }
    }
    .map { $0.components.year }
    guard let first = all.min(), let last = all.max() else { return nil }
    return first...last
  }

  /// What a member owes on a line on a day: the lowest ceiling whose day has come; nil if none has.
  ///
  /// Of equal ceilings the one that came first is given.
  public func obligation(of line: CommittedLine, by member: Country, on day: Day) -> Obligation? {
    commitments(on: line, of: member).obligation(on: day)
  }

  /// The commitments that match a member's line, of every time.
  public func commitments(on line: CommittedLine, of member: Country) -> LineCommitments {
    commitments(on: line, of: member, standingAt: line.highestStanding)
  }

  /// The commitments on a kind of line, whose bases are not told apart.
  func commitments(onKindOf line: CommittedLine, of member: Country) -> LineCommitments {
    commitments(on: kind(of: line), of: member, standingAt: nil)
  }

  private func commitments(
    on line: CommittedLine, of member: Country, standingAt base: Percentage?
  ) -> LineCommitments {
    let near = commitments.indices.filter {
      let scope = commitments[$0].scope
      return scope.members.contains(member) && scope.lists.contains(line.list)
    }
    let marks = near.reduce(into: ProductSectors()) { $0.formUnion(commitments[$1].scope.sectors) }
    var seen: Set<[Int]> = []
    let alternatives = line.possibilities(apart: bounds, by: marks.marks).map { line in
      near.filter { commitments[$0].scope.contains(line, of: member) }
    }
    .filter { seen.insert($0).inserted }
    return LineCommitments(
      line: line, member: member, alternatives: alternatives.map(entries), base: base)
  }

  private func entries(_ matching: [Int]) -> [LineCommitments.Entry] {
    matching.map { place in
      LineCommitments.Entry(
        commitment: commitments[place],
        restsOn: displacers[place].filter(matching.contains).map { commitments[$0].days })
    }
  }

  /// A line that stands for all of its kind: those that no commitment tells apart by their bases.
  func kind(of line: CommittedLine) -> CommittedLine {
    var kind = line
    kind.marginOfPreference = nil
    let base = line.base
    let bound = bounds.first { base <= $0.fraction }
    kind.rate = bound ?? Percentage.highestRate
    return kind
  }

  /// Two exceptions that stand in the place of one commitment for the same lines, without an order.
  public struct Conflict: Sendable {
    /// One exception.
    public let one: Commitment
    /// The other.
    public let other: Commitment
    /// The name of what both displace.
    public let displaced: String
  }

  /// The conflicts among the exceptions; there are none in sound data.
  public var conflicts: [Conflict] {
    commitments.indices.flatMap { place in
      commitments[(place + 1)...].compactMap { conflict(commitments[place], $0) }
    }
  }

  private func conflict(_ one: Commitment, _ other: Commitment) -> Conflict? {
    guard let displaced = one.displaced.first(where: other.displaced.contains),
      !one.displaced.contains(other.name), !other.displaced.contains(one.name),
      one.days.overlaps(other.days), one.scope.overlaps(other.scope)
    else { return nil }
    return Conflict(one: one, other: other, displaced: displaced)
  }
}
