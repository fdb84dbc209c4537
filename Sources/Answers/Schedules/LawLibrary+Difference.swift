internal import LawFiles
internal import Reading
internal import TariffLaw
internal import TariffStatistics

extension LawLibrary {
  /// Compares two schedules line by line, through the correlations of the nomenclature if their editions differ.
  ///
  /// - Parameters:
  ///   - first: The schedule from which changes are told.
  ///   - second: The schedule to which they lead.
  /// - Returns: Each line with its change.
  /// - Throws: ``AnswerProblem`` if a schedule is not held for its day, `Diagnostics` with what is wrong with a file,
  ///   ``LibraryProblem`` with the folder.
  public func difference(
    from first: ScheduleChoice, to second: ScheduleChoice
  ) throws -> DifferenceAnswer {
    let (old, new) = (try lines(first), try lines(second))
    let editions = [old, new].map(\.description.edition.harmonizedSystem)
    let concordance =
      editions[0] == editions[1]
      ? nil : try nomenclature.concordance(from: editions[0], to: editions[1])
    return DifferenceAnswer(
      difference: ScheduleDifference(old, new, through: concordance), first: first.origin,
      second: second.origin, assumed: law.assumptionsMade,
      unused: try first.unread + second.unread,
      amendments: amendments(from: first, to: second))
  }

  /// What amends a member's schedules between the days of two choices, in the order of their days.
  private func amendments(
    from first: ScheduleChoice, to second: ScheduleChoice
  ) -> [ScheduleDescription] {
    guard case .held(let scheme, let member, let day) = first,
      case .held(scheme, member, let other) = second, day != other
    else { return [] }
    let between = DayRange(from: min(day, other), to: max(day, other))
    let all = schedules(of: scheme, member).filter { $0.days.overlaps(between) }
      .flatMap { $0.amendments }.once.filter { $0.days.overlaps(between) }
    return all.sorted {
      ($0.days.from ?? .earliest, $0.file) < ($1.days.from ?? .earliest, $1.file)
    }
  }

  /// The lines of a schedule that a question names.
  func lines(_ choice: ScheduleChoice) throws -> TariffSchedule {
    switch choice {
    case .held(let scheme, let member, let day):
      let answer = try schedule(of: scheme, member, on: day)
      guard let schedule = answer.schedule else { throw answer.absence }
      return schedule
    case .own(let file, let member, let scheme, let edition):
      return try ScheduleReader.read(
        file, ScheduleDescription(own: file.name, of: member, under: scheme, in: edition),
        pointsInCodes: true)
    }
  }
}

extension ScheduleChoice {
  /// The columns of a file of the user's that nobody reads.
  fileprivate var unread: [LeftOut] {
    get throws(Diagnostics) {
      guard case .own(let file, _, _, _) = self else { return [] }
      return try LeftOut.columns(of: file, besides: ["code", "rate"])
    }
  }

  fileprivate var origin: DifferenceAnswer.Origin {
    switch self {
    case .held(_, _, let day): .held(on: day)
    case .own: .own
    }
  }
}
