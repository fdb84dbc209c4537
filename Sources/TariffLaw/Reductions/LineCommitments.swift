/// The commitments that match one line of a member, of every time, and what is owed by them on a day.
///
/// Where an attribute of the line is not known, it may be one of several lines: what is owed is then what each of
/// them owes, the highest of their ceilings.
public struct LineCommitments: Sendable {
  /// The line.
  public let line: CommittedLine
  /// The member.
  public let member: Country
  /// For each line that it may be, the commitments that match; there is at least one.
  let alternatives: [[Entry]]
  /// The base above which a standstill lets nothing rise; nil if it is not known.
  let base: Percentage?

  struct Entry: Sendable {
    let commitment: Commitment
    /// The days on which an exception stands in its place.
    let restsOn: [DayRange]

    func isInForce(on day: Day) -> Bool {
      commitment.days.contains(day) && !restsOn.contains { $0.contains(day) }
    }

    /// The last day of an obligation whose time was over before a day, if no exception stood or stands in its place.
    func end(before day: Day) -> Day? {
      guard commitment.content.kind == .obligation, let last = commitment.days.to, last < day,
        !restsOn.contains(where: { $0.contains(last) || $0.contains(day) })
      else { return nil }
      return last
    }
  }

  /// The entries of every line that it may be.
  private var entries: some Sequence<Entry> { alternatives.joined() }

  /// Whether what is owed depends on what is not known of the line.
  public var isOneOfSeveral: Bool { alternatives.count > 1 }

  /// The same commitments on another line of their kind, whose base is known.
  func standing(on line: CommittedLine) -> Self {
    Self(line: line, member: member, alternatives: alternatives, base: line.highestStanding)
  }

  /// Whether some commitment lets nothing rise above the base.
  var haveStandstill: Bool { entries.contains { $0.commitment.content.kind == .standstill } }

  /// The first day of such a commitment; nil if there is none.
  var standsFrom: Day? {
    entries.compactMap { $0.commitment.content.kind == .standstill ? $0.commitment.days.from : nil }
      .min()
  }

  /// The commitments that are in force on a day and not displaced.
  public func inForce(on day: Day) -> [Commitment] {
    var names: Set<String> = []
    return entries.filter { $0.isInForce(on: day) && names.insert($0.commitment.name).inserted }
      .map { $0.commitment }
  }

  /// What is owed on a day: the lowest ceiling whose day has come; nil if none has.
  public func obligation(on day: Day) -> Obligation? {
    bound(at: day, byLawOf: day)
  }

  /// The next ceiling below what is owed on a day, by the law of that day; nil if none is to come.
  public func next(after day: Day) -> Obligation? {
    let owed = obligation(on: day)
    var days: Set<Day> = []
    for entry in entries where entry.isInForce(on: day) {
      for ceiling in entry.commitment.ceilings where ceiling.step.day > day {
        if owed.map({ ceiling.atMost < $0.atMost }) ?? true { days.insert(ceiling.step.day) }
      }
    }
    for later in days.sorted() {
      guard let next = bound(at: later, byLawOf: day) else { continue }
      if owed.map({ next.atMost < $0.atMost }) ?? true { return next }
    }
    return nil
  }

  /// The highest of what is owed on the lines that it may be.
  private func bound(at later: Day, byLawOf day: Day) -> Obligation? {
    var weakest: Obligation?
    for entries in alternatives {
      guard let lowest = lowest(of: entries, at: later, byLawOf: day) else { return nil }
      if weakest.map(lowest.isWeaker) ?? true { weakest = lowest }
    }
    guard isOneOfSeveral, let weakest else { return weakest }
    // It is owed since each of them owed no more.
    let since = alternatives.compactMap { entries in
      obligations(of: entries, at: later, byLawOf: day).filter { $0.atMost <= weakest.atMost }
        .map { $0.since }.min()
    }
    return Obligation(weakest.ceiling, of: weakest.commitment, since: since.max())
  }

  private func lowest(of entries: [Entry], at later: Day, byLawOf day: Day) -> Obligation? {
    var owed: Obligation?
    forEachObligation(of: entries, at: later, byLawOf: day) { one in
      if owed.map(one.precedes) ?? true { owed = one }
    }
    return carried(below: owed, of: entries, by: day)
  }

