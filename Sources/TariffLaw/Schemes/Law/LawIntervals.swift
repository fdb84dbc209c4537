/// The runs of days in which nothing of a law changes, so that what it says on one of them it says on all.
public struct LawIntervals: Sendable {
  /// The first days of all runs but the one that has always been, by time.
  private let firstDays: [Day]

  /// Finds the runs of a law.
  public init(of law: Law) {
    firstDays = law.daysOfChange.sorted()
  }

  /// The number of the run in which a day lies.
  public func run(of day: Day) -> Int {
    var (low, high) = (0, firstDays.count)
    while low < high {
      let middle = (low + high) / 2
      if firstDays[middle] <= day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Law {
  /// The days on which something that is held for days begins to be so, or no longer is.
  ///
  /// The lines of schedules are not among them: which schedule holds is.
  var daysOfChange: Set<Day> {
    var days: Set<Day> = words.daysOfChange
    for parameter in parameters.values { days.formUnion(parameter.daysOfChange) }
    for case .day(let day) in assumed.values { days.insert(day.adding(days: 1)) }
    for scheme in schemes { days.formUnion(scheme.daysOfChange) }
    return days
  }
}

extension SchemeLaw {
  fileprivate var daysOfChange: Set<Day> {
    let ranges =
      [days] + instruments.map { $0.days } + provisions.map { $0.days }
      + productRules.held.map { $0.days }
      + departures.map { $0.days } + topics.days + members.days + clauses.days
      + schedulesOfMembers.days + publishedRates.days
    return Set(ranges.flatMap { $0.daysOfChange }).union(words.daysOfChange)
      .union(pending.map { $0.toldFrom })
      .union(changes.map(Self.firstDay(afterYearOf:)))
  }

  /// The first day on which a change no longer lies in the year before: see ``lastChange(inYearBefore:)``.
  private static func firstDay(afterYearOf change: Day) -> Day {
    var day = change.adding(years: 1, ending: .lastDay)
    while yearBefore(day) >= change { day = day.adding(days: -1) }
    while yearBefore(day) < change { day = day.adding(days: 1) }
    return day
  }
}

extension DeclaredWords {
  fileprivate var daysOfChange: Set<Day> {
    Set(WordKind.allCases.flatMap { self[$0] }.flatMap { $0.days.daysOfChange })
  }
}

extension Parameter {
  /// The days on which a value begins or ends; a value that is itself a last day ends something.
  fileprivate var daysOfChange: Set<Day> {
    var days = Set(history.entries.map { $0.from })
    days.formUnion(scoped.flatMap { $0.days.daysOfChange })
    for entry in entries {
      if case .day(let day) = entry.value { days.insert(day.adding(days: 1)) }
    }
    return days
  }
}

extension DayRange {
  /// Its first day, and the day after its last.
  fileprivate var daysOfChange: [Day] {
    [from, to?.adding(days: 1)].compactMap { $0 }
  }
}
