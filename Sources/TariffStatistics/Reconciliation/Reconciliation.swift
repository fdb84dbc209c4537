public import TariffLaw

/// What a member enacted beside what it owed, line by line; only an obligation can be breached.
public struct Reconciliation: Sendable {
  /// The member.
  public let member: Country
  /// The day.
  public let on: Day
  /// The enacted rates, each with what was found.
  public let lines: [Line]
  /// The base lines for which no enacted rate is known.
  public let unenacted: [BaseLine]
  /// How many enacted rates there are of each kind of finding.
  public let counts: [Kind: Int]

  /// On which lists and from which bases the lines stand.
  public enum Base: Sendable {
    /// As base lines say.
    case lines([BaseLine])
    /// Every line on one list, its base, track and marks not known: an assumption of the user.
    case all(ConcessionList)
  }

  /// Compares enacted rates with what was owed on a day.
  ///
  /// - Complexity: O(*n* log *n*) in the numbers of rates and base lines.
  public init(
    _ enacted: [EnactedRate], of member: Country, against base: Base,
    by calendar: ReductionCalendar, departures: [Departure] = [], on day: Day
  ) {
    var owed = Owed(calendar: calendar, member: member, day: day)
    let relevant = departures.filter { $0.importer == member && $0.days.contains(day) }
    let basis = Basis(base)
    var isEnacted = [Bool](repeating: false, count: basis.lines.count)
    lines = enacted.map { rate in
      let places = basis.places(of: rate.codes)
      for place in places { isEnacted[place] = true }
      let commitments = basis.all ?? places.map { basis.lines[$0].line }
      let (obligation, finding) = owed.finding(rate, commitments)
      return Line(
        enacted: rate, obligation: obligation, finding: finding,
        departures: relevant.filter { $0.code.map(rate.codes.overlaps) ?? false })
    }
    self.member = member
    on = day
    unenacted = basis.lines.indices.filter { !isEnacted[$0] }.map { basis.lines[$0] }
    counts = lines.reduce(into: [:]) { $0[$1.finding.kind, default: 0] += 1 }
  }

  /// How many enacted rates there are of a kind of finding.
  public func count(_ kind: Kind) -> Int { counts[kind] ?? 0 }
}

/// The base lines in order of their codes.
private struct Basis {
  let lines: [BaseLine]
  /// The one line that stands for all, if the user assumes one.
  let all: [CommittedLine]?
  private let byCode: [HSCode: [Int]]

  init(_ base: Reconciliation.Base) {
    switch base {
    case .lines(let lines):
      self.lines = lines.sorted { $0.code.padded < $1.code.padded }
      all = nil
    case .all(let list):
      lines = []
      all = [.any(on: list)]
    }
    byCode = Dictionary(grouping: self.lines.indices) { [lines = self.lines] in lines[$0].code }
  }

  /// The places of the lines that hold some of the goods: those at or below the codes, and those above.
  func places(of codes: CodeRange) -> [Int] {
    let start = codes.from.padded
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].code.padded < start { low = middle + 1 } else { high = middle }
    }
    let within = (low..<lines.count).prefix { codes.overlaps(lines[$0].code) }
    let above = (HSLevel.chapter.rawValue..<Int(codes.from.count)).flatMap { digits in
      codes.from.prefix(digits).flatMap { byCode[$0] } ?? []
    }
    return Set(above).union(within).sorted()
  }
}

/// What is owed on kinds of lines on a day, each kind worked out once.
private struct Owed {
  let calendar: ReductionCalendar
  let member: Country
  let day: Day
  private var known: [CommittedLine: LineCommitments] = [:]

  init(calendar: ReductionCalendar, member: Country, day: Day) {
    self.calendar = calendar
    self.member = member
    self.day = day
  }

  private mutating func commitments(on line: CommittedLine) -> LineCommitments {
    if let commitments = known[line] { return commitments }
    let commitments = calendar.commitments(on: line, of: member)
    known[line] = commitments
    return commitments
  }

  mutating func finding(
    _ enacted: EnactedRate, _ lines: [CommittedLine]
  ) -> (obligation: Obligation?, finding: Reconciliation.Finding) {
    let all = Set(lines).map { commitments(on: $0) }
    guard let commitments = all.first else { return (nil, .noCommitment(.notInBase)) }
    let ceilings = Set(all.map { $0.obligation(on: day)?.atMost })
    guard ceilings.count == 1 else { return (nil, .notComparable(.ceilingsDiffer)) }
    guard let obligation = commitments.obligation(on: day) else {
      return (nil, .noCommitment(Self.reason(commitments, on: day)))
    }
    return (obligation, compare(enacted, obligation.atMost, all))
  }

  private static func reason(
    _ commitments: LineCommitments, on day: Day
  ) -> Reconciliation.Reason {
    let inForce = commitments.inForce(on: day)
    if let known = inForce.first(where: { $0.content.kind == .noCeiling }) {
      return .withoutCeiling(known)
    }
    if let known = commitments.withoutCeiling.first, inForce.isEmpty {
      return .withoutCeiling(known)
    }
    guard commitments.changes.contains(where: { commitments.obligation(on: $0) != nil }) else {
      return .noneHeld
    }
    return .notDueYet(start: commitments.start?.day)
  }

  private func compare(
    _ enacted: EnactedRate, _ ceiling: Percentage, _ commitments: [LineCommitments]
  ) -> Reconciliation.Finding {
    guard let rate = enacted.rate.adValoremBounds() else {
      return .notComparable(.noNumber(enacted.rate.kind))
    }
    switch rate.staysWithin(ceiling) {
    case .met: return .within
    case .unknown: return .notComparable(.open(rate))
    case .notMet:
      let begins = commitments.map { $0.firstDay(below: rate.low, upTo: day) }.max() ?? day
      return .above(
        Reconciliation.Excess(
          points: Bounds(rate.low - ceiling, rate.high - ceiling),
          since: enacted.days.from.map { max($0, begins) } ?? begins))
    }
  }
}

extension LineCommitments {
  /// The first day from which, without a break up to a day, less than a rate was owed.
  fileprivate func firstDay(below rate: Percentage, upTo day: Day) -> Day {
    changes.reversed().drop { $0 > day }.prefix { change in
      obligation(on: change).map { $0.atMost < rate } ?? false
    }.last ?? day
  }
}