  /// What is owed, or what had fallen due before another instrument took the place of the one that set it, if that is lower.
  ///
  /// No instrument lets rise what was owed unless it suspends it or stands in its place. By the law as it is written what
  /// replaces is never higher; where a figure is assumed otherwise it may be.
  private func carried(below owed: Obligation?, of entries: [Entry], by day: Day) -> Obligation? {
    let isSuspended = entries.contains {
      $0.isInForce(on: day) && $0.commitment.content.kind == .suspension
    }
    guard !isSuspended else { return owed }
    var lowest = owed
    for entry in entries {
      guard let last = entry.end(before: day) else { continue }
      for ceiling in entry.commitment.ceilings where ceiling.step.day <= last {
        if lowest.map({ ceiling.atMost < $0.atMost }) ?? true {
          lowest = Obligation(ceiling, of: entry.commitment)
        }
      }
    }
    return lowest
  }

  private func obligations(
    of entries: [Entry], at later: Day, byLawOf day: Day
  ) -> [Obligation] {
    var all: [Obligation] = []
    forEachObligation(of: entries, at: later, byLawOf: day) { all.append($0) }
    return all
  }

  /// Visits what is owed by each ceiling whose day has come, and by a standstill.
  private func forEachObligation(
    of entries: [Entry], at later: Day, byLawOf day: Day, _ body: (Obligation) -> Void
  ) {
    for entry in entries where entry.isInForce(on: day) {
      for ceiling in entry.commitment.ceilings where ceiling.step.day <= later {
        body(Obligation(ceiling, of: entry.commitment))
      }
      if let base, let standing = Obligation(standingAt: base, by: entry.commitment) {
        body(standing)
      }
    }
  }

  /// The first day of the line's schedule: the one the line states, else that of its phase-in.
  public var start: Start? {
    if let day = line.begins { return Start(day: day, commitment: nil, step: nil) }
    var start: Start?
    for entry in entries {
      guard case .phaseIn(let steps) = entry.commitment.content,
        let step = steps.instalment(line.instalment), entry.restsOn.isEmpty
      else { continue }
      if let known = start,
        (known.day, known.commitment?.name ?? "") <= (step.day, entry.commitment.name)
      {
        continue
      }
      start = Start(day: step.day, commitment: entry.commitment, step: step)
    }
    return start
  }

  /// Whether the line states an instalment that its list does not have, so that no phase-in says when it begins.
  public var lacksInstalment: Bool {
    line.instalment != nil && start == nil
      && entries.contains { $0.commitment.content.kind == .phaseIn }
  }

  /// The first day of a line's schedule and what sets it.
  public struct Start: Sendable {
    /// The day.
    public let day: Day
    /// The phase-in; nil if the line itself states its day.
    public let commitment: Commitment?
    /// The step of the phase-in.
    public let step: Commitment.Step?
  }

  /// The suspension in force on a day, if there is one; of several the first by name.
  public func suspension(on day: Day) -> Commitment? {
    inForce(on: day).filter { $0.content.kind == .suspension }.min { $0.name < $1.name }
  }

  /// The days on which what is owed may change, by rising day.
  public var changes: [Day] {
    var days: Set<Day> = []
    for entry in entries {
      for range in entry.restsOn + [entry.commitment.days] {
        if let from = range.from { days.insert(from) }
        if let to = range.to { days.insert(to.adding(days: 1)) }
      }
      days.formUnion(entry.commitment.ceilings.map { $0.step.day })
    }
    return days.sorted()
  }

  /// The first day of the line's schedule, or else the first on which anything is owed; nil if there is none.
  ///
  /// A standstill that binds a line of a known base before the phase-in of its list begins it.
  public var firstDay: Day? {
    let owed = changes.first { obligation(on: $0) != nil }
    guard let start else { return owed }
    guard base != nil, line.begins == nil, let owed else { return start.day }
    return min(start.day, owed)
  }

  /// Commitments by which a line has no ceiling, and that is known.
  public var withoutCeiling: [Commitment] {
    entries.map { $0.commitment }.filter { $0.content.kind == .noCeiling }
  }
}

extension [Commitment.Step] {
  /// The step of an instalment, counted from 1; the last one if it is not said, nil if there is no such one.
  ///
  /// A single step holds for lines of every instalment.
  func instalment(_ number: Int?) -> Element? {
    guard let number, count > 1 else { return last }
    return indices.contains(number - 1) ? self[number - 1] : nil
  }
}
