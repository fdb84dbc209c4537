/// The commitments that match one line of a member, of every time, and what is owed by them on a day.
public struct LineCommitments: Sendable {
  /// The line.
  public let line: CommittedLine
  /// The member.
  public let member: Country
  let entries: [Entry]

  struct Entry: Sendable {
    let commitment: Commitment
    /// The days on which an exception stands in its place.
    let restsOn: [DayRange]

    func isInForce(on day: Day) -> Bool {
      commitment.days.contains(day) && !restsOn.contains { $0.contains(day) }
    }
  }

  /// The commitments that are in force on a day and not displaced.
  public func inForce(on day: Day) -> [Commitment] {
    entries.filter { $0.isInForce(on: day) }.map { $0.commitment }
  }

  /// What is owed on a day: the lowest ceiling whose day has come; nil if none has.
  public func obligation(on day: Day) -> Obligation? {
    var owed: Obligation?
    for entry in entries where entry.isInForce(on: day) {
      for (place, ceiling) in entry.commitment.ceilings.enumerated() where ceiling.step.day <= day {
        let one = Obligation(place, of: entry.commitment)
        if owed.map(one.precedes) ?? true { owed = one }
      }
    }
    return owed
  }

  /// The next ceiling below what is owed on a day, by the law of that day; nil if none is to come.
  public func next(after day: Day) -> Obligation? {
    let owed = obligation(on: day)
    var next: Obligation?
    for entry in entries where entry.isInForce(on: day) {
      for (place, ceiling) in entry.commitment.ceilings.enumerated() where ceiling.step.day > day {
        let one = Obligation(place, of: entry.commitment)
        if let owed, one.atMost >= owed.atMost { continue }
        if next.map({ one.comesBefore($0) }) ?? true { next = one }
      }
    }
    return next
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
  public var firstDay: Day? {
    start?.day ?? changes.first { obligation(on: $0) != nil }
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
