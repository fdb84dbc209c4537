/// The runs of days in which nothing of a law changes, so that what it says on one of them it says on all.
public struct LawIntervals: Sendable {
  /// The first days of all runs but the one that has always been, by time.
  private let firstDays: [Day]

  /// Finds the runs of a law.
  ///
  /// - Parameters:
  ///   - law: The law.
  ///   - scheme: The scheme under which goods are judged, if it is one alone: what others say has no part in that.
  public init(of law: Law, for scheme: SchemeID? = nil) {
    firstDays = law.daysOfChange(for: scheme.flatMap(law.scheme)).sorted()
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
  /// The lines of schedules are not among them: which schedule holds is. A scheme that borrows
  /// no rules depends on itself alone and on the tariffs that hold without any.
  fileprivate func daysOfChange(for scheme: SchemeLaw?) -> Set<Day> {
    let others = schemes.filter { other in
      guard let scheme, !borrows(scheme) else { return false }
      return other.id != scheme.id && other.kind.isOfOneScheme
    }
    let prefixes = others.map { $0.id.prefix }
    func counts(_ name: String) -> Bool { !prefixes.contains { name.hasPrefix($0) } }
    var days: Set<Day> = words.daysOfChange
    for (name, parameter) in parameters where counts(name) {
      days.formUnion(parameter.daysOfChange)
    }
    for case (let name, .day(let day)) in assumed where counts(name) {
      days.insert(day.adding(days: 1))
    }
    let left = Set(others.map { $0.id })
    for scheme in schemes where !left.contains(scheme.id) {
      days.formUnion(scheme.daysOfChange)
    }
    return days
  }

  /// Whether a scheme may have rules of another one.
  private func borrows(_ scheme: SchemeLaw) -> Bool {
    scheme.kind == .complementation
      || parameters[scheme.id.prefix + WordsName.originRules.rawValue] != nil
  }
}

extension SchemeLaw.Kind {
  /// Whether schemes of the kind have no part in what is judged under another one.
  fileprivate var isOfOneScheme: Bool {
    switch self {
    case .preferential, .complementation, .otherAgreement: true
    case .mostFavouredNation, .ordinary, .special, .export, .bound: false
    }
  }
}

extension SchemeLaw {
  fileprivate var daysOfChange: Set<Day> {
    let ranges =
      [days] + instruments.map { $0.days } + provisions.map { $0.days }
      + productRules.held.map { $0.days } + (productRules.tables?.days ?? [])
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
