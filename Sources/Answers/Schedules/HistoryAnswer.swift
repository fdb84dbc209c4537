public import LawFiles
public import TariffLaw

/// A line of a member's tariff through time: for each run of days its rate, and the acts that set it.
public struct HistoryAnswer: Sendable {
  /// The code asked about.
  public let code: HSCode
  /// The member that charges the rates.
  public let member: Country
  /// The runs of days, by scheme, line and first day.
  public let runs: [Run]
  /// What was assumed otherwise, by name.
  public let assumed: [String]

  /// Days on which a line has one rate by the same acts.
  public struct Run: Sendable, Equatable {
    /// The scheme.
    public let scheme: SchemeID
    /// The line that the code names, or that holds it; the code itself where the list says nothing of it.
    public let line: HSCode
    /// The nomenclature of the line.
    public let edition: HSEdition
    /// The days.
    public let days: DayRange
    /// The rate.
    public let rate: DutyRate
    /// The schedule, and those that amend the line.
    public let acts: [ScheduleDescription]

    /// Whether the run goes on with the rate and the acts of another.
    fileprivate func continues(_ other: Self) -> Bool {
      scheme == other.scheme && line == other.line && edition == other.edition
        && rate == other.rate && acts.map(\.file) == other.acts.map(\.file)
        && acts.map(\.source) == other.acts.map(\.source)
        && acts.map(\.weakerEvidence) == other.acts.map(\.weakerEvidence)
        && other.days.to?.adding(days: 1) == days.from
    }

    /// The run with the days of one that goes on after it.
    fileprivate func adding(_ next: Self) -> Self {
      Run(
        scheme: scheme, line: line, edition: edition,
        days: DayRange(from: days.from, to: next.days.to), rate: rate, acts: acts)
    }
  }

  /// Puts runs together that go on with the same rate and acts.
  init(of code: HSCode, _ member: Country, _ runs: [Run], assumed: [String]) {
    self.code = code
    self.assumed = assumed
    self.member = member
    self.runs = runs.reduce(into: []) { all, run in
      if let last = all.last, run.continues(last) {
        all[all.count - 1] = last.adding(run)
      } else {
        all.append(run)
      }
    }
  }
}

extension LawLibrary {
  /// The lines that a code names in a member's tariff, through all days for which schedules are held.
  ///
  /// - Parameters:
  ///   - code: The code.
  ///   - member: The member that charges the rates.
  ///   - scheme: The scheme; all if none is said.
  /// - Returns: The runs of days, each with its rate and the acts that set it.
  /// - Throws: ``LibraryProblem`` if a file of the folder is missing or wrong.
  public func history(
    of code: HSCode, in member: Country, under scheme: SchemeID? = nil
  ) throws(LibraryProblem) -> HistoryAnswer {
    var runs: [HistoryAnswer.Run] = []
    for description in schedules(of: scheme, member) {
      let schedule = try self.schedule(description)
      let places = schedule.places(of: code)
      for place in places {
        runs.append(
          HistoryAnswer.Run(
            scheme: description.scheme, line: schedule.codes[place], edition: description.edition,
            days: description.days, rate: schedule.rate(at: place),
            acts: [description] + [schedule.amendment(at: place)].compactMap(\.self)))
      }
      if places.isEmpty, case .rate(let rate) = description.otherLines {
        runs.append(
          HistoryAnswer.Run(
            scheme: description.scheme, line: code, edition: description.edition,
            days: description.days, rate: rate, acts: [description]))
      }
    }
    let order = runs.sorted { one, other in
      (one.scheme.name, one.line.padded, one.days.from ?? .earliest)
        < (other.scheme.name, other.line.padded, other.days.from ?? .earliest)
    }
    return HistoryAnswer(of: code, member, order, assumed: law.assumptionsMade)
  }
}
